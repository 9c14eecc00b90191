Feature: Everyone who signs in has a second factor bound

  Background:
    Given a compliant organisation

  Scenario: A person with a security key
    Then the control passes for person "ana"

  Scenario Outline: Something the person has is a second factor
    Given the holds of person "ana" is "password" and "<type>"
    Then the control passes for person "ana"

    Examples:
      | type           |
      | totp           |
      | sms-code       |
      | look-up-secret |
      | smart-card     |
      | wallet         |

  Scenario Outline: What no person can have alone is none
    Given the holds of person "ana" is "password" and "<type>"
    Then the control fails for person "ana" because "nothing but a password is bound"
    And the control passes for person "ben"

    Examples:
      | type              |
      | email-code        |
      | security-question |
      | biometric         |

  Scenario: Bound, though nobody says of what kind
    Given the holds of person "ana" is only "password"
    And the second factor bound of person "ana" is true
    Then the control passes for person "ana"

  Scenario: Kinds nobody knows
    Given the holds of person "ana" is unknown
    Then the control is undecided for person "ana"
    And the control passes for person "ben"

  Scenario: A step of one's own
    Given the holds of person "ana" is "password" and "custom"
    Then the control is undecided for person "ana"

  Scenario: An account that may be closed
    Given the holds of person "ana" is only "password"
    And the active of person "ana" is unknown
    Then the control is undecided for person "ana"
    And the control passes for person "ben"

  Scenario: An account that may be closed, with a key
    Given the active of person "ana" is unknown
    Then the control passes for person "ana"

  Scenario: A closed account
    Given the active of person "ana" is false
    Then the control does not apply for person "ana"
