Feature: Every AAL3 combination rests on a key that resists phishing and cannot leave its authenticator

  Background:
    Given a compliant organisation

  Scenario: A security key with PIN
    Then the control passes for login "vault-operators"
    And the control does not apply for login "workforce"

  Scenario Outline: The key <does>: <value>
    But the <fact> of authenticator "security-key" is <value>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | does                           | fact                | value   | outcome      |
      | resists phishing by binding to | phishing binding    | none    | fails        |
      | resists phishing by binding to | phishing binding    | unknown | is undecided |
      | is one of a public-key pair    | public key          | false   | fails        |
      | is one of a public-key pair    | public key          | unknown | is undecided |
      | can be exported                | key exportable      | true    | fails        |
      | can be exported                | key exportable      | unknown | is undecided |
      | resists replay                 | replay resistant    | false   | fails        |
      | resists replay                 | replay resistant    | unknown | is undecided |
      | asks for a touch               | intent gesture      | false   | fails        |
      | asks for a touch               | intent gesture      | unknown | is undecided |
      | asks for a PIN                 | activation required | false   | fails        |
      | asks for a PIN                 | activation required | unknown | is undecided |

  Scenario: A key without PIN beside a password
    But the activation required of authenticator "security-key" is false
    And login "vault-operators" accepts only "password" and "security-key"
    Then the control passes for login "vault-operators"

  Scenario: A key of which nobody knows the PIN, beside a password
    But the activation required of authenticator "security-key" is unknown
    And login "vault-operators" accepts only "password" and "security-key"
    Then the control passes for login "vault-operators"

  Scenario Outline: A key beside a fingerprint, asks for a PIN: <pin>
    But there is also an authenticator "fingerprint" of type biometric
    And the activation required of authenticator "security-key" is <pin>
    And login "vault-operators" accepts only "fingerprint" and "security-key"
    Then the control passes for login "vault-operators"

    Examples:
      | pin     |
      | false   |
      | unknown |

  Scenario: A one-time code never qualifies
    But login "vault-operators" also accepts "password" and "authenticator-app"
    Then the control fails for login "vault-operators" because "password + authenticator-app is accepted, which holds no key"

  Scenario: The reason says that a factor is missing
    But the activation required of authenticator "security-key" is false
    Then the control fails for login "vault-operators" because "neither multi-factor nor"

  Scenario: A way round accepts a code
    But there is also a side door "console" with:
      | kind | exempt-client |
    And login "vault-operators" also has side door "console"
    And side door "console" accepts only "password" and "authenticator-app"
    Then the control fails for login "vault-operators"

  Scenario: Only a way round is known
    But the accepts of login "vault-operators" is unknown
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "vault-operators" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control is undecided for login "vault-operators" because "combinations of authenticators"

  Scenario: No login claims AAL3
    But the claims of login "vault-operators" is AAL2
    Then the control does not apply

  Scenario: A second key asks for a touch, but no login takes it
    Given there is also an authenticator "second-security-key" like "security-key"
    But the intent gesture of authenticator "security-key" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Little is known of a key that only a login at AAL2 takes
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the key exportable of authenticator "spare-key" is unknown
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what a way round accepts
    But there is also a side door "console" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "console"
    Then the control is undecided for login "vault-operators"

  Scenario: Nobody knows what a way round of another login accepts
    But there is also a side door "console" with:
      | kind | break-glass |
    And login "workforce" also has side door "console"
    Then the control passes for login "vault-operators"

  Scenario: A way round that accepts the same key
    But there is also a side door "console" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows whether there is a way round
    But the side doors of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nobody knows whether there is a way round another login
    But the side doors of login "workforce" is unknown
    Then the control passes for login "vault-operators"

  Scenario: A key without PIN beside a code device with PIN, which is no key
    But the activation required of authenticator "security-key" is false
    And the activation required of authenticator "authenticator-app" is true
    And login "vault-operators" accepts only "security-key" and "authenticator-app"
    Then the control fails for login "vault-operators" because "whose key is neither multi-factor nor"

  Scenario: A key without PIN beside a key with PIN that can be exported
    Given there is also an authenticator "spare-key" like "security-key"
    But the key exportable of authenticator "spare-key" is true
    And the activation required of authenticator "security-key" is false
    And login "vault-operators" accepts only "security-key" and "spare-key"
    Then the control fails for login "vault-operators" because "whose key is neither multi-factor nor"

  Scenario: Beside a key with a PIN stands something of unknown kind
    Given there is also an authenticator "something" with:
      | key exportable | true      |
      | title          | Something |
    But login "vault-operators" accepts only "security-key" and "something"
    Then the control passes for login "vault-operators"

  Scenario: Beside a key without PIN stands something of unknown kind
    Given there is also an authenticator "something" with:
      | key exportable | true      |
      | title          | Something |
    But the activation required of authenticator "security-key" is false
    And login "vault-operators" accepts only "security-key" and "something"
    Then the control is undecided for login "vault-operators"

  Scenario: Something of unknown kind that is not a key opens it alone
    Given there is also an authenticator "something" with:
      | key exportable | true      |
      | title          | Something |
    And login "vault-operators" accepts only "something"
    Then the control fails for login "vault-operators" because "holds no key"
