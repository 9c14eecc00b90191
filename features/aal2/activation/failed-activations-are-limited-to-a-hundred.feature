Feature: Failed activations are limited in the authenticator or at the verifier

  Background:
    Given a compliant organisation

  Scenario: A key stops after eight wrong PINs
    Then the control passes for authenticator "security-key"

  Scenario Outline: The key stops after <device> and the verifier after <verifier>
    But the activation maximum failures of authenticator "security-key" is <device>
    And the throttling maximum failures of authenticator "security-key" is <verifier>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | device  | verifier | outcome      |
      | 101     | 101      | fails        |
      | none    | none     | fails        |
      | 100     | 101      | passes       |
      | 101     | 100      | passes       |
      | unknown | 100      | passes       |
      | unknown | 101      | is undecided |

  Scenario: The reason says how many
    But the activation maximum failures of authenticator "security-key" is none
    And the throttling maximum failures of authenticator "security-key" is none
    Then the control fails for authenticator "security-key" because "100 wrong secrets"

  Scenario Outline: Nothing is known of the verifier, and the key stops after <device>
    But the activation maximum failures of authenticator "security-key" is <device>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | device  | outcome      |
      | 100     | passes       |
      | 101     | is undecided |
      | unknown | is undecided |

  Scenario Outline: Nobody knows whether the PIN is asked for: <device>, <verifier>
    But the activation required of authenticator "security-key" is unknown
    And the activation maximum failures of authenticator "security-key" is <device>
    And the throttling maximum failures of authenticator "security-key" is <verifier>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | device | verifier | outcome      |
      | 101    | 101      | is undecided |
      | 100    | 101      | passes       |
      | 101    | 100      | passes       |

  Scenario: No PIN is asked for
    But the activation required of authenticator "security-key" is false
    And the activation maximum failures of authenticator "security-key" is none
    And the throttling maximum failures of authenticator "security-key" is none
    Then the control does not apply for authenticator "security-key"

  Scenario: A password is no activation secret
    Then the control does not apply for authenticator "password"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"
    And the control passes for authenticator "security-key"

  Scenario: Nothing is known of the verifier, and the key stops after 101; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation maximum failures of authenticator "security-key" is 101
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: The key stops after none and the verifier after none; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation maximum failures of authenticator "security-key" is none
    And the throttling maximum failures of authenticator "security-key" is none
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for: 101, 101; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation required of authenticator "security-key" is unknown
    And the activation maximum failures of authenticator "security-key" is 101
    And the throttling maximum failures of authenticator "security-key" is 101
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nothing is known of the verifier, and the key stops after 101; required of security-key: unknown
    Given the activation maximum failures of authenticator "security-key" is 101
    And the required of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for: 101, 101; activation maximum failures of security-key: unknown
    Given the activation required of authenticator "security-key" is unknown
    And the throttling maximum failures of authenticator "security-key" is 101
    And the activation maximum failures of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for: 101, 101; required of security-key: false, type of security-key: unknown
    Given the activation maximum failures of authenticator "security-key" is 101
    And the throttling maximum failures of authenticator "security-key" is 101
    And the required of authenticator "security-key" is false
    And the type of authenticator "security-key" is unknown
    Then the control does not apply for authenticator "security-key"
