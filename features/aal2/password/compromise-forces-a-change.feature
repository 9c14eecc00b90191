Feature: Evidence of compromise forces a new password

  Background:
    Given a compliant organisation

  Scenario: A compromised password has to be changed
    Then the control passes for authenticator "password"

  Scenario: A compromised password may stay
    But the forced change on compromise of authenticator "password" is false
    Then the control fails for authenticator "password" because "a compromised password need not be changed"

  Scenario: Nobody knows what compromise leads to
    But the forced change on compromise of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the forced change on compromise of authenticator "retired-password" is false
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
