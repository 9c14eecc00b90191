Feature: Whoever has a password refused learns why

  Background:
    Given a compliant organisation

  Scenario: The reason of a refusal is shown
    Then the control passes for authenticator "password"

  Scenario: A refusal gives no reason
    But the rejection reason shown of authenticator "password" is false
    Then the control fails for authenticator "password" because "nobody is told why a password was refused"

  Scenario: Nobody knows what a refusal says
    But the rejection reason shown of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: Nobody knows whether there is a blocklist
    But the blocklist of authenticator "password" is unknown
    Then the control is undecided for authenticator "password" because "list of common or breached"

  Scenario: Without a blocklist there is nothing to judge
    But the blocklist of authenticator "password" is false
    And the rejection reason shown of authenticator "password" is false
    Then the control does not apply for authenticator "password"

  Scenario: Only a password that a login uses is meant
    But there is also an authenticator "retired-password" with:
      | type                   | password |
      | blocklist              | true     |
      | rejection reason shown | false    |
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
