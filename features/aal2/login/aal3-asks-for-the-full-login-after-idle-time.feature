Feature: After idle time a session at AAL3 asks for the full login

  Background:
    Given a compliant organisation

  Scenario Outline: Asked for after idle time: <asked>
    But the idle reauthentication of session "vault-visit" is <asked>
    Then the control <outcome> for session "vault-visit"

    Examples:
      | asked                 | outcome      |
      | password-or-biometric | fails        |
      | possession-only       | fails        |
      | session-secret-only   | fails        |
      | none                  | fails        |
      | unknown               | is undecided |

  Scenario: It asks for the full login
    Then the control passes for session "vault-visit"
    And the control does not apply for login "vault-operators"

  Scenario: The reason names what is asked
    But the idle reauthentication of session "vault-visit" is password-or-biometric
    Then the control fails for session "vault-visit" because "password-or-biometric"

  Scenario Outline: Inactivity limit: <limit>, asked for after it: <asked>
    But the inactivity limit of session "vault-visit" is <limit>
    And the idle reauthentication of session "vault-visit" is <asked>
    Then the control <outcome> for session "vault-visit"

    Examples:
      | limit   | asked                 | outcome      |
      | none    | password-or-biometric | passes       |
      | none    | unknown               | passes       |
      | unknown | unknown               | is undecided |
      | unknown | password-or-biometric | is undecided |

  Scenario: The full login is asked, after nobody knows what time
    But the inactivity limit of session "vault-visit" is unknown
    Then the control passes for session "vault-visit"

  Scenario: Nothing is known of the session
    But the session of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nothing is known of the session of another level
    But the session of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: A session of another level may ask for less
    But the idle reauthentication of session "workday" is password-or-biometric
    Then the control does not apply for session "workday"
    And the control passes for session "vault-visit"

  Scenario: No login claims AAL3
    But the claims of login "vault-operators" is AAL2
    Then the control does not apply

  Scenario: A second session asks for the full login after fifteen minutes
    Given there is also a session "second-vault-visit" like "vault-visit"
    And there is also a login "second-vault-operators" like "vault-operators"
    But the inactivity limit of session "vault-visit" is unknown
    And the idle reauthentication of session "vault-visit" is unknown
    And the session of login "second-vault-operators" is second-vault-visit
    Then the control passes for session "second-vault-visit"
    And the control is undecided for session "vault-visit"

  Scenario: A second session asks for the full login, after nobody knows what time
    Given there is also a session "second-vault-visit" like "vault-visit"
    And there is also a login "second-vault-operators" like "vault-operators"
    But the inactivity limit of session "vault-visit" is unknown
    And the idle reauthentication of session "vault-visit" is password-or-biometric
    And the session of login "second-vault-operators" is second-vault-visit
    And the inactivity limit of session "second-vault-visit" is unknown
    Then the control passes for session "second-vault-visit"
    And the control is undecided for session "vault-visit"
