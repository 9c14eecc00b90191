Feature: An idle session ends after its longest permitted time without activity

  Background:
    Given a compliant organisation

  Scenario Outline: Revision 4 recommends at most an hour, and the limit is <words>
    But the inactivity limit of session "workday" is <limit>
    Then the control <outcome> for session "workday"

    Examples:
      | words                | limit   | outcome      |
      | 59 minutes           | PT59M   | passes       |
      | an hour              | PT1H    | passes       |
      | an hour and a second | PT1H1S  | fails        |
      | missing              | none    | fails        |
      | unknown              | unknown | is undecided |

  Scenario: Half an hour is what revision 3 demands
    But it is assessed under "sp800-63b-3-aal2"
    Then the control passes for session "workday"
    And the control does not apply for session "vault-visit"
    And the control does not apply for login "workforce"

  Scenario Outline: Revision 3 allows no more than half an hour, and the limit is <words>
    But the inactivity limit of session "workday" is <limit>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for session "workday"

    Examples:
      | words           | limit   | outcome |
      | 29 minutes      | PT29M   | passes  |
      | a second longer | PT30M1S | fails   |
      | an hour         | PT1H    | fails   |

  Scenario: The reason names the limit
    But the inactivity limit of session "workday" is PT2H
    Then the control fails for session "workday" because "an idle session stays open 2 hours"

  Scenario Outline: There is no limit, and the level claimed is <level>
    But the inactivity limit of session "workday" is none
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

    Examples:
      | level   | outcome        |
      | unknown | fails          |
      | AAL1    | does not apply |
      | AAL3    | does not apply |

  Scenario: Nothing is known of the session
    But the session of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nothing is known of the session at another level
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control does not apply

  Scenario: One session stays open for two hours, and a second for little more than half an hour
    Given there is also a session "second-workday" like "workday"
    And there is also a login "second-workforce" like "workforce"
    But the inactivity limit of session "workday" is PT2H
    And the session of login "second-workforce" is second-workday
    And the inactivity limit of session "second-workday" is PT30M1S
    Then the control passes for session "second-workday"
    And the control fails for session "workday"

  Scenario: The limit of one session is unknown, and a second ends after an hour
    Given there is also a session "second-workday" like "workday"
    And there is also a login "second-workforce" like "workforce"
    But the inactivity limit of session "workday" is unknown
    And the session of login "second-workforce" is second-workday
    And the inactivity limit of session "second-workday" is PT1H
    Then the control passes for session "second-workday"
    And the control is undecided for session "workday"

  Scenario: Nothing is known of two sessions, one of them above AAL2
    But the session of login "workforce" is unknown
    And there is also a login "second-vault-operators" like "vault-operators"
    And the session of login "second-vault-operators" is unknown
    Then the control does not apply for login "second-vault-operators"
    And the control is undecided for login "workforce"
