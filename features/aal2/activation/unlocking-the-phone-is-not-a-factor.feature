Feature: Unlocking the phone is not counted as a factor

  Background:
    Given a compliant organisation

  Scenario: The key asks for its PIN
    Then the control passes for authenticator "security-key"

  Scenario: The unlocked phone is enough
    But the separate from device unlock of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "counted as a factor"

  Scenario: No relaxation helps
    But the separate from device unlock of authenticator "security-key" is false
    And the managed device relaxation of authenticator "security-key" is true
    Then the control fails for authenticator "security-key"

  Scenario: Nobody knows whether it is a separate act
    But the separate from device unlock of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for
    But the activation required of authenticator "security-key" is unknown
    And the separate from device unlock of authenticator "security-key" is false
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for, and it would be a separate act
    But the activation required of authenticator "security-key" is unknown
    Then the control passes for authenticator "security-key"

  Scenario: No PIN is asked for
    But the activation required of authenticator "security-key" is false
    And the separate from device unlock of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: The higher level is asked for by a login that does not take the key
    But the claims of login "workforce" is AAL1
    And login "vault-operators" accepts only "password"
    And the offers of login "vault-operators" is only "password"
    And the separate from device unlock of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: AAL1 asks for one factor
    But the claims of login "workforce" is AAL1
    And there is no login "vault-operators"
    And the separate from device unlock of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: AAL2 asks for two
    But there is no login "vault-operators"
    And the separate from device unlock of authenticator "security-key" is false
    Then the control fails for authenticator "security-key"

  Scenario: AAL3 asks for two
    But there is no login "workforce"
    And the separate from device unlock of authenticator "security-key" is false
    Then the control fails for authenticator "security-key"

  Scenario: A password is no activation secret
    Then the control does not apply for authenticator "password"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: AAL2 asks for two; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But there is no login "vault-operators"
    And the separate from device unlock of authenticator "security-key" is false
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation required of authenticator "security-key" is unknown
    And the separate from device unlock of authenticator "security-key" is false
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for; required of security-key: false, type of security-key: unknown
    Given the separate from device unlock of authenticator "security-key" is false
    And the required of authenticator "security-key" is false
    And the type of authenticator "security-key" is unknown
    Then the control does not apply for authenticator "security-key"
