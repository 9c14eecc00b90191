Feature: An access token is not taken for the presence of the person

  Background:
    Given a compliant organisation

  Scenario: A token opens data, not a session
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: A token is taken for the person
    But the access token means presence of session "workday" is true
    Then the control fails for session "workday" because "an access token is taken for the person"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows what a token is taken for
    But the access token means presence of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario Outline: The level claimed is <level>
    But the access token means presence of session "workday" is true
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
