Feature: A wallet is activated by a factor and its assertion says how

  Background:
    Given a compliant organisation

  Scenario Outline: The assertion <tells> how the wallet was activated
    But the type of authenticator "security-key" is wallet
    And the wallet activation reported of authenticator "security-key" is <told>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | tells         | told  | outcome |
      | tells         | true  | passes  |
      | does not tell | false | fails   |

  Scenario: The reason says what is missing
    But the type of authenticator "security-key" is wallet
    And the wallet activation reported of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "does not tell"

  Scenario: Nobody knows what the assertion tells
    But the type of authenticator "security-key" is wallet
    Then the control is undecided for authenticator "security-key"

  Scenario Outline: The wallet is <words> activated
    But the type of authenticator "security-key" is wallet
    And the wallet activation reported of authenticator "security-key" is true
    And the activation required of authenticator "security-key" is <activated>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words   | activated | outcome      |
      | not     | false     | fails        |
      | perhaps | unknown   | is undecided |

  Scenario: The reason says that it is open
    But the type of authenticator "security-key" is wallet
    And the activation required of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "without a PIN"

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

  Scenario: A wallet for AAL2 alone
    But the type of authenticator "security-key" is wallet
    And there is no login "vault-operators"
    Then the control is undecided for authenticator "security-key"

  Scenario: Of two wallets one does not tell how it was activated
    Given the type of authenticator "security-key" is wallet
    And the wallet activation reported of authenticator "security-key" is true
    And there is also an authenticator "silent-wallet" like "security-key"
    And login "workforce" also accepts "silent-wallet"
    But the wallet activation reported of authenticator "silent-wallet" is false
    Then the control passes for authenticator "security-key"
    And the control fails for authenticator "silent-wallet"
