Feature: A seed leaves the device for a compliant sync fabric or not at all

  Background:
    Given a compliant organisation

  Scenario: The seed stays on the phone, and keys have none
    Then the control passes for authenticator "authenticator-app"
    And the control does not apply for authenticator "security-key"

  Scenario Outline: The seed is copied: <export>
    But the seed export of authenticator "authenticator-app" is <export>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | export                | outcome      |
      | compliant-sync-fabric | passes       |
      | uncontrolled          | fails        |
      | unknown               | is undecided |

  Scenario: The reason says where it may go
    But the seed export of authenticator "authenticator-app" is uncontrolled
    Then the control fails for authenticator "authenticator-app" because "copied anywhere"

  Scenario: There are no seeds
    But there is no authenticator "authenticator-app"
    Then the control does not apply

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: The seed of a second app stays on the phone
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the seed export of authenticator "authenticator-app" is uncontrolled
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
