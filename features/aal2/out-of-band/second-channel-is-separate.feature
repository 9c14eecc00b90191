Feature: The second channel is separate from the first

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario: The channels are apart
    Then the control passes for authenticator "push-app"

  Scenario: One channel leaks into the other
    But the separate channel of authenticator "push-app" is false
    Then the control fails for authenticator "push-app" because "what arrives on the second channel leaks into the first without the person acting"

  Scenario: Nobody knows whether the channels are apart
    But the separate channel of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: Only what a login uses is meant
    But the separate channel of authenticator "messenger" is false
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
