Feature: Codes of recovery contacts get at most a day more, and people can manage their contacts

  Background:
    Given a compliant organisation

  Scenario: There are no recovery contacts
    Then the control does not apply

  Scenario Outline: Limit of the extra time for codes of contacts: <time>
    But the contact extension of recovery "two-codes" is <time>
    And the contacts manageable of recovery "two-codes" is true
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | time    | outcome |
      | PT0S    | passes  |
      | PT24H   | passes  |
      | PT24H1S | fails   |
      | none    | fails   |

  Scenario: The reason names the time
    But the contact extension of recovery "two-codes" is P3D
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    Then the control fails for recovery "two-codes" because "longer by 3 days"

  Scenario: Nobody knows how much longer
    But the contacts manageable of recovery "two-codes" is true
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    Then the control is undecided for recovery "two-codes" because "extra validity"

  Scenario: People cannot manage their contacts
    But the contact extension of recovery "two-codes" is PT24H
    And the contacts manageable of recovery "two-codes" is false
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    Then the control fails for recovery "two-codes" because "cannot view and manage"

  Scenario: Nobody knows whether people can manage their contacts
    But the contact extension of recovery "two-codes" is PT24H
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    Then the control is undecided for recovery "two-codes" because "viewed and managed"

  Scenario: Contacts of another recovery get nine days more, and cannot be managed
    But the contact extension of recovery "two-codes" is PT24H
    And the contacts manageable of recovery "two-codes" is true
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    And recovery "identity-proofed-again" also accepts:
      | method           |
      | recovery-contact |
    And the contact extension of recovery "identity-proofed-again" is P9D
    And the contacts manageable of recovery "identity-proofed-again" is false
    Then the control passes for recovery "two-codes"

  Scenario: Contacts of another recovery, of which nothing is known
    But the contact extension of recovery "two-codes" is PT24H
    And the contacts manageable of recovery "two-codes" is true
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    And recovery "identity-proofed-again" also accepts:
      | method           |
      | recovery-contact |
    Then the control passes for recovery "two-codes"

  Scenario: A login without a level has contacts
    But the claims of login "workforce" is none
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    Then the control does not apply

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"

  Scenario: Nothing is known of recovery
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: A login without a level, of whose recovery nothing is known
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is unknown
    Then the control does not apply

  Scenario: A login without a level, and nothing is known of what is shown
    But the claims of login "workforce" is none
    And the accepts of recovery "two-codes" is unknown
    Then the control does not apply

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of its recovery
    But the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The login claims AAL1, and nobody knows whether people can manage their contacts
    But the contact extension of recovery "two-codes" is PT24H
    And recovery "two-codes" also accepts:
      | method           |
      | recovery-contact |
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: Recovery asks for new proofing and a proof that nobody knows
    But recovery "two-codes" accepts only:
      | method     | channel |
      | reproofing |         |
      |            | email   |
    Then the control is undecided for recovery "two-codes"
