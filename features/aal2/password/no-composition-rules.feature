Feature: No rules on the mixture of characters

  Background:
    Given a compliant organisation

  Scenario: No rule is imposed
    Then the control passes for authenticator "password"

  Scenario: One rule is imposed
    But the composition rules of authenticator "password" are only "1 digit"
    Then the control fails for authenticator "password" because "1 digit"

  Scenario: Several rules are imposed
    But the composition rules of authenticator "password" are "1 digit" and "1 special character"
    Then the control fails for authenticator "password" because "1 digit, 1 special character"

  Scenario: Revision 3 advises against it
    But the composition rules of authenticator "password" are only "1 digit"
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "password"

  Scenario: Nobody knows the rules
    But the composition rules of authenticator "password" are unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the composition rules of authenticator "retired-password" is only "1 digit"
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
