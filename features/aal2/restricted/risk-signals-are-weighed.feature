Feature: Signals of a moved number are looked at before a code is sent

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: Two signals are looked at
    Then the control passes for authenticator "text-message"

  Scenario: One signal is looked at
    But the risk signals of authenticator "text-message" are only "abnormal-behaviour"
    Then the control passes for authenticator "text-message"

  Scenario: No signal is looked at
    But the risk signals of authenticator "text-message" are an empty list
    Then the control fails for authenticator "text-message" because "without a look"

  Scenario: Nobody knows the signals
    But the risk signals of authenticator "text-message" are unknown
    Then the control is undecided for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the risk signals of authenticator "voice-call" is an empty list
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no code by telephone
    But there is no authenticator "text-message"
    Then the control does not apply
