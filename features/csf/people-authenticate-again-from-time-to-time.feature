Feature: People authenticate again from time to time

  Background:
    Given a compliant organisation

  Scenario Outline: The session is held to <limit>
    But the overall limit of session "workday" is <limit>
    Then the control <outcome> for session "workday"
    And the control passes for session "vault-visit"

    Examples:
      | limit   | outcome      |
      | P365D   | passes       |
      | none    | fails        |
      | unknown | is undecided |

  Scenario: The reason says that nothing ends the session
    But the overall limit of session "workday" is none
    Then the control fails for session "workday" because "the session may last for ever"
    And the control passes for session "vault-visit"

  Scenario Outline: A remembered browser is held to <limit>
    But the remembered limit of session "workday" is <limit>
    Then the control <outcome> for session "workday"

    Examples:
      | limit | outcome |
      | P365D | passes  |
      | none  | fails   |

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
