Feature: Seeds are set up with approved cryptography over a protected channel

  Background:
    Given a compliant organisation

  Scenario: The seed is shown inside a protected session, and keys have none
    Then the control passes for authenticator "authenticator-app"
    And the control does not apply for authenticator "security-key"

  Scenario: The seed goes by mail
    But the provisioning protected of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app" because "without protection"

  Scenario: Revision 3 asks the same
    But the provisioning protected of authenticator "authenticator-app" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: Nobody knows how the seed is handed over
    But the provisioning protected of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: There are no seeds
    But there is no authenticator "authenticator-app"
    Then the control does not apply

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: The seed of a second app is shown inside a protected session
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the provisioning protected of authenticator "authenticator-app" is false
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
