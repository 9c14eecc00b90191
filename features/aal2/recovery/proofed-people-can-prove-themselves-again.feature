Feature: People who were proofed can recover by proofing again

  Background:
    Given a compliant organisation

  Scenario: New proofing is offered
    Then the control passes for login "vault-operators"
    And the control passes for login "workforce"

  Scenario Outline: Only codes, and the level of proofing is <level>
    But the account proofed at of login "workforce" is <level>
    And the recovery of login "workforce" is only "two-codes"
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL2    | fails          |
      | unknown | is undecided   |

  Scenario: Only codes, and people were proofed at the lowest level
    But the recovery of login "workforce" is only "two-codes"
    Then the control fails for login "workforce" because "no recovery by repeated proofing"

  Scenario: Nobody knows whether people were proofed, but they can be proofed again
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: Nothing is known of what is shown
    But the recovery of login "workforce" is only "two-codes"
    And the accepts of recovery "two-codes" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nothing is known of one recovery, the other is new proofing
    But the accepts of recovery "two-codes" is unknown
    Then the control passes for login "workforce"

  Scenario Outline: Nothing is known of recovery, and the level of proofing is <level>
    But the recovery of login "workforce" is unknown
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL2    | is undecided   |
      | unknown | is undecided   |

  Scenario: Nothing is known of recovery of people proofed at the lowest level
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: There is no recovery, and the level of proofing is <level>
    But the recovery of login "workforce" is an empty list
    And the account proofed at of login "workforce" is <level>
    Then the control does not apply for login "workforce"

    Examples:
      | level   |
      | IAL2    |
      | unknown |

  Scenario Outline: A login without a level, whose recovery is <how>, and the level of proofing is <level>
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is <recovery>
    And the account proofed at of login "workforce" is <level>
    Then the control does not apply for login "workforce"

    Examples:
      | how      | recovery         | level   |
      | by codes | only "two-codes" | IAL2    |
      | by codes | only "two-codes" | unknown |
      | unknown  | unknown          | IAL2    |

  Scenario: Only codes for people proofed at IAL2, and another login claims AAL1
    But the account proofed at of login "workforce" is IAL2
    And the recovery of login "workforce" is only "two-codes"
    And the claims of login "vault-operators" is AAL1
    Then the control passes for login "vault-operators"
    And the control fails for login "workforce"

  Scenario: The login claims AAL1, and nothing is known of recovery of people proofed at IAL2
    But the recovery of login "workforce" is unknown
    And the account proofed at of login "workforce" is IAL2
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The login claims AAL1 and has only codes, and nobody knows the level of proofing
    But the account proofed at of login "workforce" is unknown
    And the recovery of login "workforce" is only "two-codes"
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The only recovery asks for a bound authenticator and a proof that nobody knows
    But the recovery of login "workforce" is only "two-codes"
    And recovery "two-codes" accepts only:
      | method              | channel |
      | bound-authenticator |         |
      |                     | email   |
    Then the control is undecided for login "workforce"
