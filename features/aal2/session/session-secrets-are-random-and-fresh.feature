Feature: Session secrets are random and made by the host at login

  Background:
    Given a compliant organisation

  Scenario: The secret is random and made at login
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: The secret can be foretold or was there before
    But the secret from approved generator of session "workday" is false
    Then the control fails for session "workday" because "the session secret is not random or not made at login"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows where the secret comes from
    But the secret from approved generator of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario Outline: The level claimed is <level>
    But the secret from approved generator of session "workday" is false
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
