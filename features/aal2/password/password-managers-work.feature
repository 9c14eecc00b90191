Feature: Password managers and autofill work

  Background:
    Given a compliant organisation

  Scenario: Password managers work
    Then the control passes for authenticator "password"

  Scenario: Password managers are kept out
    But the managers allowed of authenticator "password" is false
    Then the control fails for authenticator "password" because "password managers or autofill are kept out"

  Scenario: Nobody knows whether managers work
    But the managers allowed of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the managers allowed of authenticator "retired-password" is false
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
