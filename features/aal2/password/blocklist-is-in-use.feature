Feature: New passwords are compared with a blocklist

  Background:
    Given a compliant organisation

  Scenario: Common and breached passwords are refused
    Then the control passes for authenticator "password"

  Scenario: Any password is taken
    But the blocklist of authenticator "password" is false
    Then the control fails for authenticator "password" because "new passwords are not compared with a list of common and breached ones"

  Scenario: Nobody knows whether there is a blocklist
    But the blocklist of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the blocklist of authenticator "retired-password" is false
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
