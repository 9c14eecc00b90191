Feature: Issued recovery codes expire as their channel demands

  Background:
    Given a compliant organisation

  Scenario Outline: A <method> by <channel> valid for <lifetime>
    But recovery "two-codes" accepts only:
      | method   | channel   | lifetime   |
      | <method> | <channel> | <lifetime> |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | method           | channel            | lifetime | outcome      |
      | issued-code      | email              | PT24H    | passes       |
      | issued-code      | email              | PT24H1S  | fails        |
      | issued-code      | email              | none     | fails        |
      | issued-code      | email              |          | is undecided |
      | issued-code      | sms                | PT10M    | passes       |
      | issued-code      | sms                | PT10M1S  | fails        |
      | issued-code      | voice              | PT10M    | passes       |
      | issued-code      | voice              | PT10M1S  | fails        |
      | issued-code      | post-contiguous-us | P21D     | passes       |
      | issued-code      | post-contiguous-us | P21DT1S  | fails        |
      | issued-code      | post-elsewhere     | P30D     | passes       |
      | issued-code      | post-elsewhere     | P30DT1S  | fails        |
      | issued-code      | in-app             | PT1M     | is undecided |
      | issued-code      | in-app             |          | is undecided |
      | recovery-contact | sms                | PT10M    | passes       |
      | recovery-contact | sms                | PT10M1S  | fails        |
      | recovery-contact | sms                |          | is undecided |
      | recovery-contact | in-app             | PT1M     | is undecided |
      | recovery-contact |                    | PT1M     | is undecided |
      | issued-code      |                    | PT1M     | is undecided |

  Scenario: The reason names channel and time
    But recovery "two-codes" also accepts:
      | method      | channel | lifetime |
      | issued-code | email   | P7D      |
    Then the control fails for recovery "two-codes" because "a code by email is valid 7 days"

  Scenario: The reason names the channel without a figure
    But recovery "two-codes" also accepts:
      | method      | channel | lifetime |
      | issued-code | in-app  | PT1M     |
    Then the control is undecided for recovery "two-codes" because "no figure for a code by in-app"

  Scenario: A saved code may last
    Then the control passes for recovery "two-codes"

  Scenario: A proof that is no code may have a channel
    But recovery "two-codes" accepts only:
      | method     | channel | lifetime |
      | reproofing | email   | P90D     |
    Then the control does not apply for recovery "two-codes"

  Scenario: A proof of another kind beside a code may last
    But recovery "two-codes" accepts only:
      | method      | channel | lifetime |
      | issued-code | email   | PT1H     |
      | agent       | email   | P90D     |
      | knowledge   | voice   |          |
      | saved-code  | in-app  | P90D     |
    Then the control passes for recovery "two-codes"

  Scenario: The long code belongs to another recovery
    But recovery "identity-proofed-again" also accepts:
      | method      | channel | lifetime |
      | issued-code | email   | P7D      |
    Then the control passes for recovery "two-codes"
    And the control fails for recovery "identity-proofed-again"

  Scenario Outline: Little is known of a code of another recovery: by "<channel>"
    But recovery "identity-proofed-again" also accepts:
      | method      | channel   | digits |
      | issued-code | <channel> | 6      |
    Then the control passes for recovery "two-codes"

    Examples:
      | channel |
      | email   |
      | in-app  |
      |         |

  Scenario: No code is sent
    Then the control does not apply for recovery "identity-proofed-again"

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"

  Scenario: Nothing is known of recovery
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: The login claims no level at all
    But the claims of login "workforce" is none
    And recovery "two-codes" also accepts:
      | method      | channel | lifetime |
      | issued-code | email   | P7D      |
    Then the control does not apply for recovery "two-codes"

  Scenario: A login without a level, of whose recovery nothing is known
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is unknown
    Then the control does not apply

  Scenario: A login without a level, of whose codes nothing is known
    But the claims of login "workforce" is none
    And the accepts of recovery "two-codes" is unknown
    Then the control does not apply

  Scenario: A login without a level, of whose recovery nothing is known; claims of workforce: AAL1
    Given the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: A login without a level, of whose codes nothing is known; claims of workforce: AAL1
    Given the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: A issued-code by voice valid for PT10M1S; claims of workforce: AAL1
    Given recovery "two-codes" accepts only:
      | method      | channel | lifetime |
      | issued-code | voice   | PT10M1S  |
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "two-codes"
