Feature: Everyone who signs in has a second factor bound

  Background:
    Given a compliant organisation

  Scenario: A person with a security key
    Then the control passes for person "ana"

  Scenario Outline: <words> is a second factor, as the person has it
    But the holds of person "ana" is "password" and "<type>"
    Then the control passes for person "ana"

    Examples:
      | words                   | type           |
      | An app with codes       | totp           |
      | A phone that gets codes | sms-code       |
      | A printed list of codes | look-up-secret |
      | A smart card            | smart-card     |
      | A wallet                | wallet         |

  Scenario Outline: <words> is no second factor
    But the holds of person "ana" is "password" and "<type>"
    Then the control fails for person "ana" because "nothing but a password is bound"
    And the control passes for person "ben"

    Examples:
      | words               | type              |
      | A mailed code       | email-code        |
      | A security question | security-question |
      | A biometric alone   | biometric         |

  Scenario: Bound, though nobody says of what kind
    But the holds of person "ana" is only "password"
    And the second factor bound of person "ana" is true
    Then the control passes for person "ana"

  Scenario: Kinds nobody knows
    But the holds of person "ana" is unknown
    Then the control is undecided for person "ana"
    And the control passes for person "ben"

  Scenario: A step of one's own
    But the holds of person "ana" is "password" and "custom"
    Then the control is undecided for person "ana"

  Scenario: An account that may be closed
    But the holds of person "ana" is only "password"
    And the active of person "ana" is unknown
    Then the control is undecided for person "ana"
    And the control passes for person "ben"

  Scenario: An account that may be closed, with a key
    But the active of person "ana" is unknown
    Then the control passes for person "ana"

  Scenario: A closed account
    But the active of person "ana" is false
    Then the control does not apply for person "ana"
