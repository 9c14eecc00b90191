Feature: A wallet that counts as an authenticator runs on the person's own device

  Background:
    Given a compliant organisation

  Scenario Outline: The wallet runs on the person's device: <local>
    But the type of authenticator "security-key" is wallet
    And the wallet local of authenticator "security-key" is <local>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | local | outcome |
      | true  | passes  |
      | false | fails   |

  Scenario: The reason says so
    But the type of authenticator "security-key" is wallet
    And the wallet local of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "hosted elsewhere"

  Scenario: Nobody knows where it runs
    But the type of authenticator "security-key" is wallet
    Then the control is undecided for authenticator "security-key"

  Scenario: A wallet for AAL1
    But the type of authenticator "security-key" is wallet
    And the claims of login "workforce" is AAL1
    And there is no login "vault-operators"
    Then the control does not apply for authenticator "security-key"

  Scenario: A wallet for AAL3
    But the type of authenticator "security-key" is wallet
    And there is no login "workforce"
    Then the control is undecided for authenticator "security-key"

  Scenario: A key is no wallet
    Then the control does not apply

  Scenario: A wallet that no login takes
    But there is also an authenticator "spare-wallet" of type wallet
    Then the control does not apply for authenticator "spare-wallet"

  Scenario: The higher level is asked for by a login that does not take the wallet
    But the type of authenticator "security-key" is wallet
    And the claims of login "workforce" is AAL1
    And login "vault-operators" accepts only "password"
    And the offers of login "vault-operators" is only "password"
    Then the control does not apply for authenticator "security-key"

  Scenario: The wallet runs on the person's device: false; claims of vault-operators: AAL1
    Given the type of authenticator "security-key" is wallet
    And the wallet local of authenticator "security-key" is false
    And the claims of login "vault-operators" is AAL1
    Then the control fails for authenticator "security-key"

  Scenario: The wallet runs on the person's device: false; beside a second authenticator, local of second-security-key: true
    Given the type of authenticator "security-key" is wallet
    And the wallet local of authenticator "security-key" is false
    And there is also an authenticator "second-security-key" like "security-key"
    And login "workforce" also accepts "second-security-key"
    And the local of authenticator "second-security-key" is true
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"
