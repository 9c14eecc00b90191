Feature: Everyone has an authenticator that needs no telephone

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: Everyone has another way
    Then the control passes for authenticator "text-message"

  Scenario: Some have no other way
    But the alternative for everyone of authenticator "text-message" is false
    Then the control fails for authenticator "text-message" because "some people have no way in but the telephone"

  Scenario: Nobody knows whether everyone has another way
    But the alternative for everyone of authenticator "text-message" is unknown
    Then the control is undecided for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the alternative for everyone of authenticator "voice-call" is false
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no code by telephone
    But there is no authenticator "text-message"
    Then the control does not apply
