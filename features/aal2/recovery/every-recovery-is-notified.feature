Feature: Every recovery is notified to the owner of the account

  Background:
    Given a compliant organisation

  Scenario Outline: The owner is told: <told>, under <profile>
    But the notified of recovery "two-codes" is <told>
    And it is assessed under "<profile>"
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | told    | profile          | outcome      |
      | false   | sp800-63b-4-aal2 | fails        |
      | unknown | sp800-63b-4-aal2 | is undecided |
      | false   | sp800-63b-3-aal2 | fails        |

  Scenario: The owner is told
    Then the control passes for recovery "two-codes"

  Scenario Outline: The owner is told of another recovery: <told>
    But the notified of recovery "identity-proofed-again" is <told>
    Then the control passes for recovery "two-codes"

    Examples:
      | told    |
      | false   |
      | unknown |

  Scenario: Nothing is known of recovery
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: There is no recovery
    But there is no recovery at all
    Then the control does not apply

  Scenario: A login without a level, of whose recovery nothing is known
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of its recovery
    But the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: A login without a level or known recovery stands beside one that claims AAL1
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is unknown
    And the claims of login "vault-operators" is AAL1
    Then the control passes for recovery "identity-proofed-again"
