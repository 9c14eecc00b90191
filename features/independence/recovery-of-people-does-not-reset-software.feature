Feature: The recovery of people does not reset the credentials of software

  Background:
    Given a compliant organisation

  Scenario: The rotation is out of reach of the recovery of people
    Then the control passes for identity "vault-rotator"

  Scenario: The service account has a mailbox that gets reset links
    But the reset by human recovery of identity "vault-rotator" is true
    Then the control fails for identity "vault-rotator" because "as a person's can"
    And the control passes for identity "payroll-export"

  Scenario: Nobody knows how its credential is reset
    But the reset by human recovery of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator"
    And the control passes for identity "payroll-export"

  Scenario: It can be reset, and nobody knows whether it has a credential
    But the reset by human recovery of identity "vault-rotator" is true
    And the credential kind of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "kind of credential"
    And the control passes for identity "payroll-export"

  Scenario: Out of reach, whatever its credential is
    But the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario Outline: There is nothing to reset for <words>
    But the reset by human recovery of identity "vault-rotator" is true
    And the credential kind of identity "vault-rotator" is <kind>
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | words                            | kind          |
      | a public client                  | public-client |
      | an identity without a credential | none          |
