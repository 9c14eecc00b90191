Feature: A code is not shown on a locked screen

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: The code is hidden
    Then the control passes for authenticator "text-message"

  Scenario: The code is shown
    But the hidden on lock screen of authenticator "text-message" is false
    Then the control fails for authenticator "text-message" because "locked screen"

  Scenario: Nobody knows whether it is shown
    But the hidden on lock screen of authenticator "text-message" is unknown
    Then the control is undecided for authenticator "text-message"

  Scenario: Whether a message also carries an activation is not asked
    But the transfer of authenticator "text-message" is unknown
    And the hidden on lock screen of authenticator "text-message" is false
    Then the control fails for authenticator "text-message"

  Scenario: A code that is sent to a push app
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is secondary-to-primary
    And the hidden on lock screen of authenticator "push-app" is false
    Then the control fails for authenticator "push-app"

  Scenario: A number typed into the app is not sent to it
    But login "workforce" also accepts "push-app"
    And the hidden on lock screen of authenticator "push-app" is false
    Then the control does not apply for authenticator "push-app"

  Scenario: Revision 4 does not speak of comparison
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is compare
    And the hidden on lock screen of authenticator "push-app" is false
    Then the control does not apply for authenticator "push-app"

  Scenario: Revision 3 speaks of comparison as well
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is compare
    And the hidden on lock screen of authenticator "push-app" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "push-app"

  Scenario: A multi-factor device asks for its PIN anyway
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is secondary-to-primary
    And the hidden on lock screen of authenticator "push-app" is false
    And the activation required of authenticator "push-app" is true
    Then the control does not apply for authenticator "push-app"

  Scenario: Perhaps a multi-factor device
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is secondary-to-primary
    And the hidden on lock screen of authenticator "push-app" is false
    And the activation required of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: Hidden, whatever the device asks for
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is secondary-to-primary
    And the activation required of authenticator "push-app" is unknown
    Then the control passes for authenticator "push-app"

  Scenario: Nobody knows what is sent, and it may be shown
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is unknown
    And the hidden on lock screen of authenticator "push-app" is false
    Then the control is undecided for authenticator "push-app"

  Scenario: Nobody knows what is sent or shown
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is unknown
    And the hidden on lock screen of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: Nobody knows what is sent to which device
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is unknown
    And the hidden on lock screen of authenticator "push-app" is unknown
    And the activation required of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: Nobody knows what is sent, but it is hidden
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is unknown
    Then the control does not apply for authenticator "push-app"

  Scenario: Nobody knows what is sent to a multi-factor device
    But login "workforce" also accepts "push-app"
    And the transfer of authenticator "push-app" is unknown
    And the hidden on lock screen of authenticator "push-app" is unknown
    And the activation required of authenticator "push-app" is true
    Then the control does not apply for authenticator "push-app"

  Scenario: Nobody knows what is sent to an app that no login uses
    But the transfer of authenticator "push-app" is unknown
    And the hidden on lock screen of authenticator "push-app" is unknown
    Then the control does not apply for authenticator "push-app"

  Scenario: What another device shows does not count
    Given there is also an authenticator "old-push-app" with:
      | type                  | push                 |
      | transfer              | secondary-to-primary |
      | hidden on lock screen | false                |
    But the transfer of authenticator "authenticator-app" is secondary-to-primary
    Then the control does not apply for authenticator "old-push-app"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: A code that is spoken is not shown
    But login "workforce" also accepts "password" and "voice-call"
    Then the control does not apply for authenticator "voice-call"

  Scenario: Only what a login uses is meant
    But the hidden on lock screen of authenticator "messenger" is false
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no such authenticator
    But there is no authenticator "text-message"
    Then the control does not apply
