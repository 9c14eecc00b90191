Feature: At least one listed method of recovery is supported

  Background:
    Given a compliant organisation

  Scenario: Codes and new proofing
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: Recovery takes only <method>
    But recovery "identity-proofed-again" accepts only:
      | method   |
      | <method> |
    Then the control <outcome> for login "vault-operators"

    Examples:
      | method           | outcome |
      | saved-code       | passes  |
      | issued-code      | passes  |
      | recovery-contact | passes  |
      | knowledge        | fails   |

  Scenario: An agent alone recovers
    But recovery "identity-proofed-again" accepts only:
      | method |
      | agent  |
    Then the control fails for login "vault-operators" because "no way to recover uses a code"

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "identity-proofed-again" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nothing is known of one recovery, the other is new proofing
    But the accepts of recovery "two-codes" is unknown
    And the recovery of login "workforce" is "two-codes" and "identity-proofed-again"
    Then the control passes for login "workforce"

  Scenario: Nothing is known of new proofing, the other recovery is by codes
    But the accepts of recovery "staff-proofed-again" is unknown
    Then the control passes for login "workforce"

  Scenario: Nothing is known of recovery
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: There is no recovery
    But the recovery of login "vault-operators" is an empty list
    Then the control does not apply for login "vault-operators"

  Scenario Outline: A login without a level, whose recovery is <what>
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is <recovery>
    Then the control does not apply for login "workforce"

    Examples:
      | what     | recovery         |
      | unknown  | unknown          |
      | by codes | only "two-codes" |

  Scenario: The login claims AAL1, and nothing is known of its recovery
    But the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: Knowledge alone recovers one login, and another claims AAL1
    But recovery "identity-proofed-again" accepts only:
      | method    |
      | knowledge |
    And the claims of login "workforce" is AAL1
    Then the control fails for login "vault-operators"
    And the control passes for login "workforce"
