Feature: A time-based one-time password lasts no longer than two minutes in all

  Background:
    Given a compliant organisation

  Scenario Outline: Accepted lifetime of a code: <lifetime>
    But the otp accepted lifetime of authenticator "authenticator-app" is <lifetime>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | lifetime | outcome      |
      | PT1M     | passes       |
      | PT2M     | passes       |
      | PT2M1S   | fails        |
      | none     | fails        |
      | unknown  | is undecided |

  Scenario: The reason names the time
    But the otp accepted lifetime of authenticator "authenticator-app" is PT5M
    Then the control fails for authenticator "authenticator-app" because "5 minutes"

  Scenario: The advice goes with revision 3 too
    But the otp accepted lifetime of authenticator "authenticator-app" is PT5M
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: A counter-based token has no lifetime
    But the type of authenticator "authenticator-app" is hotp
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
