Feature: The server ends a session at either limit

  Background:
    Given a compliant organisation

  Scenario: The server ends the session
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: The session outlives its limits
    But the ends at limit of session "workday" is false
    Then the control fails for session "workday" because "the server does not end the session at its limits"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows whether the server ends the session
    But the ends at limit of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario Outline: The level claimed is <level>
    But the ends at limit of session "workday" is false
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

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
