Feature: A session at AAL3 lasts at most twelve hours

  Background:
    Given a compliant organisation

  Scenario Outline: Overall limit: <limit>
    But the overall limit of session "vault-visit" is <limit>
    Then the control <outcome> for session "vault-visit"

    Examples:
      | limit   | outcome      |
      | PT12H   | passes       |
      | PT12H1S | fails        |
      | none    | fails        |
      | unknown | is undecided |

  Scenario: The reason names the time
    But the overall limit of session "vault-visit" is PT24H
    Then the control fails for session "vault-visit" because "may last 1 day"
    And the control does not apply for login "vault-operators"

  Scenario Outline: Limit of a remembered session: <limit>
    But the remembered limit of session "vault-visit" is <limit>
    Then the control <outcome> for session "vault-visit"

    Examples:
      | limit   | outcome |
      | PT12H   | passes  |
      | PT12H1S | fails   |

  Scenario: Nothing is known of the session
    But the session of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nothing is known of the session of another level
    But the session of login "workforce" is unknown
    Then the control passes for session "vault-visit"
    And the control does not apply for login "workforce"

  Scenario: No login claims AAL3
    But the claims of login "vault-operators" is AAL2
    Then the control does not apply

  Scenario: The long session belongs to another login
    But the overall limit of session "workday" is P30D
    Then the control does not apply for session "workday"
    And the control passes for session "vault-visit"

  Scenario: A second session is remembered for twelve hours
    Given there is also a session "second-vault-visit" like "vault-visit"
    And there is also a login "second-vault-operators" like "vault-operators"
    But the remembered limit of session "vault-visit" is PT12H1S
    And the session of login "second-vault-operators" is second-vault-visit
    And the remembered limit of session "second-vault-visit" is PT12H
    Then the control passes for session "second-vault-visit"
    And the control fails for session "vault-visit"

  Scenario: A second session lasts twelve hours
    Given there is also a session "second-vault-visit" like "vault-visit"
    And there is also a login "second-vault-operators" like "vault-operators"
    But the overall limit of session "vault-visit" is unknown
    And the session of login "second-vault-operators" is second-vault-visit
    And the overall limit of session "second-vault-visit" is PT12H
    Then the control passes for session "second-vault-visit"
    And the control is undecided for session "vault-visit"
