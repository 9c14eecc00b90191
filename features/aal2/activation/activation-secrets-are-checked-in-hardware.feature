Feature: The activation secret is checked in protected hardware or decrypts the key

  Background:
    Given a compliant organisation

  Scenario: The key checks its PIN in hardware
    Then the control passes for authenticator "security-key"

  Scenario: At AAL3 hardware is needed
    But the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is true
    Then the control fails for authenticator "security-key" because "serves AAL3"

  Scenario: At AAL3 hardware is needed, and nothing is known of it
    But the hardware protected of authenticator "security-key" is unknown
    And the derives decryption key of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario: At AAL2 a PIN that is merely compared
    But there is no login "vault-operators"
    And the hardware protected of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "merely compared"

  Scenario Outline: At AAL2, in hardware <hardware>, and decrypts the key: <decrypts>
    But there is no login "vault-operators"
    And the hardware protected of authenticator "security-key" is <hardware>
    And the derives decryption key of authenticator "security-key" is <decrypts>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | hardware | decrypts | outcome      |
      | false    | true     | passes       |
      | false    | unknown  | is undecided |
      | unknown  | true     | passes       |
      | unknown  | unknown  | is undecided |

  Scenario: At AAL2 nothing is known of the hardware
    But there is no login "vault-operators"
    And the hardware protected of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: At AAL2 nothing is known of decryption
    But there is no login "vault-operators"
    And the derives decryption key of authenticator "security-key" is unknown
    Then the control passes for authenticator "security-key"

  Scenario Outline: Nobody knows whether a PIN is asked for at AAL2, and it decrypts the key: <decrypts>
    But there is no login "vault-operators"
    And the activation required of authenticator "security-key" is unknown
    And the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is <decrypts>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | decrypts | outcome      |
      | true     | passes       |
      | unknown  | is undecided |

  Scenario: Nobody knows whether a PIN is asked for at AAL2, and it is merely compared
    But there is no login "vault-operators"
    And the activation required of authenticator "security-key" is unknown
    And the hardware protected of authenticator "security-key" is false
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for at AAL3, and it is not checked in hardware
    But the activation required of authenticator "security-key" is unknown
    And the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether a PIN is asked for, and it would be checked in hardware
    But the activation required of authenticator "security-key" is unknown
    Then the control passes for authenticator "security-key"

  Scenario: At AAL3 alone hardware is needed
    But there is no login "workforce"
    And the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is true
    Then the control fails for authenticator "security-key" because "serves AAL3"

  Scenario: At AAL3 alone hardware is needed, and nothing is known of it
    But there is no login "workforce"
    And the hardware protected of authenticator "security-key" is unknown
    And the derives decryption key of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario: At AAL3 alone nobody knows whether a PIN is asked for
    But there is no login "workforce"
    And the activation required of authenticator "security-key" is unknown
    And the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario: No PIN is asked for
    But the activation required of authenticator "security-key" is false
    And the hardware protected of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: The higher level is asked for by a login that does not take the key
    But the claims of login "workforce" is AAL1
    And login "vault-operators" accepts only "password"
    And the offers of login "vault-operators" is only "password"
    And the hardware protected of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: AAL1 asks for one factor
    But the claims of login "workforce" is AAL1
    And there is no login "vault-operators"
    And the hardware protected of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: A password is no activation secret
    Then the control does not apply for authenticator "password"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: At AAL3 hardware is needed; beside a second authenticator
    Given the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is true
    And there is also an authenticator "second-security-key" like "security-key"
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: At AAL2 a PIN that is merely compared; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But there is no login "vault-operators"
    And the hardware protected of authenticator "security-key" is false
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: At AAL3 hardware is needed; beside a second authenticator (2)
    Given there is also an authenticator "second-security-key" like "security-key"
    But the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is true
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Nobody knows what it is, and no PIN is asked for
    But the type of authenticator "security-key" is unknown
    And the activation required of authenticator "security-key" is false
    And the hardware protected of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: A key that no login at AAL3 takes, beside one that such a login takes
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the derives decryption key of authenticator "spare-key" is true
    And the hardware protected of authenticator "spare-key" is unknown
    Then the control passes for authenticator "spare-key"
    And the control passes for authenticator "security-key"

  Scenario: A key that no login at AAL3 takes and that perhaps asks for no PIN, beside one that such a login takes
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the derives decryption key of authenticator "spare-key" is true
    And the hardware protected of authenticator "spare-key" is false
    And the activation required of authenticator "spare-key" is unknown
    Then the control passes for authenticator "spare-key"
    And the control passes for authenticator "security-key"

  Scenario: Of two keys one perhaps decrypts with its PIN
    Given there is no login "vault-operators"
    And there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"
    And the control passes for authenticator "spare-key"

  Scenario: Of two keys at AAL3 one perhaps asks for no PIN
    Given there is also an authenticator "spare-key" like "security-key"
    And login "vault-operators" also accepts "spare-key"
    But the activation required of authenticator "security-key" is unknown
    And the hardware protected of authenticator "security-key" is false
    And the derives decryption key of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"
    And the control passes for authenticator "spare-key"

  Scenario: Of two keys one perhaps asks for no PIN
    Given there is no login "vault-operators"
    And there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the activation required of authenticator "security-key" is unknown
    And the hardware protected of authenticator "security-key" is false
    Then the control is undecided for authenticator "security-key"
    And the control passes for authenticator "spare-key"
