Feature: Passwords are stored by an approved hashing scheme

  Background:
    Given a compliant organisation

  Scenario Outline: Revision 4 recommends an approved scheme: <scheme>
    But the hash scheme of authenticator "password" is <scheme>
    Then the control <outcome> for authenticator "password"

    Examples:
      | scheme         | outcome      |
      | pbkdf2-sha256  | passes       |
      | argon2id       | fails        |
      | balloon-sha256 | fails        |
      | md5            | fails        |
      | house-made     | is undecided |
      | unknown        | is undecided |

  Scenario Outline: Revision 3 demands one on an approved function: <scheme>
    But the hash scheme of authenticator "password" is <scheme>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "password"

    Examples:
      | scheme         | outcome |
      | pbkdf2-sha256  | passes  |
      | balloon-sha256 | passes  |
      | bcrypt         | fails   |
      | argon2id       | fails   |

  Scenario: PBKDF2 is approved
    Then the control passes for authenticator "password"

  Scenario: The reason names the scheme
    But the hash scheme of authenticator "password" is bcrypt
    Then the control fails for authenticator "password" because "stored by bcrypt"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the hash scheme of authenticator "retired-password" is md5
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply

  Scenario: A second password is stored by PBKDF2
    Given there is also an authenticator "second-password" like "password"
    But the hash scheme of authenticator "password" is house-made
    And login "workforce" also accepts "second-password" and "authenticator-app"
    Then the control is undecided for authenticator "password"
    And the control passes for authenticator "second-password"
