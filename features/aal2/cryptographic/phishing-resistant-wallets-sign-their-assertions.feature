Feature: A wallet called phishing-resistant signs its assertions

  Background:
    Given a compliant organisation

  Scenario Outline: The wallet <signs> its assertions
    But the type of authenticator "security-key" is wallet
    And the wallet assertion signed of authenticator "security-key" is <signed>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | signs         | signed | outcome |
      | signs         | true   | passes  |
      | does not sign | false  | fails   |

  Scenario: The reason names the missing signature
    But the type of authenticator "security-key" is wallet
    And the wallet assertion signed of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "does not sign"

  Scenario: Nobody knows whether they are signed
    But the type of authenticator "security-key" is wallet
    Then the control is undecided for authenticator "security-key"

  Scenario Outline: A wallet that perhaps bears the label <signs> its assertions
    But the type of authenticator "security-key" is wallet
    And the claimed phishing resistant of authenticator "security-key" is unknown
    And the wallet assertion signed of authenticator "security-key" is <signed>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | signs         | signed | outcome      |
      | signs         | true   | passes       |
      | does not sign | false  | is undecided |

  Scenario: It does not bear the label
    But the type of authenticator "security-key" is wallet
    And the claimed phishing resistant of authenticator "security-key" is false
    And the wallet assertion signed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

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

  Scenario: The wallet signs nothing, and one of its two logins claims no level
    But the type of authenticator "security-key" is wallet
    And the wallet assertion signed of authenticator "security-key" is false
    And the claims of login "vault-operators" is none
    Then the control fails for authenticator "security-key"

  Scenario: A key that signs no assertion stands beside the wallet
    Given there is also an authenticator "second-security-key" like "security-key"
    But the type of authenticator "security-key" is wallet
    And login "workforce" also accepts "second-security-key"
    And the assertion signed of authenticator "second-security-key" is false
    Then the control is undecided for authenticator "security-key"

  Scenario: Of two wallets that perhaps bear the label only the second signs
    But the type of authenticator "security-key" is wallet
    And the claimed phishing resistant of authenticator "security-key" is unknown
    And the wallet assertion signed of authenticator "security-key" is false
    And there is also an authenticator "second-security-key" like "security-key"
    And login "vault-operators" also accepts "second-security-key"
    And the assertion signed of authenticator "second-security-key" is true
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"
