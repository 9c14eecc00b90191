Feature: Activating the authenticator is a separate act from unlocking the device

  Background:
    Given a compliant organisation

  Scenario: The key asks for its PIN
    Then the control passes for authenticator "security-key"

  Scenario: The unlocked phone is enough
    But the separate from device unlock of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "unlocked phone"

  Scenario Outline: The unlocked phone is enough, and a relaxation is recorded: <recorded>
    But the separate from device unlock of authenticator "security-key" is false
    And the managed device relaxation of authenticator "security-key" is <recorded>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | recorded | outcome      |
      | true     | passes       |
      | unknown  | is undecided |

  Scenario: Nobody knows whether it is a separate act
    But the separate from device unlock of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario Outline: Nobody knows whether it is a separate act, and a relaxation is recorded: <recorded>
    But the separate from device unlock of authenticator "security-key" is unknown
    And the managed device relaxation of authenticator "security-key" is <recorded>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | recorded | outcome      |
      | true     | passes       |
      | unknown  | is undecided |

  Scenario: A separate act needs no relaxation
    But the managed device relaxation of authenticator "security-key" is unknown
    Then the control passes for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for, and the unlocked phone is enough
    But the activation required of authenticator "security-key" is unknown
    And the separate from device unlock of authenticator "security-key" is false
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for, and the relaxation is recorded
    But the activation required of authenticator "security-key" is unknown
    And the separate from device unlock of authenticator "security-key" is false
    And the managed device relaxation of authenticator "security-key" is true
    Then the control passes for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for, and it would be a separate act
    But the activation required of authenticator "security-key" is unknown
    Then the control passes for authenticator "security-key"

  Scenario: No PIN is asked for
    But the activation required of authenticator "security-key" is false
    And the separate from device unlock of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: A password is no activation secret
    Then the control does not apply for authenticator "password"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: The unlocked phone is enough; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the separate from device unlock of authenticator "security-key" is false
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: The unlocked phone is enough, and a relaxation is recorded: unknown; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the separate from device unlock of authenticator "security-key" is false
    And the managed device relaxation of authenticator "security-key" is unknown
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for, and the unlocked phone is enough; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation required of authenticator "security-key" is unknown
    And the separate from device unlock of authenticator "security-key" is false
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nobody knows what it is, and no PIN is asked for
    But the type of authenticator "security-key" is unknown
    And the activation required of authenticator "security-key" is false
    And the separate from device unlock of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"
