Feature: A security key or passkey counts twice only where user verification is checked

  Background:
    Given a compliant organisation

  Scenario Outline: User verification is <words>
    But the user verification of authenticator "security-key" is <verification>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words              | verification | outcome        |
      | preferred          | preferred    | passes         |
      | discouraged        | discouraged  | fails          |
      | unknown            | unknown      | is undecided   |
      | foreign to the key | not-webauthn | does not apply |

  Scenario: Verification is required, read and insisted on
    Then the control passes for authenticator "security-key"

  Scenario: The reason says that nothing is asked
    But the user verification of authenticator "security-key" is discouraged
    Then the control fails for authenticator "security-key" because "asks for no user verification"

  Scenario Outline: The flag of verification is <words> read
    But the flag inspected of authenticator "security-key" is <read>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words   | read    | outcome      |
      | never   | false   | fails        |
      | perhaps | unknown | is undecided |

  Scenario: The reason says that a touch is enough
    But the flag inspected of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "a touch passes"

  Scenario Outline: A login without verification counts as <words>
    But the unverified counts as of authenticator "security-key" is <count>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words             | count         | outcome      |
      | one factor        | single-factor | passes       |
      | two factors       | multi-factor  | fails        |
      | nobody knows what | unknown       | is undecided |

  Scenario: The reason says that it counts twice
    But the unverified counts as of authenticator "security-key" is multi-factor
    Then the control fails for authenticator "security-key" because "counts as two factors"

  Scenario: A passkey is held to it too
    But the type of authenticator "security-key" is passkey
    And the flag inspected of authenticator "security-key" is false
    Then the control fails for authenticator "security-key"

  Scenario: A smart card has no such flag
    But the type of authenticator "security-key" is smart-card
    And the flag inspected of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: Alone it counts twice, whatever is known of its PIN
    But the activation required of authenticator "security-key" is unknown
    And the flag inspected of authenticator "security-key" is false
    Then the control fails for authenticator "security-key"

  Scenario: Beside a password an activated key counts twice by itself
    But login "workforce" accepts only "password" and "security-key"
    And there is no login "vault-operators"
    And the flag inspected of authenticator "security-key" is false
    Then the control fails for authenticator "security-key"

  Scenario: Beside a password it is one factor of two
    But login "workforce" accepts only "password" and "security-key"
    And there is no login "vault-operators"
    And the activation required of authenticator "security-key" is false
    And the flag inspected of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: One factor is enough for the level
    But the claims of login "workforce" is AAL1
    And there is no login "vault-operators"
    And the flag inspected of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: Nobody uses it
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: The higher level is asked for by a login that does not take the key
    But the claims of login "workforce" is AAL1
    And login "vault-operators" accepts only "password"
    And the offers of login "vault-operators" is only "password"
    And the flag inspected of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: A second key is asked for verification, and the first is not
    Given there is also an authenticator "second-security-key" like "security-key"
    But the user verification of authenticator "security-key" is discouraged
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: A touch of one key counts twice, and a touch of a second is refused
    Given there is also an authenticator "second-security-key" like "security-key"
    But the unverified counts as of authenticator "security-key" is multi-factor
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Beside a password the flag of one key is ignored, and that of a second is read
    Given there is also an authenticator "second-security-key" like "security-key"
    But login "workforce" accepts only "password" and "security-key"
    And there is no login "vault-operators"
    And the flag inspected of authenticator "security-key" is false
    And login "workforce" also accepts "password" and "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"
