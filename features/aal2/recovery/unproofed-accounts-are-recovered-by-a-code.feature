Feature: An account without proofing is recovered by a recovery code at the least

  Background:
    Given a compliant organisation

  Scenario: Everybody was proofed
    Then the control does not apply

  Scenario Outline: Without proofing, recovered by <method>
    But the account proofed at of login "workforce" is none
    And recovery "two-codes" accepts only:
      | method   |
      | <method> |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | method              | outcome |
      | saved-code          | passes  |
      | issued-code         | passes  |
      | recovery-contact    | passes  |
      | knowledge           | fails   |
      | agent               | fails   |
      | bound-authenticator | fails   |

  Scenario: Every recovery of an unproofed account takes a code
    But the account proofed at of login "workforce" is none
    And there is no recovery "staff-proofed-again"
    Then the control passes for recovery "two-codes"
    And the control does not apply for login "workforce"
    And the control does not apply for recovery "identity-proofed-again"

  Scenario: The reason names what is enough
    But the account proofed at of login "workforce" is none
    And recovery "two-codes" also accepts:
      | method    |
      | knowledge |
    Then the control fails for recovery "two-codes" because "knowledge is enough"

  Scenario: An account that tops out at AAL1 counts as unproofed
    But the account highest aal of login "workforce" is AAL1
    And recovery "two-codes" accepts only:
      | method |
      | agent  |
    Then the control fails for recovery "two-codes"

  Scenario Outline: An unknown proof beside <method>
    But the account proofed at of login "workforce" is none
    And recovery "two-codes" accepts only:
      | method   | channel |
      |          | email   |
      | <method> |         |
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | method     | outcome      |
      | agent      | is undecided |
      | saved-code | passes       |

  Scenario: Nothing is known of what is shown
    But the account proofed at of login "workforce" is none
    And the accepts of recovery "two-codes" is unknown
    Then the control is undecided for recovery "two-codes"

  Scenario Outline: Nothing is known of recovery of <whom>
    But the recovery of login "workforce" is unknown
    And the <fact> of login "workforce" is <value>
    Then the control is undecided for login "workforce"

    Examples:
      | whom                          | fact                | value |
      | people without proofing       | account proofed at  | none  |
      | accounts that top out at AAL1 | account highest aal | AAL1  |

  Scenario: Nothing is known of recovery of people who were proofed
    But the recovery of login "workforce" is unknown
    Then the control does not apply

  Scenario: Nobody knows whether people were proofed, and codes recover
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply for recovery "two-codes"
    And the control does not apply for recovery "identity-proofed-again"

  Scenario: Nobody knows whether people were proofed, and an agent recovers
    But the account proofed at of login "workforce" is unknown
    And recovery "two-codes" accepts only:
      | method |
      | agent  |
    Then the control is undecided for recovery "two-codes"

  Scenario: Nobody knows whether people were proofed nor what accounts reach, and an agent recovers
    But the account proofed at of login "workforce" is unknown
    And the account highest aal of login "workforce" is unknown
    And recovery "two-codes" accepts only:
      | method |
      | agent  |
    Then the control is undecided for recovery "two-codes"

  Scenario: Nobody knows whether people were proofed, but accounts top out at AAL1
    But the account proofed at of login "workforce" is unknown
    And the account highest aal of login "workforce" is AAL1
    Then the control passes for recovery "two-codes"

  Scenario Outline: A login without a level recovers by an agent, and the level of proofing is <proofed>
    But the claims of login "workforce" is none
    And the account proofed at of login "workforce" is <proofed>
    And recovery "two-codes" accepts only:
      | method |
      | agent  |
    Then the control does not apply for recovery "two-codes"

    Examples:
      | proofed |
      | none    |
      | unknown |

  Scenario: A login without a level or proofing, of whose recovery nothing is known
    But the claims of login "workforce" is none
    And the account proofed at of login "workforce" is none
    And the recovery of login "workforce" is unknown
    Then the control does not apply

  Scenario: The login and its accounts stay at AAL1, and nothing is known of recovery
    But the recovery of login "workforce" is unknown
    And the account highest aal of login "workforce" is AAL1
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The login and its accounts stay at AAL1, and an agent recovers
    But the account highest aal of login "workforce" is AAL1
    And recovery "two-codes" accepts only:
      | method |
      | agent  |
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "staff-proofed-again"
    And the control fails for recovery "two-codes"

  Scenario: The login claims AAL1, an agent recovers, and proofing and highest level are unknown
    But the account proofed at of login "workforce" is unknown
    And the account highest aal of login "workforce" is unknown
    And recovery "two-codes" accepts only:
      | method |
      | agent  |
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "staff-proofed-again"
    And the control is undecided for recovery "two-codes"

  Scenario: A second recovery takes codes, beside one with an agent and an unknown proof
    Given there is also a recovery "second-two-codes" like "two-codes"
    But the account proofed at of login "workforce" is none
    And recovery "two-codes" accepts only:
      | method | channel |
      |        | email   |
      | agent  |         |
    And login "workforce" also has recovery "second-two-codes"
    Then the control passes for recovery "second-two-codes"
    And the control fails for recovery "staff-proofed-again"
    And the control is undecided for recovery "two-codes"
