Feature: The salt of a password hash has at least 32 bits

  Background:
    Given a compliant organisation

  Scenario Outline: Bits of salt: <value>
    But the salt bits of authenticator "password" is <value>
    Then the control <outcome> for authenticator "password"

    Examples:
      | value   | outcome      |
      | 33      | passes       |
      | 32      | passes       |
      | 31      | fails        |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the salt bits of authenticator "password" is 30
    Then the control fails for authenticator "password" because "the salt has only 30 bits"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the salt bits of authenticator "retired-password" is 30
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
