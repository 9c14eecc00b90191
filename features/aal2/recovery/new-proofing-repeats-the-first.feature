Feature: New proofing repeats the first at its level

  Background:
    Given a compliant organisation

  Scenario Outline: At the level of the first proofing: <same>, under <profile>
    But the reproofing at same level of recovery "identity-proofed-again" is <same>
    And it is assessed under "<profile>"
    Then the control <outcome> for recovery "identity-proofed-again"
    And the control passes for recovery "staff-proofed-again"

    Examples:
      | same    | profile          | outcome      |
      | false   | sp800-63b-4-aal2 | fails        |
      | unknown | sp800-63b-4-aal2 | is undecided |
      | false   | sp800-63b-3-aal2 | fails        |

  Scenario: The first proofing is repeated, and codes repeat none
    Then the control passes for recovery "identity-proofed-again"
    And the control does not apply for login "vault-operators"
    And the control does not apply for recovery "two-codes"

  Scenario: Another recovery does not repeat it
    But recovery "two-codes" also accepts:
      | method     |
      | reproofing |
    And the reproofing at same level of recovery "two-codes" is false
    Then the control passes for recovery "identity-proofed-again"

  Scenario: Nobody knows whether another recovery repeats it
    But recovery "two-codes" also accepts:
      | method     |
      | reproofing |
    Then the control passes for recovery "identity-proofed-again"

  Scenario: A login without a level
    But the claims of login "vault-operators" is none
    Then the control does not apply for recovery "identity-proofed-again"

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"
    And the control passes for recovery "identity-proofed-again"

  Scenario: Nothing is known of recovery
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: A login without a level, of whose recovery nothing is known
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is unknown
    Then the control passes for recovery "identity-proofed-again"
    And the control does not apply for login "workforce"
    And the control does not apply for recovery "two-codes"

  Scenario: A login without a level, and nothing is known of what is shown
    But the claims of login "workforce" is none
    And the accepts of recovery "two-codes" is unknown
    Then the control passes for recovery "identity-proofed-again"
    And the control does not apply for login "workforce"
    And the control does not apply for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    Then the control passes for recovery "staff-proofed-again"
    And the control is undecided for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of its recovery
    But the recovery of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: A proof that nobody knows beside an authenticator that is still there
    But recovery "two-codes" accepts only:
      | method              | authenticator | channel |
      | bound-authenticator | security-key  |         |
      |                     |               | email   |
    Then the control is undecided for recovery "two-codes"
