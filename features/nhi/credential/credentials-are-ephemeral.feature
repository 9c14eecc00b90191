Feature: Identities prove themselves with ephemeral credentials

  Background:
    Given a compliant organisation

  Scenario Outline: <words> leaves nothing to steal
    But the credential kind of identity "vault-rotator" is <kind>
    And the lifetime of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

    Examples:
      | words               | kind             |
      | Federation          | oidc-federation  |
      | An instance profile | instance-profile |

  Scenario: A SPIFFE identity leaves nothing to steal
    Then the control passes for identity "vault-rotator"

  Scenario Outline: <words> lives <long>
    But the credential kind of identity "vault-rotator" is <kind>
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"
    And the control passes for identity "payroll-export"

    Examples:
      | words                | long                          | kind                  | lifetime | outcome      |
      | A client certificate | seven days                    | mutual-tls            | P7D      | passes       |
      | A client certificate | a second more than seven days | mutual-tls            | P7DT1S   | fails        |
      | A client certificate | nobody knows how long         | mutual-tls            | unknown  | is undecided |
      | A private key        | seven days                    | private-key-jwt       | P7D      | passes       |
      | A private key        | for ever                      | private-key-jwt       | none     | fails        |
      | A private key        | nobody knows how long         | private-key-jwt       | unknown  | is undecided |
      | A client secret      | a day                         | client-secret         | P1D      | passes       |
      | A client secret      | a second more than a day      | client-secret         | P1DT1S   | fails        |
      | A client secret      | nobody knows how long         | client-secret         | unknown  | is undecided |
      | An API key           | a day                         | static-api-key        | P1D      | passes       |
      | An API key           | for ever                      | static-api-key        | none     | fails        |
      | An API key           | nobody knows how long         | static-api-key        | unknown  | is undecided |
      | A password           | a day                         | password              | P1D      | passes       |
      | A password           | ninety days                   | password              | P90D     | fails        |
      | A password           | nobody knows how long         | password              | unknown  | is undecided |
      | An access token      | a day                         | personal-access-token | P1D      | passes       |
      | An access token      | two days                      | personal-access-token | P2D      | fails        |
      | An access token      | nobody knows how long         | personal-access-token | unknown  | is undecided |

  Scenario Outline: <words> is never ephemeral
    But the credential kind of identity "vault-rotator" is <kind>
    Then the control fails for identity "vault-rotator" because "<kind>"
    And the control passes for identity "payroll-export"

    Examples:
      | words                        | kind          |
      | An app password              | app-password  |
      | A one-time code              | one-time-code |
      | A credential that is missing | none          |

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

  Scenario: An instance profile may live for ever
    But the lifetime of identity "vault-rotator" is none
    And the credential kind of identity "vault-rotator" is instance-profile
    Then the control passes for identity "vault-rotator"
