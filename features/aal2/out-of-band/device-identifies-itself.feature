Feature: The out-of-band device identifies itself

  Background:
    Given a compliant organisation

  Scenario: Each device rests on what is prepared for it
    But login "workforce" also accepts "push-app" and "messenger"
    And login "workforce" also accepts "text-message" and "voice-call"
    Then the control passes for authenticator "push-app"
    And the control passes for authenticator "messenger"
    And the control passes for authenticator "text-message"
    And the control passes for authenticator "voice-call"

  Scenario Outline: Under revision 4 <device> rests on <how>
    But login "workforce" also accepts "<authenticator>"
    And the device authentication of authenticator "<authenticator>" is <way>
    Then the control <outcome> for authenticator "<authenticator>"

    Examples:
      | device         | how               | authenticator | way                 | outcome      |
      | a push app     | a SIM             | push-app      | sim                 | fails        |
      | a push app     | a wired line      | push-app      | wired-telephone     | fails        |
      | a push app     | nothing           | push-app      | none                | fails        |
      | a push app     | nobody knows what | push-app      | unknown             | is undecided |
      | a messenger    | a key             | messenger     | mutual-cryptography | passes       |
      | a messenger    | a wired line      | messenger     | wired-telephone     | fails        |
      | a text message | a key             | text-message  | mutual-cryptography | passes       |
      | a text message | a wired line      | text-message  | wired-telephone     | fails        |
      | a text message | nothing           | text-message  | none                | fails        |
      | a voice call   | a SIM             | voice-call    | sim                 | passes       |

  Scenario Outline: Under revision 3 <device> rests on <how>
    But login "workforce" also accepts "<authenticator>"
    And the device authentication of authenticator "<authenticator>" is <way>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "<authenticator>"

    Examples:
      | device         | how          | authenticator | way                 | outcome |
      | a push app     | a SIM        | push-app      | sim                 | fails   |
      | a messenger    | a key        | messenger     | mutual-cryptography | passes  |
      | a text message | a wired line | text-message  | wired-telephone     | fails   |
      | a voice call   | a SIM        | voice-call    | sim                 | passes  |

  Scenario Outline: Under revision 3 <device> rests on <how> as prepared
    But login "workforce" also accepts "<authenticator>"
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "<authenticator>"

    Examples:
      | device         | how          | authenticator | outcome |
      | a messenger    | a SIM        | messenger     | fails   |
      | a voice call   | a wired line | voice-call    | fails   |
      | a text message | a SIM        | text-message  | passes  |
      | a push app     | a key        | push-app      | passes  |

  Scenario: The reason says that nothing identifies the device
    But login "workforce" also accepts "push-app"
    And the device authentication of authenticator "push-app" is none
    Then the control fails for authenticator "push-app" because "does not identify itself"

  Scenario: The reason names the SIM
    But login "workforce" also accepts "push-app"
    And the device authentication of authenticator "push-app" is sim
    Then the control fails for authenticator "push-app" because "SIM does not suffice for push"

  Scenario: The reason names the line
    But login "workforce" also accepts "messenger"
    And the device authentication of authenticator "messenger" is wired-telephone
    Then the control fails for authenticator "messenger" because "wired line does not suffice for messaging-code"

  Scenario: Only what a login uses is meant
    But login "workforce" also accepts "push-app"
    And the device authentication of authenticator "messenger" is none
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: Nobody signs in out of band
    Then the control does not apply
