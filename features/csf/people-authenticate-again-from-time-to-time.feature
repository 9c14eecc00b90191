Feature: People authenticate again from time to time

  Background:
    Given a compliant organisation

  Scenario Outline: The limit of the session is <words>
    But the overall limit of session "workday" is <limit>
    Then the control <outcome> for session "workday"
    And the control passes for session "vault-visit"

    Examples:
      | words   | limit   | outcome      |
      | a year  | P365D   | passes       |
      | missing | none    | fails        |
      | unknown | unknown | is undecided |

  Scenario: The reason says that nothing ends the session
    But the overall limit of session "workday" is none
    Then the control fails for session "workday" because "the session may last for ever"
    And the control passes for session "vault-visit"

  Scenario Outline: The limit of a remembered browser is <words>
    But the remembered limit of session "workday" is <limit>
    Then the control <outcome> for session "workday"

    Examples:
      | words   | limit | outcome |
      | a year  | P365D | passes  |
      | missing | none  | fails   |

  Scenario: The reason says that nothing ends a remembered session
    But the remembered limit of session "workday" is none
    Then the control fails for session "workday" because "a remembered session may last for ever"
    And the control passes for session "vault-visit"

  Scenario: A session that no login makes
    Given there is also a session "leftover" with:
      | overall limit | none |
    Then the control does not apply for session "leftover"

  Scenario: Nothing is known of the session
    But the session of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: There is no login
    But there are no logins at all
    Then the control does not apply
