Feature: A voice-over-IP number leads to a line or device that identifies itself

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario Outline: A voice-over-IP number leads to <words>
    But the voip of authenticator "text-message" is true
    And the device authentication of authenticator "text-message" is <way>
    Then the control <outcome> for authenticator "text-message"

    Examples:
      | words                         | way                 | outcome      |
      | a wired line                  | wired-telephone     | passes       |
      | a device with a key           | mutual-cryptography | passes       |
      | what does not identify itself | none                | fails        |
      | nobody knows what             | unknown             | is undecided |

  Scenario: A number in an internet application
    But the voip of authenticator "text-message" is true
    Then the control fails for authenticator "text-message" because "voice-over-IP number"

  Scenario Outline: What is perhaps a voice-over-IP number leads to <words>
    But the voip of authenticator "text-message" is unknown
    And the device authentication of authenticator "text-message" is <way>
    Then the control <outcome> for authenticator "text-message"

    Examples:
      | words                         | way             | outcome        |
      | a wired line                  | wired-telephone | does not apply |
      | what does not identify itself | none            | is undecided   |
      | nobody knows what             | unknown         | is undecided   |

  Scenario: A number on a SIM is a mobile number
    But the voip of authenticator "text-message" is unknown
    Then the control does not apply for authenticator "text-message"

  Scenario: It is no voice-over-IP number
    But the device authentication of authenticator "text-message" is none
    Then the control does not apply for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the voip of authenticator "voice-call" is true
    And there is also an authenticator "old-phone" of type sms-code
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "old-phone"
    And the control does not apply for authenticator "authenticator-app"

  Scenario: Only telephone numbers are meant
    But the voip of authenticator "authenticator-app" is true
    Then the control does not apply for authenticator "authenticator-app"

  Scenario: There is no such authenticator
    But there is no authenticator "text-message"
    Then the control does not apply
