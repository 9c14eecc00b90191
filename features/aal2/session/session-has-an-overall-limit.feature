Feature: Every session has a definite overall limit

  Background:
    Given a compliant organisation

  Scenario Outline: The limit is <words>
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
    And the control does not apply for login "vault-operators"

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

  Scenario Outline: Revision 3 asks for a limit as well, and it is <words>
    But the overall limit of session "workday" is <limit>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for session "workday"

    Examples:
      | words   | limit | outcome |
      | a day   | P1D   | passes  |
      | missing | none  | fails   |

  Scenario Outline: The level claimed is <level>
    But the overall limit of session "workday" is none
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
