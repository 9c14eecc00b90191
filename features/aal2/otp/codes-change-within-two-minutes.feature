Feature: A time-based one-time password changes at least every two minutes

  Background:
    Given a compliant organisation

  Scenario Outline: Step of the clock: <step>
    But the otp time step of authenticator "authenticator-app" is <step>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | step    | outcome      |
      | PT1M    | passes       |
      | PT2M    | passes       |
      | PT2M1S  | fails        |
      | unknown | is undecided |

  Scenario: The reason names the step
    But the otp time step of authenticator "authenticator-app" is PT5M
    Then the control fails for authenticator "authenticator-app" because "every 5 minutes"

  Scenario: Revision 3 has the same limit
    But the otp time step of authenticator "authenticator-app" is PT3M
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: A counter-based token has no clock
    But the type of authenticator "authenticator-app" is hotp
    And the otp time step of authenticator "authenticator-app" is none
    Then the control does not apply

  Scenario: No login takes the app
    But there is no authenticator "authenticator-app"
    Then the control does not apply

  Scenario: A token that lies in the drawer
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: The code of a second app changes every half minute
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the otp time step of authenticator "authenticator-app" is PT2M1S
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
