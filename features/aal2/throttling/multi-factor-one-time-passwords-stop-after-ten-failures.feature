Feature: A multi-factor one-time password stands ten failures in a row

  Background:
    Given a compliant organisation

  Scenario Outline: The limit is <verifier> at the verifier and <device> in the device
    But the activation required of authenticator "authenticator-app" is true
    And the throttling maximum failures of authenticator "authenticator-app" is <verifier>
    And the activation maximum failures of authenticator "authenticator-app" is <device>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | verifier | device | outcome      |
      | 9        | 11     | passes       |
      | 11       | 10     | passes       |
      | 11       | 11     | fails        |
      | none     | none   | fails        |
      | 11       | 9      | passes       |
      | unknown  | 10     | passes       |
      | unknown  | 11     | is undecided |

  Scenario: Ten at the verifier are enough
    But the activation required of authenticator "authenticator-app" is true
    Then the control passes for authenticator "authenticator-app"

  Scenario: Ten at the verifier and many in the device
    But the activation required of authenticator "authenticator-app" is true
    And the activation maximum failures of authenticator "authenticator-app" is 100
    Then the control passes for authenticator "authenticator-app"

  Scenario: The reason says how many
    But the activation required of authenticator "authenticator-app" is true
    And the throttling maximum failures of authenticator "authenticator-app" is 100
    And the activation maximum failures of authenticator "authenticator-app" is none
    Then the control fails for authenticator "authenticator-app" because "after 10 failures"

  Scenario: Nobody knows when the device stops, and the verifier is late
    But the activation required of authenticator "authenticator-app" is true
    And the throttling maximum failures of authenticator "authenticator-app" is 11
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: Nobody knows either number
    But the activation required of authenticator "authenticator-app" is true
    And the throttling maximum failures of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: A single-factor one-time password has the general limit
    But the throttling maximum failures of authenticator "authenticator-app" is 100
    Then the control does not apply for authenticator "authenticator-app"

  Scenario: A key is not a one-time password
    Then the control does not apply for authenticator "security-key"

  Scenario: A device that no login takes
    But there is also an authenticator "token" with:
      | type                | totp |
      | activation required | true |
    Then the control does not apply for authenticator "token"

  Scenario: Nobody knows when one device stops, and a second stops after ten
    But the activation required of authenticator "authenticator-app" is true
    And the throttling maximum failures of authenticator "authenticator-app" is 11
    And there is also an authenticator "second-authenticator-app" like "authenticator-app"
    And login "workforce" also accepts "password" and "second-authenticator-app"
    And the activation maximum failures of authenticator "second-authenticator-app" is 10
    Then the control is undecided for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"

  Scenario: Nobody knows the limit of one device at the verifier, and that of a second is nine
    But the activation required of authenticator "authenticator-app" is true
    And the throttling maximum failures of authenticator "authenticator-app" is unknown
    And the activation maximum failures of authenticator "authenticator-app" is 11
    And there is also an authenticator "second-authenticator-app" like "authenticator-app"
    And login "workforce" also accepts "password" and "second-authenticator-app"
    And the throttling maximum failures of authenticator "second-authenticator-app" is 9
    Then the control is undecided for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"

  Scenario: Failures with the security key are never limited
    But the activation required of authenticator "authenticator-app" is true
    And the throttling maximum failures of authenticator "security-key" is none
    And the activation maximum failures of authenticator "security-key" is none
    Then the control passes for authenticator "authenticator-app"

  Scenario Outline: The verifier stops after ten, but limits are on: <on>, and the device stops after <device>
    But the activation required of authenticator "authenticator-app" is true
    And the throttling enabled of authenticator "authenticator-app" is <on>
    And the activation maximum failures of authenticator "authenticator-app" is <device>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | on      | device | outcome      |
      | false   | 11     | fails        |
      | false   | 10     | passes       |
      | unknown | 11     | is undecided |
      | unknown | 10     | passes       |

  Scenario Outline: The verifier stops after ten, but limits are on: <on>, and nobody knows when the device stops
    But the activation required of authenticator "authenticator-app" is true
    And the throttling enabled of authenticator "authenticator-app" is <on>
    Then the control is undecided for authenticator "authenticator-app"

    Examples:
      | on      |
      | false   |
      | unknown |
