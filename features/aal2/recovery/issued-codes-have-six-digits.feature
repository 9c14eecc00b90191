Feature: Issued recovery codes have at least six digits

  Background:
    Given a compliant organisation

  Scenario Outline: A code sent to <whom> has <digits> digits
    But recovery "two-codes" accepts only:
      | method   | channel | digits   |
      | <method> | email   | <digits> |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | whom               | method           | digits | outcome |
      | the owner          | issued-code      | 5      | fails   |
      | the owner          | issued-code      | 6      | passes  |
      | the owner          | issued-code      | 7      | passes  |
      | a recovery contact | recovery-contact | 5      | fails   |
      | a recovery contact | recovery-contact | 6      | passes  |

  Scenario Outline: Nobody knows the digits of a code sent to <whom>
    But recovery "two-codes" accepts only:
      | method   | channel |
      | <method> | email   |
    Then the control is undecided for recovery "two-codes"

    Examples:
      | whom               | method           |
      | the owner          | issued-code      |
      | a recovery contact | recovery-contact |

  Scenario: The reason names the length
    But recovery "two-codes" also accepts:
      | method      | digits |
      | issued-code | 4      |
    Then the control fails for recovery "two-codes" because "only 4 digits"

  Scenario: A saved code has no digits to count here, and new proofing sends no code
    Then the control passes for recovery "two-codes"
    And the control does not apply for recovery "identity-proofed-again"

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

  Scenario: A login without a level sends short codes
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

  Scenario: The login claims AAL1, and nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of its recovery
    But the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The login claims AAL1, and a recovery contact gets five digits
    But recovery "two-codes" accepts only:
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
