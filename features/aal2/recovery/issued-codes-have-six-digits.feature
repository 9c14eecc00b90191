Feature: Issued recovery codes have at least six digits

  Background:
    Given a compliant organisation

  Scenario Outline: A <method> of <digits> digits
    But recovery "two-codes" accepts only:
      | method   | channel | digits   |
      | <method> | email   | <digits> |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | method           | digits | outcome      |
      | issued-code      | 5      | fails        |
      | issued-code      | 6      | passes       |
      | issued-code      | 7      | passes       |
      | issued-code      |        | is undecided |
      | recovery-contact | 5      | fails        |
      | recovery-contact | 6      | passes       |
      | recovery-contact |        | is undecided |

  Scenario: The reason names the length
    But recovery "two-codes" also accepts:
      | method      | digits |
      | issued-code | 4      |
    Then the control fails for recovery "two-codes" because "only 4 digits"

  Scenario: A saved code has no digits to count here
    Then the control passes for recovery "two-codes"

  Scenario: No code is sent
    Then the control does not apply for recovery "identity-proofed-again"

  Scenario: The short code belongs to another recovery
    But recovery "identity-proofed-again" also accepts:
      | method      | digits |
      | issued-code | 4      |
    Then the control passes for recovery "two-codes"

  Scenario: The length is unknown in another recovery
    But recovery "identity-proofed-again" also accepts:
      | method      | channel |
      | issued-code | email   |
    Then the control passes for recovery "two-codes"

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"

  Scenario: Nothing is known of recovery
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: The logins claim no level at all
    But the claims of login "workforce" is none
    And recovery "two-codes" also accepts:
      | method      | digits |
      | issued-code | 4      |
    Then the control does not apply for recovery "two-codes"

  Scenario: A login without a level, of whose recovery nothing is known
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is unknown
    Then the control does not apply

  Scenario: A login without a level, of whose codes nothing is known
    But the claims of login "workforce" is none
    And the accepts of recovery "two-codes" is unknown
    Then the control does not apply

  Scenario: Nothing is known of what is shown; claims of workforce: AAL1
    Given the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: Nothing is known of recovery; claims of workforce: AAL1
    Given the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: A recovery-contact of 5 digits; claims of workforce: AAL1
    Given recovery "two-codes" accepts only:
      | method           | channel | digits |
      | recovery-contact | email   | 5      |
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "two-codes"

  Scenario: A short saved code beside a code of six digits
    But recovery "two-codes" accepts only:
      | method      | channel | digits |
      | saved-code  |         | 4      |
      | issued-code | email   | 6      |
    Then the control passes for recovery "two-codes"
