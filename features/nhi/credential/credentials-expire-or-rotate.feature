Feature: Keys, secrets and certificates expire or are rotated automatically

  Background:
    Given a compliant organisation

  Scenario Outline: Nobody rotates a client secret, and its lifetime is <words>
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words               | lifetime | outcome      |
      | 364 days            | P364D    | passes       |
      | a year              | P365D    | passes       |
      | a year and a second | P365DT1S | fails        |
      | unlimited           | none     | fails        |
      | unknown             | unknown  | is undecided |

  Scenario: The reason names the lifetime
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is none
    Then the control fails for identity "vault-rotator" because "lives without limit"

  Scenario: A client secret without end that a secret manager rotates
    But the credential kind of identity "vault-rotator" is client-secret
    And the lifetime of identity "vault-rotator" is none
    Then the control passes for identity "vault-rotator"

  Scenario Outline: A client secret is perhaps rotated, and its lifetime is <words>
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words     | lifetime | outcome      |
      | a year    | P365D    | passes       |
      | unlimited | none     | is undecided |
      | unknown   | unknown  | is undecided |

  Scenario Outline: Nobody knows what kind of credential it is, and its lifetime is <words>
    But the credential kind of identity "vault-rotator" is unknown
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words     | lifetime | outcome      |
      | 30 days   | P30D     | passes       |
      | unlimited | none     | is undecided |
      | unknown   | unknown  | is undecided |

  Scenario: Nobody knows what kind of credential it is, but it is rotated
    But the credential kind of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is none
    Then the control passes for identity "vault-rotator"

  Scenario Outline: There is nothing that could expire for <words>
    But the credential kind of identity "vault-rotator" is <kind>
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is none
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | words                            | kind             |
      | an instance profile              | instance-profile |
      | a public client                  | public-client    |
      | an identity without a credential | none             |

  Scenario: Of two credentials of unknown kind one is for ever, and one for an hour
    But the credential kind of identity "vault-rotator" is unknown
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is none
    And the credential kind of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"
    And the control is undecided for identity "vault-rotator"

  Scenario: A client secret is rotated, and nobody knows its lifetime
    But the credential kind of identity "vault-rotator" is client-secret
    And the lifetime of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: Nobody rotates one client secret in time, and another identity has a rotated API key
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is P365DT1S
    And there is also an identity "second-payroll-export" like "payroll-export"
    And the credential kind of identity "second-payroll-export" is static-api-key
    Then the control passes for identity "second-payroll-export"
    And the control fails for identity "vault-rotator"

  Scenario: Nobody knows the lifetime of one credential of unknown kind, and another is for an hour
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the credential kind of identity "vault-rotator" is unknown
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is unknown
    And the credential kind of identity "second-payroll-export" is unknown
    Then the control passes for identity "second-payroll-export"
    And the control is undecided for identity "vault-rotator"
