Feature: No code is sent to a voice-over-IP number

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: The number is no voice-over-IP number
    Then the control passes for authenticator "text-message"

  Scenario: It is a voice-over-IP number
    But the voip of authenticator "text-message" is true
    Then the control fails for authenticator "text-message" because "codes go to a voice-over-IP number"

  Scenario: Nobody knows what kind of number it is
    But the voip of authenticator "text-message" is unknown
    Then the control is undecided for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the voip of authenticator "voice-call" is true
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no such authenticator
    But there is no authenticator "text-message"
    Then the control does not apply
