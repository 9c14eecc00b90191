Feature: Look-up secrets are stored hashed

  Background:
    Given a compliant organisation

  Scenario: The codes are stored hashed
    Then the control passes for authenticator "backup-codes"

  Scenario: The codes are stored readable
    But the look-up hashed of authenticator "backup-codes" is false
    Then the control fails for authenticator "backup-codes" because "the codes are stored in a form that can be read or cracked quickly"

  Scenario: Nobody knows how the codes are stored
    But the look-up hashed of authenticator "backup-codes" is unknown
    Then the control is undecided for authenticator "backup-codes"

  Scenario: Only codes that a login uses are meant
    Given there is also an authenticator "retired-codes" of type look-up-secret
    But the look-up hashed of authenticator "retired-codes" is false
    Then the control does not apply for authenticator "retired-codes"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

  Scenario: There are no backup codes
    But there is no authenticator "backup-codes"
    Then the control does not apply
