Feature: The session secret alone carries no session past its limits

  Background:
    Given a compliant organisation

  Scenario: A full login is asked
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario Outline: An idle session asks for <words>
    But the idle reauthentication of session "workday" is <asked>
    Then the control <outcome> for session "workday"
    And the control passes for session "vault-visit"

    Examples:
      | words                   | asked                 | outcome      |
      | a password or biometric | password-or-biometric | passes       |
      | possession alone        | possession-only       | passes       |
      | its secret alone        | session-secret-only   | fails        |
      | nothing                 | none                  | fails        |
      | what nobody knows       | unknown               | is undecided |

  Scenario: The reason names what is asked
    But the idle reauthentication of session "workday" is session-secret-only
    Then the control fails for session "workday" because "session-secret-only"
    And the control passes for session "vault-visit"

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
    And the control passes for session "vault-visit"

    Examples:
      | words            | asked               |
      | its secret alone | session-secret-only |
      | nothing          | none                |

  Scenario Outline: The level claimed is <level>
    But the idle reauthentication of session "workday" is session-secret-only
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

    Examples:
      | level   | outcome        |
      | unknown | fails          |
      | AAL1    | does not apply |
      | AAL3    | fails          |

  Scenario: Nothing is known of the session
    But the session of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nothing is known of the session at another level
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control does not apply for login "workforce"
