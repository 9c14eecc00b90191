Feature: Administrators hold a phishing-resistant authenticator

  Background:
    Given a compliant organisation

  Scenario Outline: <words> resists phishing
    But the holds of person "ben" is "totp" and "<type>"
    Then the control passes for person "ben"

    Examples:
      | words                | type               |
      | A security key       | security-key       |
      | A passkey            | passkey            |
      | A client certificate | client-certificate |

  Scenario Outline: <words> does not resist phishing
    But the holds of person "ben" is "password" and "<type>"
    Then the control fails for person "ben" because "without an authenticator that resists phishing"
    And the control does not apply for person "ana"

    Examples:
      | words                  | type     |
      | A code of an app       | totp     |
      | A prompt of an app     | push     |
      | A code by text message | sms-code |

  Scenario: A second factor of a kind nobody knows
    But the holds of person "ben" is unknown
    And the second factor bound of person "ben" is true
    Then the control is undecided for person "ben"

  Scenario: No second factor at all
    But the holds of person "ben" is unknown
    And the second factor bound of person "ben" is false
    Then the control fails for person "ben"

  Scenario: Kinds nobody knows
    But the holds of person "ben" is unknown
    Then the control is undecided for person "ben"

  Scenario: A step of one's own
    But the holds of person "ben" is "password" and "custom"
    Then the control is undecided for person "ben"

  Scenario: Someone who may be an administrator
    But the privileged of person "ana" is unknown
    And the holds of person "ana" is "password" and "totp"
    Then the control is undecided for person "ana"
    And the control passes for person "ben"

  Scenario: Someone who may be an administrator, with a key
    But the privileged of person "ana" is unknown
    Then the control passes for person "ana"

  Scenario: An administrator whose account may be closed
    But the active of person "ben" is unknown
    And the holds of person "ben" is "password" and "totp"
    Then the control is undecided for person "ben"

  Scenario: An administrator with a key whose account may be closed
    But the active of person "ben" is unknown
    Then the control passes for person "ben"

  Scenario: A closed account
    But the active of person "ben" is false
    Then the control does not apply for person "ben"

  Scenario: Somebody without privileged access
    Then the control does not apply for person "ana"

  Scenario: Of two administrators one has no key
    But the privileged of person "ana" is true
    And the holds of person "ana" is "password" and "totp"
    Then the control fails for person "ana"
    And the control passes for person "ben"

  Scenario: Nobody knows what somebody without privileged access holds
    But the holds of person "ana" is unknown
    Then the control passes for person "ben"
    And the control does not apply for person "ana"

  Scenario: Of two administrators one has no key and an account that may be closed
    But the privileged of person "ana" is true
    And the holds of person "ana" is "password" and "totp"
    And the active of person "ana" is unknown
    Then the control is undecided for person "ana"
    And the control passes for person "ben"
