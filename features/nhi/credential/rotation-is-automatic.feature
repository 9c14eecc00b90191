Feature: Rotation of keys, secrets and certificates is automatic

  Background:
    Given a compliant organisation

  Scenario: A secret that a secret manager rotates
    But the credential kind of identity "vault-rotator" is client-secret
    Then the control passes for identity "vault-rotator"

  Scenario: A secret that somebody has to rotate
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is false
    Then the control fails for identity "vault-rotator" because "not rotated automatically"

  Scenario: Nobody knows how it is rotated
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator"

  Scenario: Nobody knows what it is, and nothing rotates it
    But the credential kind of identity "vault-rotator" is unknown
    And the auto rotated of identity "vault-rotator" is false
    Then the control is undecided for identity "vault-rotator" because "kind of credential"

  Scenario: Nobody knows what it is, but it is rotated
    But the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario Outline: There is nothing to rotate for <words>
    But the credential kind of identity "vault-rotator" is <kind>
    And the auto rotated of identity "vault-rotator" is false
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | words                            | kind             |
      | an instance profile              | instance-profile |
      | a public client                  | public-client    |
      | an identity without a credential | none             |

  Scenario: Somebody has to rotate one secret, and another credential of unknown kind is rotated
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the credential kind of identity "vault-rotator" is client-secret
    And the auto rotated of identity "vault-rotator" is false
    And the credential kind of identity "second-payroll-export" is unknown
    Then the control passes for identity "second-payroll-export"
    And the control fails for identity "vault-rotator"

  Scenario: Nothing rotates one credential of unknown kind, and another identity has a rotated key
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the credential kind of identity "vault-rotator" is unknown
    And the auto rotated of identity "vault-rotator" is false
    And the credential kind of identity "second-payroll-export" is static-api-key
    Then the control passes for identity "second-payroll-export"
    And the control is undecided for identity "vault-rotator"
