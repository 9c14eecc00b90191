Feature: Saved recovery codes have 64 bits, are kept hashed and are replaced after use

  Background:
    Given a compliant organisation

  Scenario Outline: Bits of a saved code: <bits>
    But the saved code bits of recovery "two-codes" is <bits>
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | bits    | outcome      |
      | 63      | fails        |
      | 64      | passes       |
      | 65      | passes       |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the saved code bits of recovery "two-codes" is 20
    Then the control fails for recovery "two-codes" because "only 20 bits"

  Scenario: All three demands are met, and new proofing takes no saved code
    Then the control passes for recovery "two-codes"
    And the control does not apply for recovery "identity-proofed-again"

  Scenario Outline: Saved codes are <so>: <value>
    But the <fact> of recovery "two-codes" is <value>
    Then the control <outcome> for recovery "two-codes" because "<reason>"

    Examples:
      | so                 | fact                       | value   | outcome      | reason            |
      | stored hashed      | saved code hashed          | false   | fails        | not stored hashed |
      | stored hashed      | saved code hashed          | unknown | is undecided | are stored hashed |
      | replaced after use | saved code replaced on use | false   | fails        | is not replaced   |
      | replaced after use | saved code replaced on use | unknown | is undecided | replaced by a new |

  Scenario: Another recovery has short codes
    But recovery "identity-proofed-again" also accepts:
      | method     |
      | saved-code |
    And the saved code bits of recovery "identity-proofed-again" is 20
    Then the control passes for recovery "two-codes"
    And the control fails for recovery "identity-proofed-again"

  Scenario: Another recovery has codes of which nothing is known
    But recovery "identity-proofed-again" also accepts:
      | method     |
      | saved-code |
    Then the control passes for recovery "two-codes"

  Scenario: Another recovery keeps codes in the clear and does not replace them
    But recovery "identity-proofed-again" also accepts:
      | method     |
      | saved-code |
    And the saved code hashed of recovery "identity-proofed-again" is false
    And the saved code replaced on use of recovery "identity-proofed-again" is false
    Then the control passes for recovery "two-codes"

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

  Scenario: The login claims AAL1, and a saved code has 63 bits
    But the saved code bits of recovery "two-codes" is 63
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of its recovery
    But the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The login claims AAL1, and nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: Recovery asks for a code by mail and a proof that nobody knows
    But recovery "two-codes" accepts only:
      | method      | channel |
      | issued-code | email   |
      |             | email   |
    Then the control is undecided for recovery "two-codes"
