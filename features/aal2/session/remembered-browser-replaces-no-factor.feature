Feature: A remembered browser replaces no factor

  Background:
    Given a compliant organisation

  Scenario: Every browser is asked for every factor
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: A remembered browser is let off
    But the remembered browser replaces factor of session "workday" is true
    Then the control fails for session "workday" because "a remembered browser skips a factor"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows what a remembered browser may do
    But the remembered browser replaces factor of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario Outline: The level claimed is <level>
    But the remembered browser replaces factor of session "workday" is true
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
