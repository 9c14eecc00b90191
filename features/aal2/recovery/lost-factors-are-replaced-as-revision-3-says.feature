Feature: A lost factor is replaced by new proofing, or a password by two authenticators and a code

  Background:
    Given a compliant organisation

  Scenario: New proofing at IAL2, and staff not proofed as revision 3 understands it
    Then the control passes for recovery "identity-proofed-again"
    And the control does not apply for login "vault-operators"
    And the control does not apply for recovery "two-codes"

  Scenario Outline: Level of proofing <level>, recovered by <one> and <other>
    But the account proofed at of login "vault-operators" is <level>
    And recovery "identity-proofed-again" accepts only:
      | method  |
      | <one>   |
      | <other> |
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | level   | one                                   | other           | outcome        |
      | IAL3    | reproofing                            | biometric-match | passes         |
      | IAL3    | reproofing                            | issued-code     | fails          |
      | IAL3    | issued-code                           | biometric-match | fails          |
      | IAL3    | biometric-with-physical-authenticator | reproofing      | passes         |
      | IAL3    | biometric-with-physical-authenticator | agent           | passes         |
      | IAL3    | two-physical-authenticators           | issued-code     | passes         |
      | IAL3    | two-physical-authenticators           | saved-code      | fails          |
      | IAL3    | two-physical-authenticators           | reproofing      | fails          |
      | IAL3    | issued-code                           | saved-code      | fails          |
      | IAL1    | issued-code                           | saved-code      | does not apply |
      | unknown | issued-code                           | saved-code      | is undecided   |
      | unknown | reproofing                            | issued-code     | is undecided   |
      | unknown | biometric-match                       | issued-code     | is undecided   |
      | unknown | reproofing                            | biometric-match | does not apply |
      | unknown | biometric-with-physical-authenticator | agent           | does not apply |
      | unknown | two-physical-authenticators           | issued-code     | does not apply |
      | unknown | two-physical-authenticators           | saved-code      | is undecided   |

  Scenario: New proofing, a code and two authenticators at IAL3
    But the account proofed at of login "vault-operators" is IAL3
    And recovery "identity-proofed-again" accepts only:
      | method                      |
      | reproofing                  |
      | two-physical-authenticators |
      | issued-code                 |
    Then the control passes for recovery "identity-proofed-again"

  Scenario Outline: Proofed at IAL2, recovered by <one> and <other>
    But recovery "identity-proofed-again" accepts only:
      | method  |
      | <one>   |
      | <other> |
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | one                                   | other       | outcome |
      | issued-code                           | saved-code  | fails   |
      | two-physical-authenticators           | issued-code | passes  |
      | two-physical-authenticators           | saved-code  | fails   |
      | biometric-with-physical-authenticator | issued-code | passes  |
      | reproofing                            | agent       | passes  |

  Scenario: The reason names what is enough
    But recovery "identity-proofed-again" also accepts:
      | method      | channel |
      | issued-code | email   |
    Then the control fails for recovery "identity-proofed-again" because "issued-code by email is enough"

  Scenario: The reason says that the match is missing
    But the account proofed at of login "vault-operators" is IAL3
    Then the control fails for recovery "identity-proofed-again" because "without a match"

  Scenario Outline: Proofed at <level>, and a proof nobody knows beside <one> and <other>
    But the account proofed at of login "vault-operators" is <level>
    And recovery "identity-proofed-again" accepts only:
      | method  | channel |
      |         | email   |
      | <one>   |         |
      | <other> |         |
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | level | one                                   | other           | outcome      |
      | IAL3  | reproofing                            | saved-code      | is undecided |
      | IAL3  | biometric-match                       | saved-code      | is undecided |
      | IAL3  | reproofing                            | biometric-match | passes       |
      | IAL3  | biometric-with-physical-authenticator | saved-code      | passes       |
      | IAL3  | two-physical-authenticators           | issued-code     | passes       |
      | IAL3  | two-physical-authenticators           | saved-code      | is undecided |

  Scenario Outline: Proofed at IAL2, and a proof nobody knows beside <one>
    But recovery "identity-proofed-again" accepts only:
      | method | channel |
      |        | email   |
      | <one>  |         |
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | one         | outcome      |
      | reproofing  | passes       |
      | issued-code | is undecided |

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "identity-proofed-again" is unknown
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario Outline: Nothing is known of recovery, and the level of proofing is <level>
    But the recovery of login "vault-operators" is unknown
    And the account proofed at of login "vault-operators" is <level>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | level   | outcome        |
      | IAL1    | does not apply |
      | IAL3    | is undecided   |
      | unknown | is undecided   |

  Scenario Outline: The login claims AAL1, and the level of proofing is <level>
    But the claims of login "vault-operators" is AAL1
    And the account proofed at of login "vault-operators" is <level>
    And recovery "identity-proofed-again" also accepts:
      | method      |
      | issued-code |
    Then the control does not apply for recovery "identity-proofed-again"

    Examples:
      | level   |
      | IAL3    |
      | unknown |

  Scenario: The login claims AAL1, and nothing is known of recovery
    But the claims of login "vault-operators" is AAL1
    And the recovery of login "vault-operators" is unknown
    Then the control does not apply for login "vault-operators"

  Scenario: The recoveries of staff serve a second login, of people proofed at IAL2
    Given there is also a login "second-workforce" like "workforce"
    But the account proofed at of login "vault-operators" is IAL3
    And recovery "identity-proofed-again" accepts only:
      | method                      |
      | two-physical-authenticators |
      | saved-code                  |
    And the proofed at of login "second-workforce" is IAL2
    Then the control fails for recovery "identity-proofed-again"
    And the control passes for recovery "staff-proofed-again"
    And the control fails for recovery "two-codes"

  Scenario: Nobody states level, recovery or proofing of the login
    But the recovery of login "vault-operators" is unknown
    And the account proofed at of login "vault-operators" is unknown
    And the claims of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"
    And the control does not apply for recovery "staff-proofed-again"

  Scenario: Nothing is known of what is shown in the first of two recoveries
    Given there is also a recovery "second-identity-proofed-again" like "identity-proofed-again"
    But the accepts of recovery "identity-proofed-again" is unknown
    And login "vault-operators" also has recovery "second-identity-proofed-again"
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario: Codes alone replace a factor, and nothing is known of the recovery of a second login
    Given there is also a login "second-vault-operators" like "vault-operators"
    But recovery "identity-proofed-again" accepts only:
      | method      |
      | issued-code |
      | saved-code  |
    And the recovery of login "second-vault-operators" is unknown
    Then the control is undecided for login "second-vault-operators"
    And the control fails for recovery "identity-proofed-again"

  Scenario: Proofed at IAL2, and a second recovery proofs where the first has an unknown proof
    Given there is also a recovery "second-identity-proofed-again" like "identity-proofed-again"
    But recovery "identity-proofed-again" accepts only:
      | method      | channel |
      |             | email   |
      | issued-code |         |
    And login "vault-operators" also has recovery "second-identity-proofed-again"
    Then the control is undecided for recovery "identity-proofed-again"
    And the control passes for recovery "second-identity-proofed-again"

  Scenario: Nobody knows the level of proofing of a second login with the recoveries of staff
    Given there is also a login "second-workforce" like "workforce"
    But the account proofed at of login "vault-operators" is IAL3
    And recovery "identity-proofed-again" accepts only:
      | method      |
      | reproofing  |
      | issued-code |
    And the proofed at of login "second-workforce" is unknown
    Then the control fails for recovery "identity-proofed-again"
    And the control is undecided for recovery "staff-proofed-again"
    And the control is undecided for recovery "two-codes"

  Scenario: Proofed at IAL3, and a second recovery lacks the match where the first has an unknown proof
    Given there is also a recovery "second-identity-proofed-again" like "identity-proofed-again"
    But the account proofed at of login "vault-operators" is IAL3
    And recovery "identity-proofed-again" accepts only:
      | method                      | channel |
      |                             | email   |
      | two-physical-authenticators |         |
      | saved-code                  |         |
    And login "vault-operators" also has recovery "second-identity-proofed-again"
    Then the control is undecided for recovery "identity-proofed-again"
    And the control fails for recovery "second-identity-proofed-again"
