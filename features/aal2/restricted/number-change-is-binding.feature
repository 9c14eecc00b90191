Feature: A new telephone number is bound like a new authenticator

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: A change of number is a binding
    Then the control passes for authenticator "text-message"

  Scenario: The number changes without more ado
    But the number change is binding of authenticator "text-message" is false
    Then the control fails for authenticator "text-message" because "the number can be set or changed without the rules for binding an authenticator"

  Scenario: Nobody knows how the number is changed
    But the number change is binding of authenticator "text-message" is unknown
    Then the control is undecided for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the number change is binding of authenticator "voice-call" is false
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no code by telephone
    But there is no authenticator "text-message"
    Then the control does not apply
