Feature: Credentials of third parties are short-lived or rotated automatically

  Background:
    Given a compliant organisation

  Scenario: A third party that is connected by federation
    But the third party of identity "payroll-export" is true
    And the auto rotated of identity "payroll-export" is false
    Then the control passes for identity "payroll-export"

  Scenario: A federated third party of which nobody knows whether anything rotates
    But the third party of identity "payroll-export" is true
    And the auto rotated of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"

  Scenario: A third party with a key that is rotated
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is static-api-key
    Then the control passes for identity "payroll-export"

  Scenario: A third party with a key that nothing rotates
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is static-api-key
    And the auto rotated of identity "payroll-export" is false
    Then the control fails for identity "payroll-export" because "nothing rotates"

  Scenario: Nobody knows whether the key of the third party is rotated
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is static-api-key
    And the auto rotated of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export" because "rotation is automatic"

  Scenario: Nobody knows anything of the credential of the third party
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is unknown
    And the auto rotated of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export" because "rotation is automatic"

  Scenario: Nobody knows what the third party holds, and nothing rotates it
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is unknown
    And the auto rotated of identity "payroll-export" is false
    Then the control is undecided for identity "payroll-export" because "kind of credential"

  Scenario: Nobody knows what the third party holds, but it is rotated
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"

  Scenario: Nothing rotates the key, and nobody knows whose it is
    But the third party of identity "payroll-export" is unknown
    And the credential kind of identity "payroll-export" is static-api-key
    And the auto rotated of identity "payroll-export" is false
    Then the control is undecided for identity "payroll-export" because "handed to a third party"

  Scenario: A federated credential, whoever holds it
    But the third party of identity "payroll-export" is unknown
    And the auto rotated of identity "payroll-export" is false
    Then the control passes for identity "payroll-export"

  Scenario: A rotated key, whoever holds it
    But the third party of identity "payroll-export" is unknown
    And the credential kind of identity "payroll-export" is static-api-key
    Then the control passes for identity "payroll-export"

  Scenario: The organisation's own software
    But the credential kind of identity "payroll-export" is static-api-key
    And the auto rotated of identity "payroll-export" is false
    Then the control does not apply for identity "payroll-export"

  Scenario: A public client of a third party has no credential of its own
    But the third party of identity "staff-portal-app" is true
    Then the control does not apply for identity "staff-portal-app"

  Scenario: Nobody knows anything of the credential, nor whose it is
    But the credential kind of identity "payroll-export" is unknown
    And the auto rotated of identity "payroll-export" is unknown
    And the third party of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export"

  Scenario: Nothing rotates what one third party holds, and a second proves itself by SPIFFE
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is unknown
    And the auto rotated of identity "payroll-export" is false
    And the third party of identity "vault-rotator" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario: Nothing rotates one third party's key, and what is perhaps another's is federated
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is static-api-key
    And the auto rotated of identity "payroll-export" is false
    And the third party of identity "second-payroll-export" is unknown
    Then the control fails for identity "payroll-export"
    And the control passes for identity "second-payroll-export"

  Scenario: The key of one third party is perhaps rotated, and a second proves itself by SPIFFE
    But the third party of identity "payroll-export" is true
    And the credential kind of identity "payroll-export" is static-api-key
    And the auto rotated of identity "payroll-export" is unknown
    And there is also an identity "second-vault-rotator" like "vault-rotator"
    And the third party of identity "second-vault-rotator" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "second-vault-rotator"

  Scenario: Nobody knows whose a key is that nothing rotates, nor whose a federated credential
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the third party of identity "payroll-export" is unknown
    And the credential kind of identity "payroll-export" is static-api-key
    And the auto rotated of identity "payroll-export" is false
    And the third party of identity "second-payroll-export" is unknown
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "second-payroll-export"
