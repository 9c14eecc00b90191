Feature: One-time passwords have at least six digits

  Background:
    Given a compliant organisation

  Scenario Outline: A code of <digits> digits
    But the otp digits of authenticator "authenticator-app" is <digits>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | digits | outcome |
      | 8      | passes  |
      | 5      | fails   |

  Scenario: Exactly six digits are enough
    Then the control passes for authenticator "authenticator-app"

  Scenario: The reason names the length
    But the otp digits of authenticator "authenticator-app" is 4
    Then the control fails for authenticator "authenticator-app" because "only 4 digits"

  Scenario: Nobody knows how long the codes are
    But the otp digits of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: There are no one-time passwords
    But there is no authenticator "authenticator-app"
    Then the control does not apply

  Scenario: No login takes a second app
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the otp digits of authenticator "authenticator-app" is 5
    Then the control fails for authenticator "authenticator-app"
    And the control does not apply for authenticator "second-authenticator-app"

  Scenario: A second app has codes of six digits
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the otp digits of authenticator "authenticator-app" is 5
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
