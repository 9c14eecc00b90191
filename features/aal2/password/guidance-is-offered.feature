Feature: People get help in choosing a strong password

  Background:
    Given a compliant organisation

  Scenario: People get help in choosing
    Then the control passes for authenticator "password"

  Scenario: People get no help
    But the guidance offered of authenticator "password" is false
    Then the control fails for authenticator "password" because "nobody helps people choose a strong password"

  Scenario: Nobody knows whether there is help
    But the guidance offered of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the guidance offered of authenticator "retired-password" is false
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
