Feature: A secret is carried from one channel to the other

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario Outline: Under revision 4 the app asks for <words>
    But the transfer of authenticator "push-app" is <transfer>
    Then the control <outcome> for authenticator "push-app"

    Examples:
      | words                | transfer             | outcome      |
      | a code to be typed   | secondary-to-primary | passes       |
      | a comparison         | compare              | fails        |
      | a plain approval     | approve-only         | fails        |
      | a choice from a list | pick-from-list       | fails        |
      | what nobody knows    | unknown              | is undecided |

  Scenario: Typing the number shown at login is a transfer
    Then the control passes for authenticator "push-app"

  Scenario: The reason names the way
    But the transfer of authenticator "push-app" is approve-only
    Then the control fails for authenticator "push-app" because "approve-only"

  Scenario Outline: Under revision 3 the app asks for <words>
    But the transfer of authenticator "push-app" is <transfer>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "push-app"

    Examples:
      | words                | transfer             | outcome |
      | a code to be typed   | secondary-to-primary | passes  |
      | a comparison         | compare              | passes  |
      | a plain approval     | approve-only         | fails   |
      | a choice from a list | pick-from-list       | fails   |

  Scenario: A typed code is carried by its nature
    But login "workforce" also accepts "password" and "text-message"
    And the transfer of authenticator "text-message" is unknown
    Then the control passes for authenticator "text-message"

  Scenario: A text message that only asks for yes
    But login "workforce" also accepts "password" and "text-message"
    And the transfer of authenticator "text-message" is approve-only
    Then the control fails for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the transfer of authenticator "messenger" is approve-only
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
