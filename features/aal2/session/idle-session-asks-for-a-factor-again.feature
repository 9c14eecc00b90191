Feature: An idle session goes on only after a password, a biometric comparison or a full login

  Background:
    Given a compliant organisation

  Scenario: A full login is asked
    Then the control passes for session "workday"
    And the control does not apply for session "vault-visit"
    And the control does not apply for login "workforce"

  Scenario Outline: What is asked after the inactivity limit: <asked>
    But the idle reauthentication of session "workday" is <asked>
    Then the control <outcome> for session "workday"

    Examples:
      | asked                 | outcome      |
      | password-or-biometric | passes       |
      | session-secret-only   | fails        |
      | possession-only       | fails        |
      | none                  | fails        |
      | unknown               | is undecided |

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

  Scenario Outline: It is not known whether the session ends when idle, and only <asked> is asked
    But the inactivity limit of session "workday" is unknown
    And the idle reauthentication of session "workday" is <asked>
    Then the control is undecided for session "workday"

    Examples:
      | asked               |
      | session-secret-only |
      | possession-only     |
      | none                |

  Scenario Outline: A login that claims <level>
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

  Scenario: Nothing is known of the session at another level; beside a second login
    Given there is also a login "second-workforce" like "workforce"
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control does not apply for login "workforce"

  Scenario: What is asked after the inactivity limit: unknown; beside a second session
    Given there is also a session "second-workday" like "workday"
    And there is also a login "second-workforce" like "workforce"
    But the idle reauthentication of session "workday" is unknown
    And the session of login "second-workforce" is second-workday
    Then the control passes for session "second-workday"
    And the control is undecided for session "workday"

  Scenario: It is not known whether the session ends when idle, and only session-secret-only is asked; beside a second session
    Given there is also a session "second-workday" like "workday"
    And there is also a login "second-workforce" like "workforce"
    But the inactivity limit of session "workday" is unknown
    And the idle reauthentication of session "workday" is session-secret-only
    And the session of login "second-workforce" is second-workday
    Then the control passes for session "second-workday"
    And the control is undecided for session "workday"

  Scenario: A login that claims unknown; beside a second session, inactivity limit of second-workday: unknown
    Given there is also a session "second-workday" like "workday"
    And there is also a login "second-workforce" like "workforce"
    But the idle reauthentication of session "workday" is session-secret-only
    And the claims of login "workforce" is unknown
    And the session of login "second-workforce" is second-workday
    And the inactivity limit of session "second-workday" is unknown
    Then the control passes for session "second-workday"
    And the control fails for session "workday"
