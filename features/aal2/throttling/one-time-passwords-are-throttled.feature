Feature: Failed one-time passwords are limited

  Background:
    Given a compliant organisation

  Scenario: Wrong codes are limited
    Then the control passes for authenticator "authenticator-app"

  Scenario Outline: Wrong codes are not limited, and the number of digits is <digits>
    But the throttling enabled of authenticator "authenticator-app" is false
    And the otp digits of authenticator "authenticator-app" is <digits>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | digits  | outcome        |
      | 8       | fails          |
      | 19      | fails          |
      | 20      | does not apply |
      | unknown | is undecided   |

  Scenario: The reason says that wrong codes have no limit
    But the throttling enabled of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app" because "without limit"

  Scenario: Revision 3 asks the same
    But the throttling enabled of authenticator "authenticator-app" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: A multi-factor one-time password is limited whatever its length
    But the activation required of authenticator "authenticator-app" is true
    And the otp digits of authenticator "authenticator-app" is 20
    And the throttling enabled of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app"

  Scenario: Nobody knows whether wrong codes are limited
    But the throttling enabled of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: Codes of unknown length are limited
    But the otp digits of authenticator "authenticator-app" is unknown
    Then the control passes for authenticator "authenticator-app"

  Scenario: The limit of a password is another matter
    But the throttling enabled of authenticator "password" is false
    Then the control does not apply for authenticator "password"
    And the control passes for authenticator "authenticator-app"

  Scenario: No login takes a one-time password
    But there is no authenticator "authenticator-app"
    Then the control does not apply

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: Codes of unknown length are not limited, and those of a second app are
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the throttling enabled of authenticator "authenticator-app" is false
    And the otp digits of authenticator "authenticator-app" is unknown
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control is undecided for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
