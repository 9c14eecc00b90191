Feature: Requests that change something carry a verified session identifier

  Background:
    Given a compliant organisation

  Scenario: Requests are checked
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: Requests are not checked
    But the csrf protected of session "workday" is false
    Then the control fails for session "workday" because "requests of another site are carried out in the session"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows whether requests are checked
    But the csrf protected of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario Outline: The level claimed is <level>
    But the csrf protected of session "workday" is false
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
