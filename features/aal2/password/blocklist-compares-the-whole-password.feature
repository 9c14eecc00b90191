Feature: The blocklist is compared with the whole password

  Background:
    Given a compliant organisation

  Scenario: The whole password is compared
    Then the control passes for authenticator "password"

  Scenario: Parts of the password are compared
    But the blocklist matches whole value of authenticator "password" is false
    Then the control fails for authenticator "password" because "the blocklist is compared with parts of the password"

  Scenario: Nobody knows what is compared
    But the blocklist matches whole value of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Nobody knows whether there is a blocklist
    But the blocklist of authenticator "password" is unknown
    Then the control is undecided for authenticator "password" because "list of common or breached"

  Scenario: Without a blocklist there is nothing to judge
    But the blocklist of authenticator "password" is false
    And the blocklist matches whole value of authenticator "password" is false
    Then the control does not apply for authenticator "password"

  Scenario: Only a password that a login uses is meant
    But there is also an authenticator "retired-password" with:
      | type                          | password |
      | blocklist                     | true     |
      | blocklist matches whole value | false    |
    And there is also an authenticator "forgotten-password" of type password
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "forgotten-password"
    And the control passes for authenticator "password"

  Scenario: Only passwords are meant
    But the blocklist of authenticator "authenticator-app" is true
    Then the control does not apply for authenticator "authenticator-app"
    And the control does not apply for authenticator "backup-codes"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
