Feature: An idle session ends after its longest permitted time without activity

  Background:
    Given a compliant organisation

  Scenario Outline: Revision 4 recommends at most an hour: <limit>
    But the inactivity limit of session "workday" is <limit>
    Then the control <outcome> for session "workday"

    Examples:
      | limit   | outcome      |
      | PT59M   | passes       |
      | PT1H    | passes       |
      | PT1H1S  | fails        |
      | none    | fails        |
      | unknown | is undecided |

  Scenario: Half an hour is what revision 3 demands
    Given it is assessed under "sp800-63b-3-aal2"
    Then the control passes for session "workday"

  Scenario Outline: Revision 3 allows no more than half an hour: <limit>
    But the inactivity limit of session "workday" is <limit>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for session "workday"

    Examples:
      | limit   | outcome |
      | PT29M   | passes  |
      | PT30M1S | fails   |
      | PT1H    | fails   |

  Scenario: The reason names the limit
    But the inactivity limit of session "workday" is PT2H
    Then the control fails for session "workday" because "an idle session stays open 2 hours"

  Scenario Outline: Without any limit at a login that claims <level>
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
