Feature: Session secrets stay out of web storage

  Background:
    Given a compliant organisation

  Scenario: The secret is not in web storage
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: Scripts find the secret in web storage
    But the secret in web storage of session "workday" is true
    Then the control fails for session "workday" because "the session secret lies in web storage"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows where the browser keeps the secret
    But the secret in web storage of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario Outline: The level claimed is <level>
    But the secret in web storage of session "workday" is true
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
