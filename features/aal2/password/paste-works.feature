Feature: A password can be pasted

  Background:
    Given a compliant organisation

  Scenario: A password can be pasted
    Then the control passes for authenticator "password"

  Scenario: Paste is blocked
    But the paste allowed of authenticator "password" is false
    Then the control fails for authenticator "password" because "a password cannot be pasted"

  Scenario: Nobody knows whether paste works
    But the paste allowed of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the paste allowed of authenticator "retired-password" is false
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
