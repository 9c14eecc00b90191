Feature: Passwords have a minimum length

  Background:
    Given a compliant organisation

  Scenario Outline: The shortest length of a password is <length>
    But the password minimum length of authenticator "password" is <length>
    Then the control <outcome> for authenticator "password"

    Examples:
      | length  | outcome      |
      | 7       | fails        |
      | 8       | passes       |
      | 9       | passes       |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the password minimum length of authenticator "password" is 4
    Then the control fails for authenticator "password" because "as short as 4 characters"

  Scenario: A password that opens nothing
    Given there is also an authenticator "old-password" of type password
    Then the control does not apply for authenticator "old-password"

  Scenario: Nobody signs in with a password
    But there is no authenticator "password"
    Then the control does not apply

  Scenario: Of two passwords only the second is long enough
    Given there is also an authenticator "second-password" like "password"
    But the password minimum length of authenticator "password" is 7
    And login "workforce" also accepts "second-password" and "authenticator-app"
    Then the control fails for authenticator "password"
    And the control passes for authenticator "second-password"
