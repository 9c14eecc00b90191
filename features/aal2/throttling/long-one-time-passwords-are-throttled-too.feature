Feature: Failed one-time passwords are limited even where they are long

  Background:
    Given a compliant organisation

  Scenario: Long codes are limited
    But the otp digits of authenticator "authenticator-app" is 20
    Then the control passes for authenticator "authenticator-app"

  Scenario: Long codes are not limited
    But the otp digits of authenticator "authenticator-app" is 20
    And the throttling enabled of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app" because "without limit"

  Scenario: Nobody knows whether long codes are limited
    But the otp digits of authenticator "authenticator-app" is 20
    And the throttling enabled of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario Outline: Another control speaks where the number of digits is <digits>
    But the throttling enabled of authenticator "authenticator-app" is false
    And the otp digits of authenticator "authenticator-app" is <digits>
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | digits  |
      | 19      |
      | unknown |

  Scenario: A key is not a one-time password
    But the throttling enabled of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: A token that no login takes
    But there is also an authenticator "token" with:
      | type       | totp |
      | otp digits | 20   |
    Then the control does not apply for authenticator "token"

  Scenario: Of two tokens with long codes one is not limited
    Given there is also an authenticator "spare-app" like "authenticator-app"
    And login "workforce" also accepts "password" and "spare-app"
    But the otp digits of authenticator "authenticator-app" is 20
    And the otp digits of authenticator "spare-app" is 20
    And the throttling enabled of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "spare-app"
