Feature: Failed activations are limited in the authenticator or at the verifier

  Background:
    Given a compliant organisation

  Scenario: A key stops after eight wrong PINs, and a password is no activation secret
    Then the control passes for authenticator "security-key"
    And the control does not apply for authenticator "password"

  Scenario Outline: Limit of the key: <device>, limit of the verifier: <verifier>
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

  Scenario Outline: Nothing is known of the verifier, limit of the key: <device>
    But the activation maximum failures of authenticator "security-key" is <device>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | device  | outcome      |
      | 100     | passes       |
      | 101     | is undecided |
      | unknown | is undecided |

  Scenario Outline: Perhaps no PIN is asked for, limit of the key: <device>, limit of the verifier: <verifier>
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

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"
    And the control passes for authenticator "security-key"

  Scenario: A second key stops after eight wrong PINs, and nobody knows about the first
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation maximum failures of authenticator "security-key" is 101
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: A second key stops after eight wrong PINs, and the first never does
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation maximum failures of authenticator "security-key" is none
    And the throttling maximum failures of authenticator "security-key" is none
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: A second key stops after eight wrong PINs, and the first perhaps asks for none
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation required of authenticator "security-key" is unknown
    And the activation maximum failures of authenticator "security-key" is 101
    And the throttling maximum failures of authenticator "security-key" is 101
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Perhaps no PIN is asked for, and nothing is known of the verifier
    But the activation maximum failures of authenticator "security-key" is 101
    And the required of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Perhaps no PIN is asked for, and the limit of the key is unknown
    But the activation required of authenticator "security-key" is unknown
    And the throttling maximum failures of authenticator "security-key" is 101
    And the activation maximum failures of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: A key of unknown kind asks for no PIN
    But the activation maximum failures of authenticator "security-key" is 101
    And the throttling maximum failures of authenticator "security-key" is 101
    And the required of authenticator "security-key" is false
    And the type of authenticator "security-key" is unknown
    Then the control does not apply for authenticator "security-key"
