Feature: The number of push prompts is limited

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario: Prompts are limited
    Then the control passes for authenticator "push-app"

  Scenario: A generous limit is a limit
    But the prompt limit of authenticator "push-app" is 100
    Then the control passes for authenticator "push-app"

  Scenario: Prompts are not limited
    But the prompt limit of authenticator "push-app" is none
    Then the control fails for authenticator "push-app" because "without end"

  Scenario: Nobody knows whether prompts are limited
    But the prompt limit of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: A text message is no prompt
    But login "workforce" also accepts "password" and "text-message"
    Then the control does not apply for authenticator "text-message"

  Scenario: Only what a login uses is meant
    Given there is also an authenticator "old-push-app" of type push
    Then the control does not apply for authenticator "old-push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply

  Scenario: A second push app limits its prompts, and the first does not
    Given there is also an authenticator "second-push-app" like "push-app"
    But the prompt limit of authenticator "push-app" is none
    And login "workforce" also accepts "password" and "second-push-app"
    Then the control fails for authenticator "push-app"
    And the control passes for authenticator "second-push-app"
