Feature: Private keys are used on the device only

  Background:
    Given a compliant organisation

  Scenario Outline: A synced key works <where>
    But the sync used of authenticator "security-key" is true
    And the local key operations of authenticator "security-key" is <right>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | where         | right | outcome |
      | on the device | true  | passes  |
      | in the fabric | false | fails   |

  Scenario: The reason says where the key works
    But the sync used of authenticator "security-key" is true
    And the local key operations of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "in the fabric"

  Scenario: Nobody knows where a synced key works
    But the sync used of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario: Keys that are perhaps synced work in the fabric
    But the sync used of authenticator "security-key" is unknown
    And the local key operations of authenticator "security-key" is false
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether keys are synced, nor where they work
    But the sync used of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Keys that may be synced are guarded
    But the sync used of authenticator "security-key" is unknown
    And the local key operations of authenticator "security-key" is true
    Then the control passes for authenticator "security-key"

  Scenario: Seeds in a backup are held to it too
    But the sync used of authenticator "authenticator-app" is true
    And the local key operations of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app"

  Scenario: The keys stay where they are
    But the local key operations of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: A synced password is another matter
    But the sync used of authenticator "password" is true
    And the local key operations of authenticator "password" is false
    Then the control does not apply for authenticator "password"

  Scenario Outline: The keys serve <level> alone
    But there is no login "vault-operators"
    And the claims of login "workforce" is <level>
    And the sync used of authenticator "security-key" is true
    And the local key operations of authenticator "security-key" is false
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
    And the local key operations of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: The keys serve AAL2 alone
    But there is no login "vault-operators"
    And the sync used of authenticator "security-key" is true
    And the local key operations of authenticator "security-key" is false
    Then the control fails for authenticator "security-key"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: Beside a synced password seeds are synced, and nobody knows where they work
    But the sync used of authenticator "password" is true
    And the local key operations of authenticator "password" is false
    And the used of authenticator "authenticator-app" is true
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: Of two keys one may be synced, and the other is as it should be
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the sync used of authenticator "security-key" is unknown
    And the local key operations of authenticator "security-key" is false
    And the sync used of authenticator "spare-key" is true
    And the local key operations of authenticator "spare-key" is true
    Then the control is undecided for authenticator "security-key"
    And the control passes for authenticator "spare-key"
