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

  Scenario Outline: People may set <number> addresses
    But the addresses allowed of recovery "two-codes" is <number>
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | number  | outcome      |
      | 1       | fails        |
      | 2       | passes       |
      | none    | passes       |
      | unknown | is undecided |

  Scenario: The reason names the number
    But the addresses allowed of recovery "two-codes" is 1
    Then the control fails for recovery "two-codes" because "recovery addresses that people may set: 1"

  Scenario: Confirmed, and three allowed
    Then the control passes for recovery "two-codes"

  Scenario: No code is sent
    Then the control does not apply for recovery "identity-proofed-again"

  Scenario Outline: Another recovery has confirmed: <confirmed>, allowed: <allowed>
    But recovery "identity-proofed-again" also accepts:
      | method      |
      | issued-code |
    And the addresses confirmed of recovery "identity-proofed-again" is <confirmed>
    And the addresses allowed of recovery "identity-proofed-again" is <allowed>
    Then the control passes for recovery "two-codes"

    Examples:
      | confirmed | allowed |
      | false     | 1       |

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

  Scenario: Addresses are confirmed: false; claims of workforce: AAL1
    Given the addresses confirmed of recovery "two-codes" is false
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "two-codes"

  Scenario: Nothing is known of what is shown; claims of workforce: AAL1
    Given the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: A login without a level, of whose recovery nothing is known; claims of workforce: AAL1
    Given the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"
