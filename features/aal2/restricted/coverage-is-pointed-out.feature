Feature: People are reminded of coverage before they bind a telephone

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: People are reminded
    Then the control passes for authenticator "text-message"

  Scenario: Nobody is reminded
    But the coverage reminder of authenticator "text-message" is false
    Then the control fails for authenticator "text-message" because "nobody is told of the limits of telephone delivery before binding"

  Scenario: Nobody knows whether people are reminded
    But the coverage reminder of authenticator "text-message" is unknown
    Then the control is undecided for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the coverage reminder of authenticator "voice-call" is false
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no code by telephone
    But there is no authenticator "text-message"
    Then the control does not apply
