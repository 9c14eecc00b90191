Feature: The session cookie has the __Host- prefix with Path=/

  Background:
    Given a compliant organisation

  Scenario: The cookie has the prefix
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: The cookie lacks the prefix
    But the cookie host prefix of session "workday" is false
    Then the control fails for session "workday" because "the session cookie has no __Host- prefix with Path=/"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows the name of the cookie
    But the cookie host prefix of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario: No cookie carries the session
    But the cookie used of session "workday" is false
    And the cookie host prefix of session "workday" is false
    Then the control does not apply for session "workday"

  Scenario: Another fact of the cookie shows that there is one
    But the cookie used of session "workday" is unknown
    And the cookie host prefix of session "workday" is false
    Then the control fails for session "workday"

  Scenario Outline: Nothing is known of a cookie, and the level claimed is <level>
    Given there is also a session "visit" with:
      | overall limit | PT8H |
    But the session of login "workforce" is visit
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "visit"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |

  Scenario Outline: The level claimed is <level>
    But the cookie host prefix of session "workday" is false
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
