Feature: Keys, secrets and certificates expire or are rotated automatically

  Background:
    Given a compliant organisation

  Scenario Outline: A client secret that nobody rotates and that lives <lifetime>
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | lifetime | outcome      |
      | P364D    | passes       |
      | P365D    | passes       |
      | P365DT1S | fails        |
      | none     | fails        |
      | unknown  | is undecided |

  Scenario: The reason names the lifetime
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is none
    Then the control fails for identity "vault-rotator" because "lives without limit"

  Scenario: A client secret without end that a secret manager rotates
    But the credential kind of identity "vault-rotator" is client-secret
    And the lifetime of identity "vault-rotator" is none
    Then the control passes for identity "vault-rotator"

  Scenario Outline: Nobody knows whether it is rotated; it lives <lifetime>
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | lifetime | outcome      |
      | P365D    | passes       |
      | none     | is undecided |
      | unknown  | is undecided |

  Scenario Outline: Nobody knows what kind of credential it is; it lives <lifetime>
    But the credential kind of identity "vault-rotator" is unknown
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is <lifetime>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | lifetime | outcome      |
      | P30D     | passes       |
      | none     | is undecided |
      | unknown  | is undecided |

  Scenario: Nobody knows what kind of credential it is, but it is rotated
    But the credential kind of identity "vault-rotator" is unknown
    And the lifetime of identity "vault-rotator" is none
    Then the control passes for identity "vault-rotator"

  Scenario Outline: Nothing that could expire: <kind>
    But the credential kind of identity "vault-rotator" is <kind>
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is none
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | kind             |
      | instance-profile |
      | public-client    |
      | none             |

  Scenario: Nobody knows what kind of credential it is; it lives none; credential kind of payroll-export: unknown
    Given the credential kind of identity "vault-rotator" is unknown
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is none
    And the credential kind of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"
    And the control is undecided for identity "vault-rotator"

  Scenario: Nobody knows whether it is rotated; it lives unknown; auto rotated of vault-rotator: true
    Given the credential kind of identity "vault-rotator" is client-secret
    And the lifetime of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: A client secret that nobody rotates and that lives P365DT1S; beside a second identity, credential kind of second-payroll-export: static-api-key
    Given the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is P365DT1S
    And there is also an identity "second-payroll-export" like "payroll-export"
    And the credential kind of identity "second-payroll-export" is static-api-key
    Then the control passes for identity "second-payroll-export"
    And the control fails for identity "vault-rotator"

  Scenario: Nobody knows what kind of credential it is; it lives unknown; beside a second identity, credential kind of second-payroll-export: unknown
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the credential kind of identity "vault-rotator" is unknown
    And the auto rotated of identity "vault-rotator" is false
    And the lifetime of identity "vault-rotator" is unknown
    And the credential kind of identity "second-payroll-export" is unknown
    Then the control passes for identity "second-payroll-export"
    And the control is undecided for identity "vault-rotator"
