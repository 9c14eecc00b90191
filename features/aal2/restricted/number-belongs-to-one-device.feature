Feature: The number is known to belong to one physical device

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: The number belongs to one device
    Then the control passes for authenticator "text-message"

  Scenario: The number was not confirmed
    But the number tied to device of authenticator "text-message" is false
    Then the control fails for authenticator "text-message" because "nobody confirmed that the number belongs to one physical device"

  Scenario: Nobody knows whether the number was confirmed
    But the number tied to device of authenticator "text-message" is unknown
    Then the control is undecided for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the number tied to device of authenticator "voice-call" is false
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no code by telephone
    But there is no authenticator "text-message"
    Then the control does not apply
