Feature: A one-time password is accepted once

  Background:
    Given a compliant organisation

  Scenario: Each code opens one login
    Then the control passes for authenticator "authenticator-app"

  Scenario: A code can be used again while it lasts
    But the otp single use of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app" because "accepted again"

  Scenario: Revision 3 asks the same
    But the otp single use of authenticator "authenticator-app" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: Nobody knows whether a used code is refused
    But the otp single use of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: A counter-based token is held to it too
    But the type of authenticator "authenticator-app" is hotp
    And the otp single use of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app"

  Scenario: Nobody uses one-time passwords
    But there is no authenticator "authenticator-app"
    Then the control does not apply

  Scenario: A one-time password that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: A code of a second app opens one login
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the type of authenticator "authenticator-app" is hotp
    And the otp single use of authenticator "authenticator-app" is false
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
