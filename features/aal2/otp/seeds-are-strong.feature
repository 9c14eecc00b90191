Feature: The seed of a one-time password has 112 bits of strength

  Background:
    Given a compliant organisation

  Scenario Outline: Bits of a seed: <bits>
    But the seed strength bits of authenticator "authenticator-app" is <bits>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | bits    | outcome      |
      | 112     | passes       |
      | 111     | fails        |
      | unknown | is undecided |

  Scenario: A seed of 160 bits, and keys are judged elsewhere
    Then the control passes for authenticator "authenticator-app"
    And the control does not apply for authenticator "security-key"

  Scenario: The reason names the strength
    But the seed strength bits of authenticator "authenticator-app" is 80
    Then the control fails for authenticator "authenticator-app" because "only 80 bits"

  Scenario: Revision 3 has the same floor
    But the seed strength bits of authenticator "authenticator-app" is 111
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: A second app has a seed of 160 bits
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the seed strength bits of authenticator "authenticator-app" is 111
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
