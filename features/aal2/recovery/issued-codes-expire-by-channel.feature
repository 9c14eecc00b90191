Feature: Issued recovery codes expire as their channel demands

  Background:
    Given a compliant organisation

  Scenario Outline: A code sent to <whom> by <channel>, time limit <lifetime>
    But recovery "two-codes" accepts only:
      | method   | channel   | lifetime   |
      | <method> | <channel> | <lifetime> |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | whom               | method           | channel            | lifetime | outcome      |
      | the owner          | issued-code      | email              | PT24H    | passes       |
      | the owner          | issued-code      | email              | PT24H1S  | fails        |
      | the owner          | issued-code      | email              | none     | fails        |
      | the owner          | issued-code      | sms                | PT10M    | passes       |
      | the owner          | issued-code      | sms                | PT10M1S  | fails        |
      | the owner          | issued-code      | voice              | PT10M    | passes       |
      | the owner          | issued-code      | voice              | PT10M1S  | fails        |
      | the owner          | issued-code      | post-contiguous-us | P21D     | passes       |
      | the owner          | issued-code      | post-contiguous-us | P21DT1S  | fails        |
      | the owner          | issued-code      | post-elsewhere     | P30D     | passes       |
      | the owner          | issued-code      | post-elsewhere     | P30DT1S  | fails        |
      | the owner          | issued-code      | in-app             | PT1M     | is undecided |
      | a recovery contact | recovery-contact | sms                | PT10M    | passes       |
      | a recovery contact | recovery-contact | sms                | PT10M1S  | fails        |
      | a recovery contact | recovery-contact | in-app             | PT1M     | is undecided |

  Scenario Outline: Nobody knows the time limit of a code sent to <whom> by <channel>
    But recovery "two-codes" accepts only:
      | method   | channel   |
      | <method> | <channel> |
    Then the control is undecided for recovery "two-codes"

    Examples:
      | whom               | method           | channel |
      | the owner          | issued-code      | email   |
      | the owner          | issued-code      | in-app  |
      | a recovery contact | recovery-contact | sms     |

  Scenario Outline: Nobody knows by which channel a code is sent to <whom>
    But recovery "two-codes" accepts only:
      | method   | channel | lifetime |
      | <method> |         | PT1M     |
    Then the control is undecided for recovery "two-codes"

    Examples:
      | whom               | method           |
      | the owner          | issued-code      |
      | a recovery contact | recovery-contact |

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

  Scenario: A saved code may last, and new proofing sends no code
    Then the control passes for recovery "two-codes"
    And the control does not apply for recovery "identity-proofed-again"

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

  Scenario Outline: Little is known of a code of another recovery, sent <how>
    But recovery "identity-proofed-again" also accepts:
      | method      | channel   | digits |
      | issued-code | <channel> | 6      |
    Then the control passes for recovery "two-codes"

    Examples:
      | how                   | channel |
      | by mail               | email   |
      | in an application     | in-app  |
      | by an unknown channel |         |

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"

  Scenario: Nothing is known of recovery
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: A login without a level has a code that lasts
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

  Scenario: The login claims AAL1, and nothing is known of its recovery
    But the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The login claims AAL1, and nothing is known of its codes
    But the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: The login claims AAL1, and a code by voice is valid for more than ten minutes
    But recovery "two-codes" accepts only:
      | method      | channel | lifetime |
      | issued-code | voice   | PT10M1S  |
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "two-codes"
