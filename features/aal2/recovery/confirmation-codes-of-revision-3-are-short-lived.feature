Feature: Codes that replace a lost factor have six characters and live ten minutes

  Background:
    Given a compliant organisation

  Scenario: No code is sent, or people were not proofed
    Then the control does not apply

  Scenario Outline: A code of <digits> characters by <channel>, time limit <lifetime>
    But recovery "identity-proofed-again" accepts only:
      | method                      | channel   | digits   | lifetime   |
      | issued-code                 | <channel> | <digits> | <lifetime> |
      | two-physical-authenticators |           |          |            |
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | channel            | digits | lifetime | outcome |
      | email              | 5      | PT10M    | fails   |
      | email              | 6      | PT10M    | passes  |
      | email              | 7      | PT1M     | passes  |
      | email              | 6      | PT10M1S  | fails   |
      | email              | 6      | none     | fails   |
      | sms                | 6      | PT10M1S  | fails   |
      | post-contiguous-us | 6      | P7D      | passes  |
      | post-contiguous-us | 6      | P7DT1S   | fails   |
      | post-elsewhere     | 6      | P7D      | passes  |

  Scenario: Nobody knows the length of a code by mail
    But recovery "identity-proofed-again" accepts only:
      | method                      | channel | digits | lifetime |
      | issued-code                 | email   |        | PT10M    |
      | two-physical-authenticators |         |        |          |
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario: Nobody knows the time limit of a code by mail
    But recovery "identity-proofed-again" accepts only:
      | method                      | channel | digits | lifetime |
      | issued-code                 | email   | 6      |          |
      | two-physical-authenticators |         |        |          |
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario Outline: Nobody knows the channel of a code, time limit <lifetime>
    But recovery "identity-proofed-again" accepts only:
      | method                      | channel | digits | lifetime   |
      | issued-code                 |         | 6      | <lifetime> |
      | two-physical-authenticators |         |        |            |
    Then the control <outcome> for recovery "identity-proofed-again"

    Examples:
      | lifetime | outcome      |
      | PT10M    | passes       |
      | PT10M1S  | is undecided |
      | P7DT1S   | fails        |

  Scenario Outline: The reason names the <what>
    But recovery "identity-proofed-again" also accepts:
      | method      | channel   | digits   | lifetime   |
      | issued-code | <channel> | <digits> | <lifetime> |
    Then the control fails for recovery "identity-proofed-again" because "<reason>"

    Examples:
      | what   | channel        | digits | lifetime | reason                  |
      | length | email          | 4      | PT5M     | only 4 characters       |
      | time   | email          | 8      | P1D      | by email is valid 1 day |
      | post   | post-elsewhere | 8      | P30D     | a code is valid 30 days |

  Scenario: Another proof beside the code may last
    But recovery "identity-proofed-again" accepts only:
      | method           | channel | digits | lifetime |
      | issued-code      | email   | 6      | PT10M    |
      | recovery-contact | email   | 4      | P30D     |
      | saved-code       |         |        |          |
      | saved-code       |         | 4      | P1D      |
    Then the control passes for recovery "identity-proofed-again"

  Scenario: Codes of other people do not count
    But recovery "identity-proofed-again" also accepts:
      | method      | channel | digits | lifetime |
      | issued-code | email   | 6      | PT10M    |
    And recovery "two-codes" also accepts:
      | method      | channel | digits | lifetime |
      | issued-code | email   | 4      | P30D     |
      | issued-code |         | 6      | P1D      |
      | issued-code |         |        |          |
    Then the control passes for recovery "identity-proofed-again"
    And the control does not apply for recovery "two-codes"

  Scenario: Nobody knows whether people were proofed
    But the account proofed at of login "workforce" is unknown
    Then the control is undecided for recovery "two-codes"
    And the control does not apply for recovery "staff-proofed-again"

  Scenario: Nothing is known of what is shown
    But the accepts of recovery "identity-proofed-again" is unknown
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario: Nothing is known of what is shown, and people were not proofed
    But the accepts of recovery "two-codes" is unknown
    Then the control does not apply

  Scenario Outline: Nothing is known of recovery, and the level of proofing is <level>
    But the recovery of login "vault-operators" is unknown
    And the account proofed at of login "vault-operators" is <level>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | level   | outcome        |
      | IAL1    | does not apply |
      | IAL3    | is undecided   |
      | unknown | is undecided   |

  Scenario: The login claims AAL1
    But the claims of login "vault-operators" is AAL1
    And recovery "identity-proofed-again" also accepts:
      | method      | channel | digits | lifetime |
      | issued-code | email   | 4      | P30D     |
    Then the control does not apply

  Scenario: The login claims AAL1, and nothing is known of what is shown
    But the claims of login "vault-operators" is AAL1
    And the accepts of recovery "identity-proofed-again" is unknown
    Then the control does not apply

  Scenario: The login claims AAL1, and nothing is known of recovery
    But the claims of login "vault-operators" is AAL1
    And the recovery of login "vault-operators" is unknown
    Then the control does not apply

  Scenario: Nothing is known of a code but its seven characters
    But the accepts of recovery "identity-proofed-again" is unknown
    And recovery "identity-proofed-again" also accepts:
      | method      | digits |
      | issued-code | 7      |
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario: The login claims AAL2, and neither its recovery nor the level of proofing is known
    But the recovery of login "vault-operators" is unknown
    And the account proofed at of login "vault-operators" is unknown
    And the claims of login "vault-operators" is AAL2
    Then the control is undecided for login "vault-operators"

  Scenario: Nobody states the level of the login, and a code by post is valid for 30 days
    But recovery "identity-proofed-again" also accepts:
      | method      | channel        | digits | lifetime |
      | issued-code | post-elsewhere | 8      | P30D     |
    And the claims of login "vault-operators" is unknown
    Then the control fails for recovery "identity-proofed-again"

  Scenario: Nobody knows whether the login has a recovery whose code has no known time limit
    But recovery "identity-proofed-again" accepts only:
      | method                      | channel | digits | lifetime |
      | issued-code                 | email   | 6      |          |
      | two-physical-authenticators |         |        |          |
    And the recovery of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Recovery asks for the code of a contact and a proof that nobody knows
    But recovery "identity-proofed-again" accepts only:
      | method           | channel |
      | recovery-contact |         |
      |                  | email   |
    Then the control is undecided for recovery "identity-proofed-again"

  Scenario: A good code, and nothing is known of what another login's recovery asks
    But recovery "identity-proofed-again" also accepts:
      | method      | channel | digits | lifetime |
      | issued-code | email   | 6      | PT10M    |
    And the accepts of recovery "two-codes" is unknown
    Then the control passes for recovery "identity-proofed-again"

  Scenario: A good code, and nobody knows whether the people of another login were proofed
    But recovery "identity-proofed-again" also accepts:
      | method      | channel | digits | lifetime |
      | issued-code | email   | 6      | PT10M    |
    And the account proofed at of login "workforce" is unknown
    Then the control passes for recovery "identity-proofed-again"
