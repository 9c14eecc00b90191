Feature: PBKDF2 is applied ten thousand times or more

  Background:
    Given a compliant organisation

  Scenario Outline: Iterations of PBKDF2: <value>
    But the hash iterations of authenticator "password" is <value>
    Then the control <outcome> for authenticator "password"

    Examples:
      | value      | outcome      |
      | 10001      | passes       |
      | 10000      | passes       |
      | 9999       | fails        |
      | unknown    | is undecided |

  Scenario: The reason names the iterations
    But the hash iterations of authenticator "password" is 9998
    Then the control fails for authenticator "password" because "the hash is applied only 9998 times"

  Scenario: Few iterations of a forgotten password do not count
    Given there is also an authenticator "forgotten-password" with:
      | type            | password |
      | hash scheme     | pbkdf2   |
      | hash iterations | 5        |
    But the hash scheme of authenticator "authenticator-app" is pbkdf2
    Then the control does not apply for authenticator "forgotten-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: Other schemes do not count iterations
    But the hash scheme of authenticator "password" is argon2id
    And the hash iterations of authenticator "password" is 3
    Then the control does not apply for authenticator "password"

  Scenario: Only a password that a login uses is meant
    But there is also an authenticator "retired-password" of type password
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply

  Scenario Outline: Nobody knows the scheme, and it is applied <iterations> times
    But the hash scheme of authenticator "password" is unknown
    And the hash iterations of authenticator "password" is <iterations>
    Then the control <outcome> for authenticator "password"

    Examples:
      | iterations | outcome        |
      | 9999       | is undecided   |
      | 10000      | does not apply |
      | unknown    | is undecided   |

  Scenario: Another scheme, applied a number of times that nobody knows
    But the hash scheme of authenticator "password" is argon2id
    And the hash iterations of authenticator "password" is unknown
    Then the control does not apply for authenticator "password"

  Scenario: A code device has neither scheme nor iterations
    Then the control does not apply for authenticator "authenticator-app"

  Scenario: A password that no login takes, of which nobody knows the scheme
    But there is also an authenticator "retired-password" with:
      | type            | password |
      | hash iterations | 3        |
    Then the control does not apply for authenticator "retired-password"
