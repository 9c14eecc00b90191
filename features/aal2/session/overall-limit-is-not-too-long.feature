Feature: A session ends after its longest permitted time

  Background:
    Given a compliant organisation

  Scenario Outline: Revision 4 recommends at most a day, and the limit is <words>
    But the overall limit of session "workday" is <limit>
    Then the control <outcome> for session "workday"

    Examples:
      | words              | limit   | outcome      |
      | a day              | PT24H   | passes       |
      | a day and a second | PT24H1S | fails        |
      | missing            | none    | fails        |
      | unknown            | unknown | is undecided |

  Scenario Outline: Revision 3 demands at most twelve hours, and the limit is <words>
    But the overall limit of session "workday" is <limit>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for session "workday"

    Examples:
      | words           | limit   | outcome |
      | eleven hours    | PT11H   | passes  |
      | a second longer | PT12H1S | fails   |

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

  Scenario: One session is too long for revision 3, and nothing is known of one above AAL2
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the overall limit of session "workday" is PT12H1S
    And it is assessed under "sp800-63b-3-aal2"
    And the session of login "second-vault-operators" is unknown
    Then the control does not apply for login "second-vault-operators"
    And the control fails for session "workday"

  Scenario: A remembered browser stretches the session to a day
    But the remembered limit of session "workday" is PT24H
    Then the control passes for session "workday"

  Scenario: A remembered browser stretches one session, and the level of another login is unknown
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the remembered limit of session "workday" is P30D
    And the claims of login "second-vault-operators" is unknown
    Then the control passes for session "vault-visit"
    And the control fails for session "workday"

  Scenario: The limit of one session is unknown, and so is the level of another login
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the overall limit of session "workday" is unknown
    And the claims of login "second-vault-operators" is unknown
    Then the control passes for session "vault-visit"
    And the control is undecided for session "workday"

  Scenario: One session is too long for revision 3, and the level of another login is unknown
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the overall limit of session "workday" is PT12H1S
    And it is assessed under "sp800-63b-3-aal2"
    And the claims of login "second-vault-operators" is unknown
    Then the control passes for session "vault-visit"
    And the control fails for session "workday"
