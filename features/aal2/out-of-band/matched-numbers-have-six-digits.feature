Feature: A number typed into a push app has at least six digits

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario Outline: The length of the number typed into the app is <length>
    But the out of band digits of authenticator "push-app" is <length>
    Then the control <outcome> for authenticator "push-app"

    Examples:
      | length  | outcome      |
      | 7       | passes       |
      | 5       | fails        |
      | unknown | is undecided |

  Scenario: Exactly six digits are enough
    Then the control passes for authenticator "push-app"

  Scenario: The reason names the length
    But the out of band digits of authenticator "push-app" is 2
    Then the control fails for authenticator "push-app" because "only 2 digits"

  Scenario: A code sent by text message is judged elsewhere
    But login "workforce" also accepts "password" and "text-message"
    And the out of band digits of authenticator "text-message" is 5
    Then the control does not apply for authenticator "text-message"

  Scenario: Only a number typed into an app that a login uses is meant
    Given there is also an authenticator "old-push-app" with:
      | type               | push                 |
      | transfer           | primary-to-secondary |
      | out of band digits | 2                    |
    But the transfer of authenticator "authenticator-app" is primary-to-secondary
    Then the control does not apply for authenticator "old-push-app"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: A bare approval has no number
    But the transfer of authenticator "push-app" is approve-only
    And the out of band digits of authenticator "push-app" is 2
    Then the control does not apply for authenticator "push-app"

  Scenario: Only what a login uses is meant
    But the out of band digits of authenticator "messenger" is 2
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
