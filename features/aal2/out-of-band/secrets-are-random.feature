Feature: Out-of-band secrets come from an approved random generator

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario: Secrets are random
    Then the control passes for authenticator "push-app"

  Scenario: Secrets are not random
    But the from approved generator of authenticator "push-app" is false
    Then the control fails for authenticator "push-app" because "its secrets do not come from an approved random generator"

  Scenario: Nobody knows how secrets are made
    But the from approved generator of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: Only what a login uses is meant
    But the from approved generator of authenticator "messenger" is false
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
