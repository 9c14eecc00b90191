Feature: Ten failed activations disable the authenticator

  Background:
    Given a compliant organisation

  Scenario Outline: <failures> wrong PINs
    But the activation maximum failures of authenticator "security-key" is <failures>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | failures | outcome      |
      | 10       | passes       |
      | 11       | fails        |
      | none     | fails        |
      | unknown  | is undecided |

  Scenario: The reason names the number
    But the activation maximum failures of authenticator "security-key" is 20
    Then the control fails for authenticator "security-key" because "20"

  Scenario Outline: The PIN decrypts the key, the key stops after <device> and the verifier after <verifier>
    But the derives decryption key of authenticator "security-key" is true
    And the activation maximum failures of authenticator "security-key" is <device>
    And the throttling maximum failures of authenticator "security-key" is <verifier>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | device  | verifier | outcome      |
      | none    | 10       | passes       |
      | none    | 11       | fails        |
      | 11      | 11       | fails        |
      | unknown | 10       | passes       |
      | unknown | 11       | is undecided |

  Scenario: The reason names both
    But the derives decryption key of authenticator "security-key" is true
    And the activation maximum failures of authenticator "security-key" is none
    And the throttling maximum failures of authenticator "security-key" is 11
    Then the control fails for authenticator "security-key" because "neither"

  Scenario: The PIN decrypts the key, and nothing is known of the verifier
    But the derives decryption key of authenticator "security-key" is true
    And the activation maximum failures of authenticator "security-key" is none
    Then the control is undecided for authenticator "security-key"

  Scenario: The PIN decrypts the key, and nothing is known of either
    But the derives decryption key of authenticator "security-key" is true
    And the activation maximum failures of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: The verifier of a one-time password sees a wrong PIN
    But the activation required of authenticator "authenticator-app" is true
    And the activation maximum failures of authenticator "authenticator-app" is none
    Then the control passes for authenticator "authenticator-app"

  Scenario Outline: Nobody knows what a wrong PIN does, the key stops after <device> and the verifier after <verifier>
    But the derives decryption key of authenticator "security-key" is unknown
    And the activation maximum failures of authenticator "security-key" is <device>
    And the throttling maximum failures of authenticator "security-key" is <verifier>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | device  | verifier | outcome      |
      | 11      | 10       | is undecided |
      | 11      | 11       | fails        |
      | 10      | 11       | passes       |
      | unknown | 10       | is undecided |

  Scenario: The verifier counts, and a wrong PIN never reaches it
    But the activation maximum failures of authenticator "security-key" is 11
    And the throttling maximum failures of authenticator "security-key" is 10
    Then the control fails for authenticator "security-key"

  Scenario: The verifier counts, a wrong PIN never reaches it, and nothing is known of the key
    But the activation maximum failures of authenticator "security-key" is unknown
    And the throttling maximum failures of authenticator "security-key" is 10
    Then the control is undecided for authenticator "security-key"

  Scenario Outline: Nobody knows whether the PIN is asked for, and <failures> wrong ones are allowed
    But the activation required of authenticator "security-key" is unknown
    And the activation maximum failures of authenticator "security-key" is <failures>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | failures | outcome      |
      | 10       | passes       |
      | 11       | is undecided |

  Scenario Outline: Nobody knows whether the PIN is asked for, it decrypts the key, and the verifier stops after <verifier>
    But the activation required of authenticator "security-key" is unknown
    And the derives decryption key of authenticator "security-key" is true
    And the activation maximum failures of authenticator "security-key" is 11
    And the throttling maximum failures of authenticator "security-key" is <verifier>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | verifier | outcome      |
      | 10       | passes       |
      | 11       | is undecided |

  Scenario: No PIN is asked for
    But the activation required of authenticator "security-key" is false
    And the activation maximum failures of authenticator "security-key" is none
    Then the control does not apply for authenticator "security-key"

  Scenario: A password is no activation secret
    Then the control does not apply for authenticator "password"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: Nobody knows what a wrong PIN does, the key stops after unknown and the verifier after 10; required of security-key: unknown
    Given the derives decryption key of authenticator "security-key" is unknown
    And the activation maximum failures of authenticator "security-key" is unknown
    And the throttling maximum failures of authenticator "security-key" is 10
    And the required of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: 11 wrong PINs; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation maximum failures of authenticator "security-key" is 11
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: The PIN decrypts the key, and nothing is known of the verifier; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the derives decryption key of authenticator "security-key" is true
    And the activation maximum failures of authenticator "security-key" is none
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: The PIN decrypts the key, the key stops after none and the verifier after 11; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the derives decryption key of authenticator "security-key" is true
    And the activation maximum failures of authenticator "security-key" is none
    And the throttling maximum failures of authenticator "security-key" is 11
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Nobody knows what a wrong PIN does, the key stops after 11 and the verifier after 10; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the derives decryption key of authenticator "security-key" is unknown
    And the activation maximum failures of authenticator "security-key" is 11
    And the throttling maximum failures of authenticator "security-key" is 10
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for, it decrypts the key, and the verifier stops after 11; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation required of authenticator "security-key" is unknown
    And the derives decryption key of authenticator "security-key" is true
    And the activation maximum failures of authenticator "security-key" is 11
    And the throttling maximum failures of authenticator "security-key" is 11
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: The key stops after eight wrong PINs, and nobody knows when the verifier does
    But the derives decryption key of authenticator "security-key" is true
    Then the control passes for authenticator "security-key"

  Scenario: Nobody knows what it is, and no PIN is asked for
    But the type of authenticator "security-key" is unknown
    And the activation required of authenticator "security-key" is false
    And the activation maximum failures of authenticator "security-key" is none
    Then the control does not apply for authenticator "security-key"
