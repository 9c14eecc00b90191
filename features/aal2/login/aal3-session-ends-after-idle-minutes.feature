Feature: A session at AAL3 ends after fifteen idle minutes

  Background:
    Given a compliant organisation

  Scenario Outline: Inactivity limit: <limit>
    But the inactivity limit of session "vault-visit" is <limit>
    Then the control <outcome> for session "vault-visit"

    Examples:
      | limit   | outcome      |
      | PT5M    | passes       |
      | PT15M1S | fails        |
      | none    | fails        |
      | unknown | is undecided |

  Scenario: Exactly fifteen minutes, and a session of another level may idle longer
    Then the control passes for session "vault-visit"
    And the control does not apply for login "vault-operators"
    And the control does not apply for session "workday"

  Scenario: The reason names the time
    But the inactivity limit of session "vault-visit" is PT1H
    Then the control fails for session "vault-visit" because "idle 1 hour"

  Scenario: Nothing is known of the session
    But the session of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nothing is known of the session of another level
    But the session of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: No login claims AAL3
    But the claims of login "vault-operators" is AAL2
    Then the control does not apply

  Scenario: A second session ends after fifteen minutes
    Given there is also a session "second-vault-visit" like "vault-visit"
    And there is also a login "second-vault-operators" like "vault-operators"
    But the inactivity limit of session "vault-visit" is unknown
    And the session of login "second-vault-operators" is second-vault-visit
    Then the control passes for session "second-vault-visit"
    And the control is undecided for session "vault-visit"
