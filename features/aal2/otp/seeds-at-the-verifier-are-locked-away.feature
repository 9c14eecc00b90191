Feature: Only the components that need them can read the seeds at the verifier

  Background:
    Given a compliant organisation

  Scenario: The seeds are locked away, and keys leave no secret at the verifier
    Then the control passes for authenticator "authenticator-app"
    And the control does not apply for authenticator "security-key"

  Scenario: Others can read the seeds
    But the seed access restricted of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app" because "lie open"

  Scenario: Revision 3 asks the same
    But the seed access restricted of authenticator "authenticator-app" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: Nobody knows who can read the seeds
    But the seed access restricted of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: There are no seeds
    But there is no authenticator "authenticator-app"
    Then the control does not apply

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: The seeds of a second app are locked away
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the seed access restricted of authenticator "authenticator-app" is false
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
