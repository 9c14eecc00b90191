Feature: The extra key is well made and kept apart from the hashes

  Background:
    Given a compliant organisation

  Scenario: The key is kept apart
    Then the control passes for authenticator "password"

  Scenario: The key lies with the hashes
    But the pepper separate of authenticator "password" is false
    Then the control fails for authenticator "password" because "the extra key"

  Scenario: Nobody knows where the key is
    But the pepper separate of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario Outline: Nobody knows whether there is a key, kept apart: <separate>
    But the pepper used of authenticator "password" is unknown
    And the pepper separate of authenticator "password" is <separate>
    Then the control is undecided for authenticator "password"

    Examples:
      | separate |
      | false    |
      | unknown  |

  Scenario: A key known to be kept apart is in order, used or not
    But the pepper used of authenticator "password" is unknown
    Then the control does not apply for authenticator "password"

  Scenario: No key is used
    But the pepper used of authenticator "password" is false
    And the pepper separate of authenticator "password" is false
    Then the control does not apply for authenticator "password"

  Scenario: Only a password that a login uses is meant
    But there is also an authenticator "retired-password" with:
      | type            | password |
      | pepper used     | true     |
      | pepper separate | false    |
    And there is also an authenticator "forgotten-password" of type password
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "forgotten-password"
    And the control passes for authenticator "password"

  Scenario: Only passwords are meant
    But the pepper used of authenticator "authenticator-app" is true
    Then the control does not apply for authenticator "authenticator-app"
    And the control does not apply for authenticator "backup-codes"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
