Feature: Nobody has to change a password by the calendar

  Background:
    Given a compliant organisation

  Scenario: No change is demanded
    Then the control passes for authenticator "password"

  Scenario: A change is demanded every 90 days
    But the rotation period of authenticator "password" is P90D
    Then the control fails for authenticator "password" because "every 90 days"

  Scenario: Once a year is no better
    But the rotation period of authenticator "password" is P365D
    Then the control fails for authenticator "password"

  Scenario: Revision 3 advises against it
    But the rotation period of authenticator "password" is P90D
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "password"

  Scenario: Nobody knows whether a change is demanded
    But the rotation period of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the rotation period of authenticator "retired-password" is P90D
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
