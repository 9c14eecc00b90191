Feature: The whole password is asked for and checked

  Background:
    Given a compliant organisation

  Scenario: The whole password is checked
    Then the control passes for authenticator "password"

  Scenario: Only a part is checked
    But the truncated of authenticator "password" is true
    Then the control fails for authenticator "password" because "only a part of the password is asked for or checked"

  Scenario: Nobody knows whether the whole is checked
    But the truncated of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the truncated of authenticator "retired-password" is true
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
