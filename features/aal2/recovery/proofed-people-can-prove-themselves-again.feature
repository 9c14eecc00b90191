Feature: People who were proofed can recover by proofing again

  Background:
    Given a compliant organisation

  Scenario: New proofing is offered
    Then the control passes for login "vault-operators"
    And the control passes for login "workforce"

  Scenario Outline: Only codes, and people were proofed at <level>
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

  Scenario Outline: Nothing is known of recovery, and people were proofed at <level>
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

  Scenario Outline: There is no recovery, and people were proofed at <level>
    But the recovery of login "workforce" is an empty list
    And the account proofed at of login "workforce" is <level>
    Then the control does not apply for login "workforce"

    Examples:
      | level   |
      | IAL2    |
      | unknown |

  Scenario Outline: A login without a level, with recovery <recovery> and proofing <level>
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is <recovery>
    And the account proofed at of login "workforce" is <level>
    Then the control does not apply for login "workforce"

    Examples:
      | recovery         | level   |
      | only "two-codes" | IAL2    |
      | only "two-codes" | unknown |
      | unknown          | IAL2    |

  Scenario: Only codes, and people were proofed at IAL2; claims of vault-operators: AAL1
    Given the account proofed at of login "workforce" is IAL2
    And the recovery of login "workforce" is only "two-codes"
    And the claims of login "vault-operators" is AAL1
    Then the control passes for login "vault-operators"
    And the control fails for login "workforce"

  Scenario: Nothing is known of recovery, and people were proofed at IAL2; claims of workforce: AAL1
    Given the recovery of login "workforce" is unknown
    And the account proofed at of login "workforce" is IAL2
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: Only codes, and people were proofed at unknown; claims of workforce: AAL1
    Given the account proofed at of login "workforce" is unknown
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
