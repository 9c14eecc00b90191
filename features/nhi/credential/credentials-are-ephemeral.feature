Feature: Identities prove themselves with ephemeral credentials

  Background:
    Given a compliant organisation

  Scenario Outline: Credentials that leave nothing to steal: <kind>
    But the credential kind of identity "vault-rotator" is <kind>
    And the lifetime of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

    Examples:
      | kind             |
      | oidc-federation  |
      | instance-profile |

  Scenario: SPIFFE
    Then the control passes for identity "vault-rotator"

  Scenario Outline: A <kind> that lives <lifetime>
    But the credential kind of identity "vault-rotator" is <kind>
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"
    And the control passes for identity "payroll-export"

    Examples:
      | kind                  | lifetime | outcome      |
      | mutual-tls            | P7D      | passes       |
      | mutual-tls            | P7DT1S   | fails        |
      | mutual-tls            | unknown  | is undecided |
      | private-key-jwt       | P7D      | passes       |
      | private-key-jwt       | none     | fails        |
      | private-key-jwt       | unknown  | is undecided |
      | client-secret         | P1D      | passes       |
      | client-secret         | P1DT1S   | fails        |
      | client-secret         | unknown  | is undecided |
      | static-api-key        | P1D      | passes       |
      | static-api-key        | none     | fails        |
      | static-api-key        | unknown  | is undecided |
      | password              | P1D      | passes       |
      | password              | P90D     | fails        |
      | password              | unknown  | is undecided |
      | personal-access-token | P1D      | passes       |
      | personal-access-token | P2D      | fails        |
      | personal-access-token | unknown  | is undecided |

  Scenario Outline: Never an ephemeral credential: <kind>
    But the credential kind of identity "vault-rotator" is <kind>
    Then the control fails for identity "vault-rotator" because "<kind>"
    And the control passes for identity "payroll-export"

    Examples:
      | kind          |
      | app-password  |
      | one-time-code |
      | none          |

  Scenario: The reason names how long the key lives
    But the credential kind of identity "vault-rotator" is mutual-tls
    And the lifetime of identity "vault-rotator" is P30D
    Then the control fails for identity "vault-rotator" because "key or certificate lives for 30 days"
    And the control passes for identity "payroll-export"

  Scenario: The reason names how long the secret lives
    But the credential kind of identity "vault-rotator" is client-secret
    And the lifetime of identity "vault-rotator" is P30D
    Then the control fails for identity "vault-rotator" because "secret lives for 30 days"
    And the control passes for identity "payroll-export"

  Scenario: Nobody knows how it proves itself
    But the credential kind of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator"
    And the control passes for identity "payroll-export"

  Scenario: A public client has no credential of its own
    Then the control does not apply for identity "staff-portal-app"

  Scenario: A private-key-jwt that lives none; credential kind of vault-rotator: instance-profile
    Given the lifetime of identity "vault-rotator" is none
    And the credential kind of identity "vault-rotator" is instance-profile
    Then the control passes for identity "vault-rotator"
