Feature: An AAL3 account proofed at IAL3 is recovered by matching the biometric taken on site

  Background:
    Given a compliant organisation

  Scenario: Proofed at another level
    Then the control does not apply

  Scenario: Proofing without a match
    But the account proofed at of login "vault-operators" is IAL3
    Then the control fails for recovery "identity-proofed-again" because "reproofing is enough"
    And the control does not apply for login "vault-operators"
    And the control does not apply for recovery "staff-proofed-again"

  Scenario: Proofing with a match
    But the account proofed at of login "vault-operators" is IAL3
    And recovery "identity-proofed-again" accepts only:
      | method          |
      | reproofing      |
      | biometric-match |
    Then the control passes for recovery "identity-proofed-again"

  Scenario Outline: Proofed at IAL3, and the highest level of accounts is <level>
    But the account proofed at of login "vault-operators" is IAL3
    And the account highest aal of login "vault-operators" is <level>
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | level   | outcome        |
      | AAL2    | does not apply |
      | unknown | fails          |

  Scenario: Nobody knows what the accounts reach, and the login claims less
    But the account proofed at of login "workforce" is IAL3
    And the account highest aal of login "workforce" is unknown
    Then the control does not apply for recovery "two-codes"

  Scenario Outline: A proof that nobody knows beside <method>
    But the account proofed at of login "vault-operators" is IAL3
    And recovery "identity-proofed-again" accepts only:
      | method   | channel |
      |          | email   |
      | <method> |         |
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | method          | outcome      |
      | reproofing      | is undecided |
      | biometric-match | passes       |

  Scenario: Nothing is known of what is shown
    But the account proofed at of login "vault-operators" is IAL3
    And the accepts of recovery "identity-proofed-again" is unknown
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario Outline: Nothing is known of recovery, and the highest level of accounts is <level>
    But the account proofed at of login "vault-operators" is IAL3
    And the recovery of login "vault-operators" is unknown
    And the account highest aal of login "vault-operators" is <level>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | level   | outcome        |
      | AAL2    | does not apply |
      | unknown | is undecided   |

  Scenario: Nothing is known of recovery of accounts that reach AAL3
    But the account proofed at of login "vault-operators" is IAL3
    And the recovery of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nothing is known of recovery, and the accounts were proofed at another level
    But the recovery of login "vault-operators" is unknown
    Then the control does not apply

  Scenario Outline: Nobody knows the proofing, and the highest level of accounts is <level>
    But the account proofed at of login "vault-operators" is unknown
    And the account highest aal of login "vault-operators" is <level>
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | level   | outcome        |
      | AAL2    | does not apply |
      | unknown | is undecided   |

  Scenario: Nobody knows the proofing of accounts that reach AAL3
    But the account proofed at of login "vault-operators" is unknown
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario: Nobody knows the proofing, but a match is part of recovery
    But the account proofed at of login "vault-operators" is unknown
    And recovery "identity-proofed-again" accepts only:
      | method          |
      | biometric-match |
    Then the control does not apply

  Scenario: Nothing is known of one recovery, and a second proofs without a match
    Given there is also a recovery "second-identity-proofed-again" like "identity-proofed-again"
    But the account proofed at of login "vault-operators" is IAL3
    And the accepts of recovery "identity-proofed-again" is unknown
    And login "vault-operators" also has recovery "second-identity-proofed-again"
    Then the control is undecided for recovery "identity-proofed-again"
    And the control fails for recovery "second-identity-proofed-again"

  Scenario: Nobody knows the proofing, and a match is part of one of two recoveries
    Given there is also a recovery "second-identity-proofed-again" like "identity-proofed-again"
    But the account proofed at of login "vault-operators" is unknown
    And recovery "identity-proofed-again" accepts only:
      | method          |
      | biometric-match |
    And login "vault-operators" also has recovery "second-identity-proofed-again"
    Then the control does not apply for recovery "identity-proofed-again"
    And the control is undecided for recovery "second-identity-proofed-again"

  Scenario: A proof that nobody knows in another recovery of the same login
    But the account proofed at of login "vault-operators" is IAL3
    And recovery "identity-proofed-again" accepts only:
      | method          |
      | reproofing      |
      | biometric-match |
    And there is also a recovery "by-post" with:
      | title | A letter |
    And recovery "by-post" accepts only:
      | method | channel        |
      |        | post-elsewhere |
    And login "vault-operators" also has recovery "by-post"
    Then the control is undecided for recovery "by-post"
    And the control passes for recovery "identity-proofed-again"

  Scenario: Nothing is known of recovery or of what the accounts reach, and another login claims AAL3
    But the account proofed at of login "workforce" is IAL3
    And the account highest aal of login "workforce" is unknown
    And the recovery of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: Neither proofing nor reach of the accounts is known, and another login claims AAL3
    But the account proofed at of login "workforce" is unknown
    And the account highest aal of login "workforce" is unknown
    Then the control does not apply for recovery "two-codes"
