Feature: Every printable character may stand in a password

  Background:
    Given a compliant organisation

  Scenario: Every printable character is accepted
    Then the control passes for authenticator "password"

  Scenario: Some characters are refused
    But the accepts all printable of authenticator "password" is false
    Then the control fails for authenticator "password" because "some printable characters are refused in passwords"

  Scenario: Nobody knows which characters are accepted
    But the accepts all printable of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the accepts all printable of authenticator "retired-password" is false
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
