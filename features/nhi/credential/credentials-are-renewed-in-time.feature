Feature: Keys, secrets and certificates are renewed in time

  Background:
    Given a compliant organisation

  Scenario Outline: The age of a client secret is <words>
    But the credential kind of identity "vault-rotator" is client-secret
    And the lifetime of identity "vault-rotator" is none
    And the credential age of identity "vault-rotator" is <age>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words                | age     | outcome      |
      | 89 days              | P89D    | passes       |
      | 90 days              | P90D    | passes       |
      | 90 days and a second | P90DT1S | fails        |
      | unknown              | unknown | is undecided |

  Scenario: The reason names the age
    But the credential kind of identity "vault-rotator" is static-api-key
    And the credential age of identity "vault-rotator" is P400D
    Then the control fails for identity "vault-rotator" because "400 days old"

  Scenario Outline: Nobody knows the age, and the lifetime is <words>
    But the credential kind of identity "vault-rotator" is mutual-tls
    And the credential age of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words     | lifetime | outcome      |
      | 90 days   | P90D     | passes       |
      | 91 days   | P91D     | is undecided |
      | unlimited | none     | is undecided |
      | unknown   | unknown  | is undecided |

  Scenario Outline: Nobody knows what kind of credential it is, and its age is <words>
    But the credential kind of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is none
    And the credential age of identity "vault-rotator" is <age>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words   | age     | outcome      |
      | 90 days | P90D    | passes       |
      | 91 days | P91D    | is undecided |
      | unknown | unknown | is undecided |

  Scenario Outline: There is nothing to renew for <words>
    But the credential kind of identity "vault-rotator" is <kind>
    And the credential age of identity "vault-rotator" is P400D
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | words                            | kind            |
      | federation                       | oidc-federation |
      | a public client                  | public-client   |
      | an identity without a credential | none            |

  Scenario: One credential of unknown kind is old, and another identity has a new API key
    But the credential kind of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is none
    And the credential age of identity "vault-rotator" is P91D
    And the credential kind of identity "payroll-export" is static-api-key
    Then the control passes for identity "payroll-export"
    And the control is undecided for identity "vault-rotator"

  Scenario: One API key is old, and a second credential of unknown kind is new
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the credential kind of identity "vault-rotator" is static-api-key
    And the credential age of identity "vault-rotator" is P400D
    And the credential kind of identity "second-vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control fails for identity "vault-rotator"
