Feature: Moving to a new device ends the authenticator app on the old one

  Background:
    Given a compliant organisation

  Scenario: The old app ends, and keys have no seed
    Then the control passes for authenticator "authenticator-app"
    And the control does not apply for authenticator "security-key"

  Scenario: The old app goes on
    But the old device invalidated of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app" because "old device"

  Scenario: Nobody knows what becomes of the old app
    But the old device invalidated of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: Nobody knows whether seeds are exported instead
    But the old device invalidated of authenticator "authenticator-app" is false
    And the seed export of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: The old app ends, whatever is known of export
    But the seed export of authenticator "authenticator-app" is unknown
    Then the control passes for authenticator "authenticator-app"

  Scenario Outline: Seeds are exported: <export>
    But the seed export of authenticator "authenticator-app" is <export>
    And the old device invalidated of authenticator "authenticator-app" is false
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | export                |
      | compliant-sync-fabric |
      | uncontrolled          |

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

  Scenario: A second app ends on the old phone
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the old device invalidated of authenticator "authenticator-app" is false
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"

  Scenario: A second app ends on the old phone, and of the first nobody knows whether seeds are exported
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the old device invalidated of authenticator "authenticator-app" is false
    And the seed export of authenticator "authenticator-app" is unknown
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control is undecided for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"
