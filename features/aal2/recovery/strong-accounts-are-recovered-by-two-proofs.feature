Feature: An account that can reach AAL2 is recovered by two codes, a code and an authenticator, or new proofing

  Background:
    Given a compliant organisation

  Scenario: A saved code together with a code by mail, and new proofing
    Then the control passes for recovery "two-codes"
    And the control passes for recovery "identity-proofed-again"

  Scenario: A link by mail alone
    But recovery "two-codes" also accepts:
      | method      | channel |
      | issued-code | email   |
    Then the control fails for recovery "two-codes" because "issued-code by email is enough"

  Scenario: A code by mail and a code by SMS are one kind
    But recovery "two-codes" accepts only:
      | method      | channel |
      | issued-code | email   |
      | issued-code | sms     |
    Then the control fails for recovery "two-codes"

  Scenario Outline: Recovered by <one> and <other>
    But recovery "two-codes" accepts only:
      | method  |
      | <one>   |
      | <other> |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | one              | other               | outcome |
      | saved-code       | recovery-contact    | passes  |
      | issued-code      | recovery-contact    | passes  |
      | issued-code      | bound-authenticator | passes  |
      | saved-code       | bound-authenticator | passes  |
      | recovery-contact | bound-authenticator | passes  |
      | issued-code      | knowledge           | fails   |
      | issued-code      | agent               | fails   |
      | knowledge        | agent               | fails   |
      | reproofing       | agent               | passes  |

  Scenario Outline: Recovered only by <method>
    But recovery "two-codes" accepts only:
      | method   |
      | <method> |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | method              | outcome |
      | nothing             | fails   |
      | saved-code          | fails   |
      | issued-code         | fails   |
      | recovery-contact    | fails   |
      | bound-authenticator | fails   |
      | agent               | fails   |
      | knowledge           | fails   |
      | reproofing          | passes  |

  Scenario Outline: New proofing of people whose first proofing is <level>
    But the account proofed at of login "workforce" is <level>
    And recovery "two-codes" accepts only:
      | method     |
      | reproofing |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | level   | outcome      |
      | IAL2    | passes       |
      | IAL3    | passes       |
      | unknown | is undecided |

  Scenario: New proofing of people without a first
    But the account proofed at of login "workforce" is none
    And recovery "two-codes" accepts only:
      | method     |
      | reproofing |
    Then the control fails for recovery "two-codes" because "no first proofing"

  Scenario Outline: First proofing <level>, and proofing stands beside <method> and <other>
    But the account proofed at of login "workforce" is <level>
    And recovery "two-codes" accepts only:
      | method     |
      | reproofing |
      | <method>   |
      | <other>    |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | level   | method      | other               | outcome      |
      | none    | issued-code | saved-code          | passes       |
      | none    | issued-code | bound-authenticator | passes       |
      | none    | issued-code | agent               | fails        |
      | unknown | issued-code | saved-code          | passes       |
      | unknown | issued-code | bound-authenticator | passes       |
      | unknown | issued-code | agent               | is undecided |

  Scenario Outline: A code together with a proof that nobody knows, beside <method>
    But recovery "two-codes" accepts only:
      | method   | channel |
      |          | email   |
      | <method> |         |
    Then the control <outcome> for recovery "two-codes"
    And the control passes for recovery "identity-proofed-again"

    Examples:
      | method      | outcome      |
      | issued-code | is undecided |
      | agent       | is undecided |
      | reproofing  | passes       |

  Scenario Outline: An unknown proof beside proofing, and the first proofing is <level>
    But the account proofed at of login "workforce" is <level>
    And recovery "two-codes" accepts only:
      | method     | channel |
      |            | email   |
      | reproofing |         |
    Then the control is undecided for recovery "two-codes"

    Examples:
      | level   |
      | none    |
      | unknown |

  Scenario Outline: An unknown proof beside <one> and <other>, which are enough
    But recovery "two-codes" accepts only:
      | method  | channel |
      |         | email   |
      | <one>   |         |
      | <other> |         |
    Then the control passes for recovery "two-codes"

    Examples:
      | one        | other               |
      | saved-code | issued-code         |
      | saved-code | bound-authenticator |

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"

  Scenario Outline: Nothing is known of recovery, and the highest level of accounts is <level>
    But the recovery of login "workforce" is unknown
    And the account highest aal of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | AAL1    | does not apply |
      | AAL3    | is undecided   |
      | unknown | is undecided   |

  Scenario: Nothing is known of recovery
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: There is no recovery
    But the recovery of login "workforce" is an empty list
    And the recovery of login "vault-operators" is an empty list
    Then the control does not apply

  Scenario Outline: Level claimed: <claim>, highest level of accounts: <level>, and mail alone recovers them
    But the claims of login "workforce" is <claim>
    And the account highest aal of login "workforce" is <level>
    And recovery "two-codes" accepts only:
      | method      | channel |
      | issued-code | email   |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | claim   | level   | outcome        |
      | unknown | unknown | fails          |
      | AAL1    | unknown | does not apply |
      | AAL1    | AAL3    | fails          |
      | AAL3    | AAL1    | does not apply |
      | AAL3    | unknown | fails          |

  Scenario: The login claims less than its accounts can reach
    But the claims of login "workforce" is AAL1
    And recovery "two-codes" accepts only:
      | method      | channel |
      | issued-code | email   |
    Then the control fails for recovery "two-codes"

  Scenario: Accounts that reach AAL1 only
    But the account highest aal of login "workforce" is AAL1
    Then the control does not apply for recovery "two-codes"

  Scenario: AAL3 accounts proofed at IAL3 are recovered by another rule
    But the account proofed at of login "vault-operators" is IAL3
    Then the control does not apply for recovery "identity-proofed-again"

  Scenario: AAL3 accounts that were never proofed
    But the account proofed at of login "vault-operators" is none
    Then the control fails for recovery "identity-proofed-again"

  Scenario: AAL3 accounts of which nobody knows the proofing
    But the account proofed at of login "vault-operators" is unknown
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario: AAL3 accounts of which nobody knows the proofing nor the level
    But the account proofed at of login "vault-operators" is unknown
    And the account highest aal of login "vault-operators" is unknown
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario Outline: AAL3 accounts of which nobody knows the proofing, recovered by a code and <other>
    But the account proofed at of login "vault-operators" is unknown
    And recovery "identity-proofed-again" accepts only:
      | method      |
      | issued-code |
      | <other>     |
    Then the control <outcome> for recovery "identity-proofed-again"
    And the control passes for recovery "staff-proofed-again"

    Examples:
      | other               | outcome        |
      | saved-code          | does not apply |
      | bound-authenticator | does not apply |
      | agent               | is undecided   |

  Scenario: A login without a level, and nobody knows proofing or highest level of its accounts
    But the account proofed at of login "vault-operators" is unknown
    And the account highest aal of login "vault-operators" is unknown
    And the claims of login "vault-operators" is none
    Then the control does not apply for recovery "identity-proofed-again"

  Scenario: Nothing is known of recovery nor of what accounts reach, and the login claims AAL1 beside one of AAL3
    But the recovery of login "workforce" is unknown
    And the account highest aal of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control does not apply for login "workforce"

  Scenario: AAL3 accounts of which nobody knows the proofing, recovered by an authenticator alone
    But the account proofed at of login "vault-operators" is unknown
    And recovery "identity-proofed-again" accepts only:
      | method              |
      | bound-authenticator |
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario: Nobody knows what accounts reach nor their proofing, and the login claims AAL1 beside one of AAL3
    But the account highest aal of login "workforce" is unknown
    And the account proofed at of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    And the account highest aal of login "vault-operators" is unknown
    Then the control does not apply for recovery "staff-proofed-again"
