Feature: The activation secret never leaves authenticator and endpoint

  Background:
    Given a compliant organisation

  Scenario: The PIN stays in the key
    Then the control passes for authenticator "security-key"

  Scenario: The PIN is sent to a server
    But the activation stays local of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "leaves the device"

  Scenario: Nobody knows where the PIN goes
    But the activation stays local of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for
    But the activation required of authenticator "security-key" is unknown
    And the activation stays local of authenticator "security-key" is false
    Then the control is undecided for authenticator "security-key"

  Scenario: A PIN that may be asked for stays local
    But the activation required of authenticator "security-key" is unknown
    Then the control passes for authenticator "security-key"

  Scenario: No PIN is asked for
    But the activation required of authenticator "security-key" is false
    And the activation stays local of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: A password is no activation secret
    Then the control does not apply for authenticator "password"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: The PIN is sent to a server; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation stays local of authenticator "security-key" is false
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation required of authenticator "security-key" is unknown
    And the activation stays local of authenticator "security-key" is false
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for; required of security-key: false, type of security-key: unknown
    Given the activation stays local of authenticator "security-key" is false
    And the required of authenticator "security-key" is false
    And the type of authenticator "security-key" is unknown
    Then the control does not apply for authenticator "security-key"
