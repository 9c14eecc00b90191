Feature: A step with a secret key is added to the hash

  Background:
    Given a compliant organisation

  Scenario: A key is applied
    Then the control passes for authenticator "password"

  Scenario: No key is applied
    But the pepper used of authenticator "password" is false
    Then the control fails for authenticator "password" because "a stolen store of hashes can be cracked without any further key"

  Scenario: Nobody knows whether a key is applied
    But the pepper used of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the pepper used of authenticator "retired-password" is false
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
