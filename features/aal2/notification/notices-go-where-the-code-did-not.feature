Feature: Notices of recovery go where the code did not

  Background:
    Given a compliant organisation

  Scenario: Another address, and a letter
    Then the control passes for notification "notices"

  Scenario Outline: Other addresses: <others>, letter: <letter>
    But the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    Then the control <outcome> for notification "notices"

    Examples:
      | others  | letter  | outcome      |
      | 2       | false   | passes       |
      | 2       | unknown | passes       |
      | unknown | false   | is undecided |
      | 0       | unknown | is undecided |
      | unknown | unknown | is undecided |

  Scenario Outline: A letter goes out, other addresses: <others>
    But the non postal other than recovery of notification "notices" is <others>
    Then the control passes for notification "notices"

    Examples:
      | others  |
      | 0       |
      | unknown |

  Scenario Outline: One other address is enough, letter: <letter>
    But the postal when only recovery address of notification "notices" is <letter>
    Then the control passes for notification "notices"

    Examples:
      | letter  |
      | false   |
      | unknown |

  Scenario: Neither a letter nor another address
    But the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    Then the control fails for notification "notices" because "only where the code went"

  Scenario: No code is issued
    But the recovery of login "workforce" is only "staff-proofed-again"
    And the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    Then the control does not apply

  Scenario Outline: Nobody knows whether a code is issued, other addresses: <others>, letter: <letter>
    But the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    And the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    Then the control <outcome> for notification "notices"

    Examples:
      | others  | letter  | outcome        |
      | 0       | false   | is undecided   |
      | unknown | unknown | is undecided   |
      | 2       | false   | does not apply |

  Scenario: Nobody knows whether a code is issued, and one other address is there
    But the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    And the postal when only recovery address of notification "notices" is false
    Then the control does not apply

  Scenario: Nobody knows whether a code is issued, and a letter goes out
    But the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    And the non postal other than recovery of notification "notices" is 0
    Then the control does not apply

  Scenario Outline: Nothing is known of recovery, other addresses: <others>, letter: <letter>
    But the recovery of login "workforce" is unknown
    And the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    Then the control <outcome> for notification "notices"

    Examples:
      | others  | letter  | outcome        |
      | 0       | false   | is undecided   |
      | unknown | unknown | is undecided   |
      | 2       | false   | does not apply |

  Scenario: Nothing is known of recovery, and one other address is there
    But the recovery of login "workforce" is unknown
    And the postal when only recovery address of notification "notices" is false
    Then the control does not apply

  Scenario: Nothing is known of recovery, and a letter goes out
    But the recovery of login "workforce" is unknown
    And the non postal other than recovery of notification "notices" is 0
    Then the control does not apply

  Scenario: Other notices go only where the code went, of another login without codes
    But there is also a notification "other" with:
      | postal when only recovery address | false |
      | non postal other than recovery    | 0     |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control does not apply for notification "other"

  Scenario: Other notices go only where the code went
    But there is also a notification "other" with:
      | postal when only recovery address | false |
      | non postal other than recovery    | 0     |
    And the notification of login "vault-operators" is other
    And recovery "identity-proofed-again" also accepts:
      | method      |
      | issued-code |
    Then the control passes for notification "notices"
    And the control fails for notification "other"

  Scenario: Of other notices nothing is known
    But there is also a notification "other" with:
      | addresses supported | 2 |
    And the notification of login "vault-operators" is other
    And recovery "identity-proofed-again" also accepts:
      | method      |
      | issued-code |
    Then the control passes for notification "notices"
    And the control is undecided for notification "other"

  Scenario Outline: A login without a level, and <what> is unknown
    But the claims of login "workforce" is none
    And the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    And the <fact> of <noun> is unknown
    Then the control does not apply

    Examples:
      | what     | fact     | noun                 |
      | recovery | recovery | login "workforce"    |
      | a proof  | accepts  | recovery "two-codes" |

  Scenario: Nothing is known of notices
    But the notification of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Logins without a level
    But the claims of login "workforce" is none
    And the claims of login "vault-operators" is none
    Then the control does not apply

  Scenario: A login without a level, of whose notices nothing is known
    But the claims of login "workforce" is none
    And the notification of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: Two logins without a level, and nothing is known of the notices of one
    Given there is also a login "second-workforce" like "workforce"
    But the claims of login "workforce" is none
    And the notification of login "workforce" is unknown
    And the claims of login "second-workforce" is none
    Then the control does not apply for notification "notices"

  Scenario: The login claims AAL1, and recovery, other addresses and letters are unknown
    But the recovery of login "workforce" is unknown
    And the non postal other than recovery of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for notification "notices"

  Scenario: The login claims AAL1 and perhaps issues a code, without a letter or another address
    But the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    And the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    And the claims of login "workforce" is AAL1
    Then the control is undecided for notification "notices"

  Scenario: A login without a level or known notices, and a second login claims AAL1
    Given there is also a login "second-workforce" like "workforce"
    But the claims of login "workforce" is none
    And the notification of login "workforce" is unknown
    And the claims of login "second-workforce" is AAL1
    Then the control passes for notification "notices"

  Scenario: Perhaps a code is sent beside a recovery contact
    But the postal when only recovery address of notification "notices" is false
    And the non postal other than recovery of notification "notices" is 0
    And recovery "two-codes" accepts only:
      | method           | channel |
      | recovery-contact |         |
      |                  | email   |
    Then the control is undecided for notification "notices"

  Scenario: Nothing is known of recovery, and notices that no login sends go only where the code went
    Given there is also a notification "second-notices" like "notices"
    But the postal when only recovery address of notification "second-notices" is false
    And the non postal other than recovery of notification "second-notices" is 0
    And the recovery of login "workforce" is unknown
    Then the control does not apply for notification "second-notices"

  Scenario: Perhaps a code is sent, and notices that no login sends go only where the code went
    Given there is also a notification "second-notices" like "notices"
    But the postal when only recovery address of notification "second-notices" is false
    And the non postal other than recovery of notification "second-notices" is 0
    And the accepts of recovery "two-codes" is unknown
    Then the control does not apply for notification "second-notices"

  Scenario: The login claims AAL1, and nothing is known of its notices
    But the claims of login "workforce" is AAL1
    And the notification of login "workforce" is unknown
    Then the control is undecided for login "workforce"
