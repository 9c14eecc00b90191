Feature: Out-of-band secrets have at least six digits

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario Outline: The length of codes by text message is <length>
    But the out of band digits of authenticator "text-message" is <length>
    Then the control <outcome> for authenticator "text-message"

    Examples:
      | length  | outcome      |
      | 7       | passes       |
      | 5       | fails        |
      | unknown | is undecided |

  Scenario: Exactly six digits are enough
    Then the control passes for authenticator "text-message"

  Scenario: The reason names the length
    But the out of band digits of authenticator "text-message" is 2
    Then the control fails for authenticator "text-message" because "only 2 digits"

  Scenario Outline: A push app with five digits asks for <words>
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is <transfer>
    And the out of band digits of authenticator "push-app" is 5
    Then the control <outcome> for authenticator "push-app"

    Examples:
      | words                | transfer             | outcome        |
      | a code to be typed   | secondary-to-primary | fails          |
      | a comparison         | compare              | fails          |
      | a choice from a list | pick-from-list       | fails          |
      | what nobody knows    | unknown              | fails          |
      | a plain approval     | approve-only         | does not apply |

  Scenario: A number typed into the app is judged elsewhere
    But login "workforce" also accepts "push-app"
    And the out of band digits of authenticator "push-app" is 5
    Then the control does not apply for authenticator "push-app"

  Scenario: Only what a login uses is meant
    But the out of band digits of authenticator "messenger" is 2
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no such authenticator
    But there is no authenticator "text-message"
    Then the control does not apply
