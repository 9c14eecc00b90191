Feature: An out-of-band secret is accepted once

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario: A code works once
    Then the control passes for authenticator "push-app"

  Scenario: A used code works again
    But the out of band single use of authenticator "push-app" is false
    Then the control fails for authenticator "push-app" because "a used code is accepted again"

  Scenario: Nobody knows whether codes are used up
    But the out of band single use of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: Only what a login uses is meant
    But the out of band single use of authenticator "messenger" is false
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
