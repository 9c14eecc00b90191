Feature: A look-up secret works once

  Background:
    Given a compliant organisation

  Scenario: Each code works once
    Then the control passes for authenticator "backup-codes"

  Scenario: A used code works again
    But the look-up single use of authenticator "backup-codes" is false
    Then the control fails for authenticator "backup-codes" because "a used code is accepted again"

  Scenario: Nobody knows whether codes are used up
    But the look-up single use of authenticator "backup-codes" is unknown
    Then the control is undecided for authenticator "backup-codes"

  Scenario: Only codes that a login uses are meant
    Given there is also an authenticator "retired-codes" of type look-up-secret
    But the look-up single use of authenticator "retired-codes" is false
    Then the control does not apply for authenticator "retired-codes"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

  Scenario: There are no backup codes
    But there is no authenticator "backup-codes"
    Then the control does not apply
