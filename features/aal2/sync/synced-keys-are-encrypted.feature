Feature: Synced keys leave the device encrypted only

  Background:
    Given a compliant organisation

  Scenario Outline: A synced key, encrypted by <bits> bits
    But the sync used of authenticator "security-key" is true
    And the key encryption bits of authenticator "security-key" is <bits>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | bits | outcome |
      | 112  | passes  |
      | 111  | fails   |
      | 0    | fails   |

  Scenario: The reason names the strength
    But the sync used of authenticator "security-key" is true
    And the key encryption bits of authenticator "security-key" is 111
    Then the control fails for authenticator "security-key" because "only 111 bits"

  Scenario: Nobody knows how a synced key is encrypted
    But the sync used of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario: Keys that are perhaps synced are encrypted too weakly
    But the sync used of authenticator "security-key" is unknown
    And the key encryption bits of authenticator "security-key" is 111
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether keys are synced, nor how they are encrypted
    But the sync used of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Keys that may be synced are guarded
    But the sync used of authenticator "security-key" is unknown
    And the key encryption bits of authenticator "security-key" is 112
    Then the control passes for authenticator "security-key"

  Scenario: Seeds in a backup are held to it too
    But the sync used of authenticator "authenticator-app" is true
    And the key encryption bits of authenticator "authenticator-app" is 111
    Then the control fails for authenticator "authenticator-app"

  Scenario: The keys stay where they are
    But the key encryption bits of authenticator "security-key" is 111
    Then the control does not apply for authenticator "security-key"

  Scenario: A synced password is another matter
    But the sync used of authenticator "password" is true
    And the key encryption bits of authenticator "password" is 111
    Then the control does not apply for authenticator "password"

  Scenario Outline: The keys serve <level> alone
    But there is no login "vault-operators"
    And the claims of login "workforce" is <level>
    And the sync used of authenticator "security-key" is true
    And the key encryption bits of authenticator "security-key" is 111
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | level | outcome        |
      | AAL1  | fails          |
      | AAL3  | does not apply |

  Scenario: AAL2 is asked for by a login that does not take the keys
    But the claims of login "workforce" is AAL3
    And the claims of login "vault-operators" is AAL2
    And login "vault-operators" accepts only "password"
    And the offers of login "vault-operators" is only "password"
    And the sync used of authenticator "security-key" is true
    And the key encryption bits of authenticator "security-key" is 111
    Then the control does not apply for authenticator "security-key"

  Scenario: The keys serve AAL2 alone
    But there is no login "vault-operators"
    And the sync used of authenticator "security-key" is true
    And the key encryption bits of authenticator "security-key" is 111
    Then the control fails for authenticator "security-key"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: One synced key is encrypted too weakly, and nobody knows whether a second is synced
    Given there is also an authenticator "second-security-key" like "security-key"
    But the sync used of authenticator "security-key" is true
    And the key encryption bits of authenticator "security-key" is 111
    And login "workforce" also accepts "second-security-key"
    And the used of authenticator "second-security-key" is unknown
    Then the control is undecided for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Seeds are synced well encrypted, and nobody knows whether keys are synced, which would be encrypted weakly
    But the sync used of authenticator "authenticator-app" is true
    And the key encryption bits of authenticator "authenticator-app" is 112
    And the sync used of authenticator "security-key" is unknown
    And the key encryption bits of authenticator "security-key" is 111
    Then the control passes for authenticator "authenticator-app"
    And the control is undecided for authenticator "security-key"
