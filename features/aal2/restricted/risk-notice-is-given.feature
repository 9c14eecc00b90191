Feature: People are told of the risk of codes by telephone

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: People get notice
    Then the control passes for authenticator "text-message"

  Scenario: People get no notice
    But the risk notice of authenticator "text-message" is false
    Then the control fails for authenticator "text-message" because "people get no meaningful notice of the risk and of the alternatives"

  Scenario: Nobody knows whether people get notice
    But the risk notice of authenticator "text-message" is unknown
    Then the control is undecided for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the risk notice of authenticator "voice-call" is false
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no code by telephone
    But there is no authenticator "text-message"
    Then the control does not apply
