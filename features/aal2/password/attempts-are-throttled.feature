Feature: Wrong passwords are limited

  Background:
    Given a compliant organisation

  Scenario: Wrong passwords are limited
    Then the control passes for authenticator "password"

  Scenario: Wrong passwords are not limited
    But the throttling enabled of authenticator "password" is false
    Then the control fails for authenticator "password" because "wrong passwords can be tried without end"

  Scenario: Nobody knows whether tries are limited
    But the throttling enabled of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the throttling enabled of authenticator "retired-password" is false
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
