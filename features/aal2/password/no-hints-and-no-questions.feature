Feature: There are neither password hints nor security questions

  Background:
    Given a compliant organisation

  Scenario: Neither hints nor questions
    Then the control passes for authenticator "password"

  Scenario: A hint or question is in use
    But the hints or questions of authenticator "password" is true
    Then the control fails for authenticator "password" because "a hint can be read before login, or questions are put when a password is chosen"

  Scenario: Nobody knows of hints and questions
    But the hints or questions of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the hints or questions of authenticator "retired-password" is true
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
