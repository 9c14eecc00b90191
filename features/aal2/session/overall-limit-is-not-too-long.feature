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

  Scenario: Nothing is known of the session
    But the session of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: The login claims another level
    But the claims of login "workforce" is AAL1
    Then the control does not apply
