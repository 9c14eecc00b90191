Feature: A change of SIM and porting of the number are both noticed

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: Both are noticed
    Then the control passes for authenticator "text-message"

  Scenario: Porting alone is noticed
    But the risk signals of authenticator "text-message" are "porting" and "device-swap"
    Then the control fails for authenticator "text-message" because "change of SIM"

  Scenario: A change of SIM alone is noticed
    But the risk signals of authenticator "text-message" are only "sim-change"
    Then the control fails for authenticator "text-message" because "porting of the number"

  Scenario: Neither is noticed
    But the risk signals of authenticator "text-message" are an empty list
    Then the control fails for authenticator "text-message"

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
