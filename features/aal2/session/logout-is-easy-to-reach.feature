Feature: People can easily end their session

  Background:
    Given a compliant organisation

  Scenario: People can log out
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: There is no way to log out
    But the logout available of session "workday" is false
    Then the control fails for session "workday" because "people cannot easily log out"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows whether people can log out
    But the logout available of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario Outline: The level claimed is <level>
    But the logout available of session "workday" is false
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"
    And the control passes for session "vault-visit"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |

  Scenario Outline: Nothing is known of the session, and the level claimed is <level>
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |
