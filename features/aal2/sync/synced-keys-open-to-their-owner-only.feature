Feature: Only their owner reaches synced keys

  Background:
    Given a compliant organisation

  Scenario Outline: A synced key opens to <whom>
    But the sync used of authenticator "security-key" is true
    And the owner only access of authenticator "security-key" is <right>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | whom           | right | outcome |
      | its owner only | true  | passes  |
      | others as well | false | fails   |

  Scenario: The reason says who reaches the key
    But the sync used of authenticator "security-key" is true
    And the owner only access of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "others than the owner"

  Scenario: Nobody knows to whom a synced key opens
    But the sync used of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario: Keys that are perhaps synced open to others as well
    But the sync used of authenticator "security-key" is unknown
    And the owner only access of authenticator "security-key" is false
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether keys are synced, nor to whom they open
    But the sync used of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Keys that may be synced are guarded
    But the sync used of authenticator "security-key" is unknown
    And the owner only access of authenticator "security-key" is true
    Then the control passes for authenticator "security-key"

  Scenario: Seeds in a backup are held to it too
    But the sync used of authenticator "authenticator-app" is true
    And the owner only access of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app"

  Scenario: The keys stay where they are
    But the owner only access of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: A synced password is another matter
    But the sync used of authenticator "password" is true
    And the owner only access of authenticator "password" is false
    Then the control does not apply for authenticator "password"

  Scenario Outline: The keys serve <level> alone
    But there is no login "vault-operators"
    And the claims of login "workforce" is <level>
    And the sync used of authenticator "security-key" is true
    And the owner only access of authenticator "security-key" is false
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
    And the owner only access of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: The keys serve AAL2 alone
    But there is no login "vault-operators"
    And the sync used of authenticator "security-key" is true
    And the owner only access of authenticator "security-key" is false
    Then the control fails for authenticator "security-key"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: One synced key opens to others as well, and nobody knows whether a second is synced
    Given there is also an authenticator "second-security-key" like "security-key"
    But the sync used of authenticator "security-key" is true
    And the owner only access of authenticator "security-key" is false
    And login "workforce" also accepts "second-security-key"
    And the used of authenticator "second-security-key" is unknown
    Then the control is undecided for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Of two keys that are perhaps synced only the second opens to its owner alone
    But the sync used of authenticator "security-key" is unknown
    And the owner only access of authenticator "security-key" is false
    And there is also an authenticator "second-security-key" like "security-key"
    And login "workforce" also accepts "second-security-key"
    And the owner only access of authenticator "second-security-key" is true
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"
