Feature: A time-based one-time password has a defined lifetime

  Background:
    Given a compliant organisation

  Scenario: A code ends after a minute and a half
    Then the control passes for authenticator "authenticator-app"

  Scenario: A code never ends
    But the otp accepted lifetime of authenticator "authenticator-app" is none
    Then the control fails for authenticator "authenticator-app" because "never expire"

  Scenario: A code never ends, under revision 3
    But the otp accepted lifetime of authenticator "authenticator-app" is none
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: Nobody knows when a code ends
    But the otp accepted lifetime of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: A counter-based token has no lifetime
    But the type of authenticator "authenticator-app" is hotp
    And the otp accepted lifetime of authenticator "authenticator-app" is none
    Then the control does not apply

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: A code of a second app ends after a minute and a half
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the otp accepted lifetime of authenticator "authenticator-app" is none
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
