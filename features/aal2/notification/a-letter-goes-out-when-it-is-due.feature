Feature: A letter goes out when the standard asks for one

  Background:
    Given a compliant organisation

  Scenario: Letters go out
    Then the control passes for notification "notices"

  Scenario: No postal address is on file
    But the postal on file of notification "notices" is false
    Then the control does not apply

  Scenario Outline: A letter goes out where no other address is stored: <letter>
    But the postal when required of notification "notices" is <letter>
    Then the control <outcome> for notification "notices" because "<reason>"

    Examples:
      | letter  | outcome      | reason                           |
      | false   | fails        | where no other address is stored |
      | unknown | is undecided | where no other address is stored |

  Scenario Outline: Other addresses: <others>, and a letter goes out where there is none: <letter>
    But the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    Then the control <outcome> for notification "notices"

    Examples:
      | others  | letter  | outcome      |
      | 2       | false   | passes       |
      | unknown | false   | is undecided |
      | 0       | unknown | is undecided |
      | unknown | unknown | is undecided |
      | 2       | unknown | passes       |

  Scenario Outline: A letter goes out, other addresses: <others>
    But the non postal other than recovery of notification "notices" is <others>
    Then the control passes for notification "notices"

    Examples:
      | others  |
      | 0       |
      | unknown |

  Scenario Outline: One other address is enough, and a letter goes out: <letter>
    But the postal when only recovery address of notification "notices" is <letter>
    Then the control passes for notification "notices"

    Examples:
      | letter  |
      | false   |
      | unknown |

  Scenario: Neither a letter nor another address
    But the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    Then the control fails for notification "notices" because "the only other address received the recovery code"

  Scenario Outline: No code is issued, other addresses: <others>, letter: <letter>
    But the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    And the recovery of login "workforce" is only "staff-proofed-again"
    Then the control passes for notification "notices"

    Examples:
      | others  | letter  |
      | 0       | false   |
      | unknown | unknown |

  Scenario Outline: Nobody knows whether a code is issued, other addresses: <others>, letter: <letter>
    But the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    And the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    Then the control is undecided for notification "notices"

    Examples:
      | others  | letter  |
      | 0       | false   |
      | unknown | unknown |

  Scenario: Nobody knows whether a code is issued, and one other address is there
    But the postal when only recovery address of notification "notices" is false
    And the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    Then the control passes for notification "notices"

  Scenario: Nobody knows whether a code is issued, and a letter goes out
    But the non postal other than recovery of notification "notices" is 0
    And the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    Then the control passes for notification "notices"

  Scenario Outline: Nothing is known of recovery, other addresses: <others>, letter: <letter>
    But the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    And the recovery of login "workforce" is unknown
    Then the control <outcome> for notification "notices"

    Examples:
      | others  | letter  | outcome      |
      | 0       | false   | is undecided |
      | unknown | unknown | is undecided |
      | 2       | false   | passes       |

  Scenario: Nothing is known of recovery, and a letter goes out
    But the recovery of login "workforce" is unknown
    Then the control passes for notification "notices"

  Scenario: Another login issues codes that nobody hears of
    But the recovery of login "workforce" is only "staff-proofed-again"
    And there is also a notification "other" with:
      | postal on file | true |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control is undecided for notification "other"

  Scenario: Other notices of which all is bad
    But there is also a notification "other" with:
      | postal on file                    | true  |
      | postal when required              | false |
      | postal when only recovery address | false |
      | non postal other than recovery    | 0     |
    And the notification of login "vault-operators" is other
    And recovery "identity-proofed-again" also accepts:
      | method      |
      | issued-code |
    Then the control passes for notification "notices"
    And the control fails for notification "other"

  Scenario Outline: Nobody knows whether a postal address is on file, letter where it is the only one: <letter>
    But the postal on file of notification "notices" is unknown
    And the postal when required of notification "notices" is <letter>
    Then the control is undecided for notification "notices"

    Examples:
      | letter  |
      | false   |
      | unknown |

  Scenario Outline: Nobody knows whether a postal address is on file, letter: <letter>, other addresses: <others>
    But the postal on file of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is <letter>
    And the non postal other than recovery of notification "notices" is <others>
    Then the control <outcome> for notification "notices"

    Examples:
      | letter  | others  | outcome        |
      | false   | 0       | is undecided   |
      | unknown | unknown | is undecided   |
      | false   | 2       | does not apply |

  Scenario: Nobody knows whether a postal address is on file, and one other address is enough
    But the postal on file of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is false
    Then the control does not apply

  Scenario: Nobody knows whether a postal address is on file, and letters go out
    But the postal on file of notification "notices" is unknown
    Then the control does not apply

  Scenario: Logins without a level, and nobody knows of a postal address
    But the claims of login "workforce" is none
    And the claims of login "vault-operators" is none
    And the postal on file of notification "notices" is unknown
    And the postal when required of notification "notices" is false
    Then the control does not apply

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
    And the control passes for notification "notices"

  Scenario: A login without a level, and recovery, other addresses and letters are unknown
    But the non postal other than recovery of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is unknown
    And the recovery of login "workforce" is unknown
    And the claims of login "workforce" is none
    Then the control passes for notification "notices"

  Scenario: A login without a level perhaps issues a code, without a letter or another address
    But the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    And the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    And the claims of login "workforce" is none
    Then the control passes for notification "notices"

  Scenario: Little is known of some notices, and others have another address instead of a letter
    Given there is also a notification "second-notices" like "notices"
    And there is also a login "second-workforce" like "workforce"
    But the postal on file of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is unknown
    And the non postal other than recovery of notification "notices" is unknown
    And the notification of login "second-workforce" is second-notices
    And the postal when only recovery address of notification "second-notices" is false
    Then the control is undecided for notification "notices"
    And the control passes for notification "second-notices"

  Scenario: A code is perhaps issued, and of two kinds of notices only one sends a letter
    Given there is also a notification "second-notices" like "notices"
    And there is also a login "second-workforce" like "workforce"
    But the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    And the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    And the notification of login "second-workforce" is second-notices
    And the non postal other than recovery of notification "second-notices" is 0
    Then the control is undecided for notification "notices"
    And the control passes for notification "second-notices"

  Scenario: The login claims AAL1, and nothing is known of its notices
    But the notification of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The login claims AAL1, and there is neither a letter nor another address
    But the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    And the claims of login "workforce" is AAL1
    Then the control fails for notification "notices"

  Scenario: Nothing is known of recovery, and one other address is enough
    But the postal when only recovery address of notification "notices" is false
    And the recovery of login "workforce" is unknown
    Then the control passes for notification "notices"

  Scenario: Nobody knows whether a postal address is on file, and a second kind of notices is unused
    But the postal on file of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is false
    And the non postal other than recovery of notification "notices" is 0
    And there is also a notification "second-notices" like "notices"
    Then the control is undecided for notification "notices"
    And the control does not apply for notification "second-notices"

  Scenario: Nothing is known of recovery or other addresses, and a letter goes out
    But the non postal other than recovery of notification "notices" is unknown
    And the recovery of login "workforce" is unknown
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
    Then the control passes for notification "notices"

  Scenario Outline: Nobody knows whether a postal address is on file, and the level claimed is <level>
    Given there is also a notification "second-notices" like "notices"
    And the notification of login "vault-operators" is "second-notices"
    But the postal on file of notification "second-notices" is unknown
    And the postal when required of notification "second-notices" is unknown
    And the claims of login "vault-operators" is <level>
    Then the control <outcome> for notification "second-notices"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |
