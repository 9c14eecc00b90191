Feature: Wrong look-up secrets are limited

  Background:
    Given a compliant organisation

  Scenario: Wrong codes are limited
    Then the control passes for authenticator "backup-codes"

  Scenario: Wrong codes are not limited
    But the throttling enabled of authenticator "backup-codes" is false
    Then the control fails for authenticator "backup-codes" because "wrong codes can be tried without end"

  Scenario: Nobody knows whether tries are limited
    But the throttling enabled of authenticator "backup-codes" is unknown
    Then the control is undecided for authenticator "backup-codes"

  Scenario: Only codes that a login uses are meant
    Given there is also an authenticator "retired-codes" of type look-up-secret
    But the throttling enabled of authenticator "retired-codes" is false
    Then the control does not apply for authenticator "retired-codes"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

  Scenario: There are no backup codes
    But there is no authenticator "backup-codes"
    Then the control does not apply
