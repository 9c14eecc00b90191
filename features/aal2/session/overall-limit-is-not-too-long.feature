Feature: A session ends after its longest permitted time

  Background:
    Given a compliant organisation

  Scenario Outline: Revision 4 recommends at most a day: <limit>
    But the overall limit of session "workday" is <limit>
    Then the control <outcome> for session "workday"

    Examples:
      | limit   | outcome      |
      | PT24H   | passes       |
      | PT24H1S | fails        |
      | none    | fails        |
      | unknown | is undecided |

  Scenario Outline: Revision 3 demands at most twelve hours: <limit>
    But the overall limit of session "workday" is <limit>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for session "workday"

    Examples:
      | limit   | outcome |
      | PT11H   | passes  |
      | PT12H1S | fails   |

  Scenario: A remembered browser stretches the session
    But the remembered limit of session "workday" is P30D
    Then the control fails for session "workday" because "30 days"
    And the control does not apply for session "vault-visit"
    And the control does not apply for login "workforce"

  Scenario: Nothing is known of the session
    But the session of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: The login claims another level
    But the claims of login "workforce" is AAL1
    Then the control does not apply

  Scenario: Revision 3 demands at most twelve hours: PT12H1S; beside a second login, session of second-vault-operators: unknown
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the overall limit of session "workday" is PT12H1S
    And it is assessed under "sp800-63b-3-aal2"
    And the session of login "second-vault-operators" is unknown
    Then the control does not apply for login "second-vault-operators"
    And the control fails for session "workday"

  Scenario: A remembered browser stretches the session; remembered limit of workday: PT24H
    Given the remembered limit of session "workday" is PT24H
    Then the control passes for session "workday"

  Scenario: A remembered browser stretches the session; beside a second login, claims of second-vault-operators: unknown
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the remembered limit of session "workday" is P30D
    And the claims of login "second-vault-operators" is unknown
    Then the control passes for session "vault-visit"
    And the control fails for session "workday"

  Scenario: Revision 4 recommends at most a day: unknown; beside a second login, claims of second-vault-operators: unknown
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the overall limit of session "workday" is unknown
    And the claims of login "second-vault-operators" is unknown
    Then the control passes for session "vault-visit"
    And the control is undecided for session "workday"

  Scenario: Revision 3 demands at most twelve hours: PT12H1S; beside a second login, claims of second-vault-operators: unknown
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the overall limit of session "workday" is PT12H1S
    And it is assessed under "sp800-63b-3-aal2"
    And the claims of login "second-vault-operators" is unknown
    Then the control passes for session "vault-visit"
    And the control fails for session "workday"
