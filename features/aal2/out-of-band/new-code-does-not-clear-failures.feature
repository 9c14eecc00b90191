Feature: Asking for a new code does not clear the count of failures

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario: Failures stay on the count
    Then the control passes for authenticator "push-app"

  Scenario: A new code clears the count
    But the resend resets failures of authenticator "push-app" is true
    Then the control fails for authenticator "push-app" because "asking for a new code clears the count of failures"

  Scenario: Nobody knows what a new code does to the count
    But the resend resets failures of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: Only what a login uses is meant
    But the resend resets failures of authenticator "messenger" is true
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
