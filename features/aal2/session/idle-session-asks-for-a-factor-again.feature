Feature: An idle session goes on only after a password, a biometric comparison or a full login

  Background:
    Given a compliant organisation

  Scenario: A full login is asked
    Then the control passes for session "workday"
    And the control does not apply for session "vault-visit"
    And the control does not apply for login "workforce"

  Scenario Outline: An idle session asks for <words>
    But the idle reauthentication of session "workday" is <asked>
    Then the control <outcome> for session "workday"

    Examples:
      | words                   | asked                 | outcome      |
      | a password or biometric | password-or-biometric | passes       |
      | its secret alone        | session-secret-only   | fails        |
      | possession alone        | possession-only       | fails        |
      | nothing                 | none                  | fails        |
      | what nobody knows       | unknown               | is undecided |

  Scenario: The reason names what is asked
    But the idle reauthentication of session "workday" is session-secret-only
    Then the control fails for session "workday" because "session-secret-only"

  Scenario: A session that never ends for want of activity
    But the inactivity limit of session "workday" is none
    And the idle reauthentication of session "workday" is session-secret-only
    Then the control does not apply for session "workday"

  Scenario: It is not known whether the session ends when idle, and a full login is asked
    But the inactivity limit of session "workday" is unknown
    Then the control passes for session "workday"

  Scenario Outline: A session that perhaps never ends when idle asks for <words>
    But the inactivity limit of session "workday" is unknown
    And the idle reauthentication of session "workday" is <asked>
    Then the control is undecided for session "workday"

    Examples:
      | words            | asked               |
      | its secret alone | session-secret-only |
      | possession alone | possession-only     |
      | nothing          | none                |

  Scenario Outline: The level claimed is <level>
    But the idle reauthentication of session "workday" is session-secret-only
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
    Then the control does not apply for login "workforce"

  Scenario: Nothing is known of the session at another level, beside a login with a known one
    Given there is also a login "second-workforce" like "workforce"
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control does not apply for login "workforce"

  Scenario: Nobody knows what one idle session asks for, and a second asks for a full login
    Given there is also a session "second-workday" like "workday"
    And there is also a login "second-workforce" like "workforce"
    But the idle reauthentication of session "workday" is unknown
    And the session of login "second-workforce" is second-workday
    Then the control passes for session "second-workday"
    And the control is undecided for session "workday"

  Scenario: A session that perhaps never ends asks for its secret alone, and a second for a full login
    Given there is also a session "second-workday" like "workday"
    And there is also a login "second-workforce" like "workforce"
    But the inactivity limit of session "workday" is unknown
    And the idle reauthentication of session "workday" is session-secret-only
    And the session of login "second-workforce" is second-workday
    Then the control passes for session "second-workday"
    And the control is undecided for session "workday"

  Scenario: The level of one login is unknown, and a second session asks for a full login, if it ends
    Given there is also a session "second-workday" like "workday"
    And there is also a login "second-workforce" like "workforce"
    But the idle reauthentication of session "workday" is session-secret-only
    And the claims of login "workforce" is unknown
    And the session of login "second-workforce" is second-workday
    And the inactivity limit of session "second-workday" is unknown
    Then the control passes for session "second-workday"
    And the control fails for session "workday"
