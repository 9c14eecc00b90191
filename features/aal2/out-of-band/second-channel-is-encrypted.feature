Feature: The second channel is encrypted

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario: The channel is encrypted
    Then the control passes for authenticator "push-app"

  Scenario: The channel is open
    But the channel encrypted of authenticator "push-app" is false
    Then the control fails for authenticator "push-app" because "what is sent on the second channel is not protected by approved encryption"

  Scenario: Nobody knows whether the channel is encrypted
    But the channel encrypted of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: The telephone network is excepted
    But login "workforce" also accepts "password" and "text-message"
    And the channel encrypted of authenticator "text-message" is false
    Then the control does not apply for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the channel encrypted of authenticator "messenger" is false
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
