Feature: Recovery is no weaker than the login

  Background:
    Given a compliant organisation

  Scenario: Two codes of different kinds
    Then the control passes for recovery "two-codes"
    And the control does not apply for login "vault-operators"

  Scenario: Proofing again
    Then the control passes for recovery "identity-proofed-again"

  Scenario: A mailed code alone gives back the second factor
    But recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control fails for recovery "two-codes" because "less than any combination that workforce accepts"
    And the control passes for recovery "staff-proofed-again"

  Scenario: A mailed code, where the password alone signs in
    But recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also accepts "password"
    Then the control passes for recovery "two-codes"

  Scenario: A mailed code that gives back nothing the login takes
    But recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And the restores of recovery "two-codes" are only "text-message"
    Then the control passes for recovery "two-codes"

  Scenario: A mailed code that signs in
    But recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And the restores of recovery "two-codes" are an empty list
    And the signs in of recovery "two-codes" is true
    Then the control fails for recovery "two-codes"

  Scenario: Nobody knows what recovery asks
    But the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes" because "worth less than the combinations that workforce accepts"

  Scenario: Nobody knows what recovery gives back
    But recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And the restores of recovery "two-codes" are unknown
    Then the control is undecided for recovery "two-codes"

  Scenario: Nobody knows whether a mailed code signs in
    But recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And the restores of recovery "two-codes" are an empty list
    And the signs in of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"

  Scenario: Nobody knows what opens the login that a mailed code recovers
    But recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And the accepts of login "workforce" are unknown
    Then the control is undecided for recovery "two-codes"

  Scenario: Nobody knows how people recover
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "ways to get back in after a loss"

  Scenario: A recovery that no login has
    But recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And the recovery of login "workforce" is only "staff-proofed-again"
    Then the control does not apply for recovery "two-codes"

  Scenario: There is only one login, and a mailed code gives back the second factor
    But there is no login "vault-operators"
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control fails for recovery "two-codes"

  Scenario: There is only one login, and nobody knows what recovery asks
    But there is no login "vault-operators"
    And the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"
