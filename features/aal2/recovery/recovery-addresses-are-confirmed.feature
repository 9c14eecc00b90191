Feature: Recovery addresses are confirmed before use, and people may set two or more

  Background:
    Given a compliant organisation

  Scenario Outline: Addresses are confirmed: <confirmed>
    But the addresses confirmed of recovery "two-codes" is <confirmed>
    Then the control <outcome> for recovery "two-codes" because "<reason>"

    Examples:
      | confirmed | outcome      | reason               |
      | false     | fails        | without confirmation |
      | unknown   | is undecided | confirmed by a code  |

  Scenario Outline: Limit of the addresses people may set: <number>
    But the addresses allowed of recovery "two-codes" is <number>
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | number  | outcome      |
      | 2       | passes       |
      | none    | passes       |
      | unknown | is undecided |

  Scenario: People may set one address only
    But the addresses allowed of recovery "two-codes" is 1
    Then the control fails for recovery "two-codes" because "recovery addresses that people may set: 1"

  Scenario: Addresses are confirmed and three allowed, and new proofing sends no code
    Then the control passes for recovery "two-codes"
    And the control does not apply for recovery "identity-proofed-again"

  Scenario: Another recovery allows one address, and does not confirm it
    But recovery "identity-proofed-again" also accepts:
      | method      |
      | issued-code |
    And the addresses confirmed of recovery "identity-proofed-again" is false
    And the addresses allowed of recovery "identity-proofed-again" is 1
    Then the control passes for recovery "two-codes"

  Scenario: Another recovery of which nothing is known
    But recovery "identity-proofed-again" also accepts:
      | method      |
      | issued-code |
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

  Scenario: The login claims AAL1, and addresses are not confirmed
    But the addresses confirmed of recovery "two-codes" is false
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of its recovery
    But the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"
