Feature: Keys, secrets and certificates are renewed in time

  Background:
    Given a compliant organisation

  Scenario Outline: A client secret that is <age> old
    But the credential kind of identity "vault-rotator" is client-secret
    And the lifetime of identity "vault-rotator" is none
    And the credential age of identity "vault-rotator" is <age>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | age     | outcome      |
      | P89D    | passes       |
      | P90D    | passes       |
      | P90DT1S | fails        |
      | unknown | is undecided |

  Scenario: The reason names the age
    But the credential kind of identity "vault-rotator" is static-api-key
    And the credential age of identity "vault-rotator" is P400D
    Then the control fails for identity "vault-rotator" because "400 days old"

  Scenario Outline: Nobody knows the age, but it lives for <lifetime>
    But the credential kind of identity "vault-rotator" is mutual-tls
    And the credential age of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | lifetime | outcome      |
      | P90D     | passes       |
      | P91D     | is undecided |
      | none     | is undecided |
      | unknown  | is undecided |

  Scenario Outline: Nobody knows what kind of credential it is: <age> old
    But the credential kind of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is none
    And the credential age of identity "vault-rotator" is <age>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | age     | outcome      |
      | P90D    | passes       |
      | P91D    | is undecided |
      | unknown | is undecided |

  Scenario Outline: Nothing to renew: <kind>
    But the credential kind of identity "vault-rotator" is <kind>
    And the credential age of identity "vault-rotator" is P400D
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | kind            |
      | oidc-federation |
      | public-client   |
      | none            |

  Scenario: Nobody knows what kind of credential it is: P91D old; credential kind of payroll-export: static-api-key
    Given the credential kind of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is none
    And the credential age of identity "vault-rotator" is P91D
    And the credential kind of identity "payroll-export" is static-api-key
    Then the control passes for identity "payroll-export"
    And the control is undecided for identity "vault-rotator"

  Scenario: The reason names the age; beside a second identity, credential kind of second-vault-rotator: unknown
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the credential kind of identity "vault-rotator" is static-api-key
    And the credential age of identity "vault-rotator" is P400D
    And the credential kind of identity "second-vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control fails for identity "vault-rotator"
