Feature: Entry of recovery codes is throttled

  Background:
    Given a compliant organisation

  Scenario Outline: Attempts are limited: <limited>
    But the throttled of recovery "two-codes" is <limited>
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | limited | outcome      |
      | false   | fails        |
      | unknown | is undecided |

  Scenario: Attempts are limited
    Then the control passes for recovery "two-codes"

  Scenario Outline: Attempts are not limited, and <method> alone recovers
    But the throttled of recovery "two-codes" is false
    And recovery "two-codes" accepts only:
      | method   |
      | <method> |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | method           | outcome        |
      | saved-code       | fails          |
      | issued-code      | fails          |
      | recovery-contact | fails          |
      | reproofing       | does not apply |

  Scenario Outline: Attempts at another recovery are limited: <limited>
    But recovery "identity-proofed-again" also accepts:
      | method     |
      | saved-code |
    And the throttled of recovery "identity-proofed-again" is <limited>
    Then the control passes for recovery "two-codes"

    Examples:
      | limited |
      | false   |
      | unknown |

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

  Scenario: The login claims AAL1, and attempts at a saved code alone are not limited
    But the throttled of recovery "two-codes" is false
    And recovery "two-codes" accepts only:
      | method     |
      | saved-code |
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "two-codes"
