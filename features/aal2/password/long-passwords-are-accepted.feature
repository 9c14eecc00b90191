Feature: Passwords of 64 characters are accepted

  Background:
    Given a compliant organisation

  Scenario Outline: Longest password accepted: <length>
    But the maximum length of authenticator "password" is <length>
    Then the control <outcome> for authenticator "password"

    Examples:
      | length  | outcome      |
      | none    | passes       |
      | 65      | passes       |
      | 64      | passes       |
      | 63      | fails        |
      | unknown | is undecided |

  Scenario: The reason names the limit
    But the maximum length of authenticator "password" is 16
    Then the control fails for authenticator "password" because "longer than 16 characters"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the maximum length of authenticator "retired-password" is 16
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
