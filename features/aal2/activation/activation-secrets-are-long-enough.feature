Feature: An activation secret is long enough

  Background:
    Given a compliant organisation

  Scenario Outline: A PIN of <length> characters
    But the activation minimum length of authenticator "security-key" is <length>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | length  | outcome      |
      | 4       | passes       |
      | 3       | fails        |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the activation minimum length of authenticator "security-key" is 2
    Then the control fails for authenticator "security-key" because "of 2 characters"

  Scenario: Eight characters are enough for revision 3
    But it is assessed under "sp800-63b-3-aal2"
    Then the control passes for authenticator "security-key"

  Scenario Outline: Revision 3 and a PIN of <length> characters, handed out at random: <random>
    But the activation minimum length of authenticator "security-key" is <length>
    And the activation secret random of authenticator "security-key" is <random>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | length | random  | outcome      |
      | 6      | true    | passes       |
      | 5      | true    | fails        |
      | 5      | unknown | fails        |
      | 6      | unknown | is undecided |
      | 7      | unknown | is undecided |
      | 9      | unknown | passes       |

  Scenario: Revision 3 and seven chosen characters
    But the activation minimum length of authenticator "security-key" is 7
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "security-key" because "of 7 characters"

  Scenario: Eight characters that may be random
    But the activation secret random of authenticator "security-key" is unknown
    And it is assessed under "sp800-63b-3-aal2"
    Then the control passes for authenticator "security-key"

  Scenario Outline: Nobody knows whether the PIN is asked for, and it has <length> characters
    But the activation required of authenticator "security-key" is unknown
    And the activation minimum length of authenticator "security-key" is <length>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | length | outcome      |
      | 3      | is undecided |
      | 4      | passes       |

  Scenario Outline: Nobody knows whether the PIN is asked for, under revision 3: <length>, random <random>
    But the activation required of authenticator "security-key" is unknown
    And the activation minimum length of authenticator "security-key" is <length>
    And the activation secret random of authenticator "security-key" is <random>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | length | random | outcome      |
      | 6      | true   | passes       |
      | 5      | true   | is undecided |

  Scenario: Nobody knows whether the PIN is asked for, and it is chosen
    But the activation required of authenticator "security-key" is unknown
    And the activation minimum length of authenticator "security-key" is 7
    And it is assessed under "sp800-63b-3-aal2"
    Then the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for, and it is long
    But the activation required of authenticator "security-key" is unknown
    And it is assessed under "sp800-63b-3-aal2"
    Then the control passes for authenticator "security-key"

  Scenario: No PIN is asked for
    But the activation required of authenticator "security-key" is false
    And the activation minimum length of authenticator "security-key" is 2
    Then the control does not apply for authenticator "security-key"

  Scenario: A password is no activation secret
    Then the control does not apply for authenticator "password"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: The reason names the length; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation minimum length of authenticator "security-key" is 2
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Revision 3 and a PIN of 7 characters, handed out at random: unknown; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation minimum length of authenticator "security-key" is 7
    And the activation secret random of authenticator "security-key" is unknown
    And it is assessed under "sp800-63b-3-aal2"
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for, under revision 3: 5, random true; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation required of authenticator "security-key" is unknown
    And the activation minimum length of authenticator "security-key" is 5
    And the activation secret random of authenticator "security-key" is true
    And it is assessed under "sp800-63b-3-aal2"
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for, under revision 3: 5, random true; required of security-key: false, type of security-key: unknown
    Given the activation minimum length of authenticator "security-key" is 5
    And the activation secret random of authenticator "security-key" is true
    And it is assessed under "sp800-63b-3-aal2"
    And the required of authenticator "security-key" is false
    And the type of authenticator "security-key" is unknown
    Then the control does not apply for authenticator "security-key"

  Scenario: Nobody knows what it is or whether its secret is random, and none is asked for
    But the type of authenticator "security-key" is unknown
    And the activation required of authenticator "security-key" is false
    And the activation secret random of authenticator "security-key" is unknown
    And the activation minimum length of authenticator "security-key" is 3
    And it is assessed under "sp800-63b-3-aal2"
    Then the control does not apply for authenticator "security-key"

  Scenario: Nobody knows what it is, and no secret is asked for, of whatever length
    But the type of authenticator "security-key" is unknown
    And the activation required of authenticator "security-key" is false
    And the activation minimum length of authenticator "security-key" is unknown
    Then the control does not apply for authenticator "security-key"
