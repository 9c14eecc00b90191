Feature: The out-of-band device identifies itself

  Background:
    Given a compliant organisation

  Scenario: As they are prepared
    But login "workforce" also accepts "push-app" and "messenger"
    And login "workforce" also accepts "text-message" and "voice-call"
    Then the control passes for authenticator "push-app"
    And the control passes for authenticator "messenger"
    And the control passes for authenticator "text-message"
    And the control passes for authenticator "voice-call"

  Scenario Outline: Revision 4: <authenticator> by <way>
    But login "workforce" also accepts "<authenticator>"
    And the device authentication of authenticator "<authenticator>" is <way>
    Then the control <outcome> for authenticator "<authenticator>"

    Examples:
      | authenticator | way                 | outcome      |
      | push-app      | sim                 | fails        |
      | push-app      | wired-telephone     | fails        |
      | push-app      | none                | fails        |
      | push-app      | unknown             | is undecided |
      | messenger     | mutual-cryptography | passes       |
      | messenger     | wired-telephone     | fails        |
      | text-message  | mutual-cryptography | passes       |
      | text-message  | wired-telephone     | fails        |
      | text-message  | none                | fails        |
      | voice-call    | sim                 | passes       |

  Scenario Outline: Revision 3: <authenticator> by <way>
    But login "workforce" also accepts "<authenticator>"
    And the device authentication of authenticator "<authenticator>" is <way>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "<authenticator>"

    Examples:
      | authenticator | way                 | outcome      |
      | push-app      | sim                 | fails        |
      | messenger     | mutual-cryptography | passes       |
      | text-message  | wired-telephone     | fails        |
      | voice-call    | sim                 | passes       |

  Scenario Outline: Revision 3 takes neither a SIM for messaging nor a wired line: <authenticator>
    But login "workforce" also accepts "<authenticator>"
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "<authenticator>"

    Examples:
      | authenticator | outcome |
      | messenger     | fails   |
      | voice-call    | fails   |
      | text-message  | passes  |
      | push-app      | passes  |

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
