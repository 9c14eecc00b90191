Feature: A key that can leave its authenticator is open only to the components that need it

  Background:
    Given a compliant organisation

  Scenario: A synced key is locked away
    But the key exportable of authenticator "security-key" is true
    Then the control passes for authenticator "security-key"

  Scenario: A key file lies open
    But the key exportable of authenticator "security-key" is true
    And the key access restricted of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "lies open"

  Scenario: Revision 3 asks it of software
    But the key exportable of authenticator "security-key" is true
    And the key access restricted of authenticator "security-key" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "security-key"

  Scenario: Nobody knows who can read the key
    But the key exportable of authenticator "security-key" is true
    And the key access restricted of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario Outline: Perhaps the key can leave, and it is <words> locked away
    But the key exportable of authenticator "security-key" is unknown
    And the key access restricted of authenticator "security-key" is <locked>
    Then the control is undecided for authenticator "security-key"

    Examples:
      | words   | locked  |
      | not     | false   |
      | perhaps | unknown |

  Scenario: The key is locked away, whether it can leave or not
    But the key exportable of authenticator "security-key" is unknown
    Then the control passes for authenticator "security-key"

  Scenario: The key cannot leave
    But the key access restricted of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: Seeds have a control of their own
    But the key exportable of authenticator "authenticator-app" is true
    Then the control does not apply for authenticator "authenticator-app"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: Of two keys that can leave only the second is locked away
    Given there is also an authenticator "second-security-key" like "security-key"
    But the key exportable of authenticator "security-key" is true
    And the key access restricted of authenticator "security-key" is false
    And login "workforce" also accepts "second-security-key"
    And the key exportable of authenticator "second-security-key" is true
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Of two keys that can perhaps leave only the second is locked away
    Given there is also an authenticator "second-security-key" like "security-key"
    But the key exportable of authenticator "security-key" is unknown
    And the key access restricted of authenticator "security-key" is false
    And login "workforce" also accepts "second-security-key"
    And the key exportable of authenticator "second-security-key" is unknown
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"
