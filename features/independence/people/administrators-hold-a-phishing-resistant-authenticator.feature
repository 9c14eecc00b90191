Feature: Administrators hold a phishing-resistant authenticator

  Background:
    Given a compliant organisation

  Scenario Outline: Keys and certificates resist phishing
    Given the holds of person "ben" is "totp" and "<type>"
    Then the control passes for person "ben"

    Examples:
      | type               |
      | security-key       |
      | passkey            |
      | client-certificate |

  Scenario Outline: Codes and prompts do not
    Given the holds of person "ben" is "password" and "<type>"
    Then the control fails for person "ben" because "without an authenticator that resists phishing"
    And the control does not apply for person "ana"

    Examples:
      | type     |
      | totp     |
      | push     |
      | sms-code |

  Scenario: A second factor of a kind nobody knows
    Given the holds of person "ben" is unknown
    And the second factor bound of person "ben" is true
    Then the control is undecided for person "ben"

  Scenario: No second factor at all
    Given the holds of person "ben" is unknown
    And the second factor bound of person "ben" is false
    Then the control fails for person "ben"

  Scenario: Kinds nobody knows
    Given the holds of person "ben" is unknown
    Then the control is undecided for person "ben"

  Scenario: A step of one's own
    Given the holds of person "ben" is "password" and "custom"
    Then the control is undecided for person "ben"

  Scenario: Someone who may be an administrator
    Given the privileged of person "ana" is unknown
    And the holds of person "ana" is "password" and "totp"
    Then the control is undecided for person "ana"
    And the control passes for person "ben"

  Scenario: Someone who may be an administrator, with a key
    Given the privileged of person "ana" is unknown
    Then the control passes for person "ana"

  Scenario: An administrator whose account may be closed
    Given the active of person "ben" is unknown
    And the holds of person "ben" is "password" and "totp"
    Then the control is undecided for person "ben"

  Scenario: An administrator with a key whose account may be closed
    Given the active of person "ben" is unknown
    Then the control passes for person "ben"

  Scenario: A closed account
    Given the active of person "ben" is false
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
