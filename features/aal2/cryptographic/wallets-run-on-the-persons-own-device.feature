Feature: A wallet that counts as an authenticator runs on the person's own device

  Background:
    Given a compliant organisation

  Scenario Outline: The wallet runs <where>
    But the type of authenticator "security-key" is wallet
    And the wallet local of authenticator "security-key" is <local>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | where                  | local | outcome |
      | on the person's device | true  | passes  |
      | elsewhere              | false | fails   |

  Scenario: The reason says that it runs elsewhere
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

  Scenario: The wallet runs elsewhere, and one of its two logins claims only AAL1
    But the type of authenticator "security-key" is wallet
    And the wallet local of authenticator "security-key" is false
    And the claims of login "vault-operators" is AAL1
    Then the control fails for authenticator "security-key"

  Scenario: Of two wallets only the second runs on the person's device
    But the type of authenticator "security-key" is wallet
    And the wallet local of authenticator "security-key" is false
    And there is also an authenticator "second-security-key" like "security-key"
    And login "workforce" also accepts "second-security-key"
    And the local of authenticator "second-security-key" is true
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"
