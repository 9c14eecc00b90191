Feature: Passwords are stored by a hash that is slow by design

  Background:
    Given a compliant organisation

  Scenario Outline: How passwords are stored: <scheme>
    But the hash scheme of authenticator "password" is <scheme>
    Then the control <outcome> for authenticator "password"

    Examples:
      | scheme               | outcome      |
      | PBKDF2WithHmacSHA256 | passes       |
      | argon2id             | passes       |
      | bcrypt               | passes       |
      | scrypt               | passes       |
      | balloon-sha256       | passes       |
      | sha512crypt          | passes       |
      | SSHA-256             | fails        |
      | md5                  | fails        |
      | plaintext            | fails        |
      | house-made           | is undecided |
      | unknown              | is undecided |

  Scenario: PBKDF2 is slow by design
    Then the control passes for authenticator "password"

  Scenario: The reason names the scheme
    But the hash scheme of authenticator "password" is md5
    Then the control fails for authenticator "password" because "stored by md5"

  Scenario: An unfamiliar scheme is named
    But the hash scheme of authenticator "password" is house-made
    Then the control is undecided for authenticator "password" because "house-made"

  Scenario: How another password is stored does not count
    But there is also an authenticator "forgotten-password" with:
      | type        | password   |
      | hash scheme | house-made |
    Then the control passes for authenticator "password"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the hash scheme of authenticator "retired-password" is md5
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
