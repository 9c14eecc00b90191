Feature: An activation secret has six characters

  Background:
    Given a compliant organisation

  Scenario Outline: A PIN of <length> characters
    But the activation minimum length of authenticator "security-key" is <length>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | length  | outcome      |
      | 6       | passes       |
      | 5       | fails        |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the activation minimum length of authenticator "security-key" is 4
    Then the control fails for authenticator "security-key" because "of 4 characters"

  Scenario Outline: Nobody knows whether the PIN is asked for, and it has <length> characters
    But the activation required of authenticator "security-key" is unknown
    And the activation minimum length of authenticator "security-key" is <length>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | length | outcome      |
      | 5      | is undecided |
      | 6      | passes       |

  Scenario: No PIN is asked for
    But the activation required of authenticator "security-key" is false
    And the activation minimum length of authenticator "security-key" is 4
    Then the control does not apply for authenticator "security-key"

  Scenario: A password is no activation secret
    Then the control does not apply for authenticator "password"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: The reason names the length; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation minimum length of authenticator "security-key" is 4
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for, and it has 5 characters; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the activation required of authenticator "security-key" is unknown
    And the activation minimum length of authenticator "security-key" is 5
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Nobody knows whether the PIN is asked for, and it has 5 characters; required of security-key: false, type of security-key: unknown
    Given the activation minimum length of authenticator "security-key" is 5
    And the required of authenticator "security-key" is false
    And the type of authenticator "security-key" is unknown
    Then the control does not apply for authenticator "security-key"
