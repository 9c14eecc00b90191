Feature: A letter goes out when the standard asks for one

  Background:
    Given a compliant organisation

  Scenario: Letters go out
    Then the control passes for notification "notices"

  Scenario: No postal address is on file
    But the postal on file of notification "notices" is false
    Then the control does not apply

  Scenario Outline: Where no other address is stored: <letter>
    But the postal when required of notification "notices" is <letter>
    Then the control <outcome> for notification "notices" because "<reason>"

    Examples:
      | letter  | outcome      | reason                           |
      | false   | fails        | where no other address is stored |
      | unknown | is undecided | where no other address is stored |

  Scenario Outline: <others> other addresses; where the only other address received the code: <letter>
    But the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    Then the control <outcome> for notification "notices"

    Examples:
      | others  | letter  | outcome      |
      | 0       | false   | fails        |
      | 2       | false   | passes       |
      | unknown | false   | is undecided |
      | 0       | unknown | is undecided |
      | unknown | unknown | is undecided |
      | 2       | unknown | passes       |

  Scenario Outline: A letter goes out, and there are <others> other addresses
    But the non postal other than recovery of notification "notices" is <others>
    Then the control passes for notification "notices"

    Examples:
      | others  |
      | 0       |
      | unknown |

  Scenario Outline: One other address is enough; letter: <letter>
    But the postal when only recovery address of notification "notices" is <letter>
    Then the control passes for notification "notices"

    Examples:
      | letter  |
      | false   |
      | unknown |

  Scenario: The reason names the case
    But the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    Then the control fails for notification "notices" because "the only other address received the recovery code"

  Scenario Outline: No code is issued, <others> other addresses, letter: <letter>
    But the non postal other than recovery of notification "notices" is <others>
    And the postal when only recovery address of notification "notices" is <letter>
    And the recovery of login "workforce" is only "staff-proofed-again"
    Then the control passes for notification "notices"

    Examples:
      | others  | letter  |
      | 0       | false   |
      | unknown | unknown |

  Scenario Outline: Nobody knows whether a code is issued, <others> other addresses, letter: <letter>
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

  Scenario Outline: Nothing is known of recovery, <others> other addresses, letter: <letter>
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

  Scenario Outline: Nobody knows whether a postal address is on file; letters when required <letter>
    But the postal on file of notification "notices" is unknown
    And the postal when required of notification "notices" is <letter>
    Then the control is undecided for notification "notices"

    Examples:
      | letter  |
      | false   |
      | unknown |

  Scenario Outline: Nobody knows whether a postal address is on file; letter <letter>, others <others>
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

  Scenario: Nothing is known of recovery, unknown other addresses, letter: unknown; claims of workforce: none
    Given the non postal other than recovery of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is unknown
    And the recovery of login "workforce" is unknown
    And the claims of login "workforce" is none
    Then the control passes for notification "notices"

  Scenario: Nobody knows whether a code is issued, 0 other addresses, letter: false; claims of workforce: none
    Given the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    And the recovery of login "workforce" is only "staff-proofed-again"
    And the accepts of recovery "staff-proofed-again" is unknown
    And the claims of login "workforce" is none
    Then the control passes for notification "notices"

  Scenario: Nobody knows whether a postal address is on file; letter unknown, others unknown; beside a second notification, postal when only recovery address of second-notices: false
    Given there is also a notification "second-notices" like "notices"
    And there is also a login "second-workforce" like "workforce"
    But the postal on file of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is unknown
    And the non postal other than recovery of notification "notices" is unknown
    And the notification of login "second-workforce" is second-notices
    And the postal when only recovery address of notification "second-notices" is false
    Then the control is undecided for notification "notices"
    And the control passes for notification "second-notices"

  Scenario: Nobody knows whether a code is issued, 0 other addresses, letter: false; beside a second notification, non postal other than recovery of second-notices: 0
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

  Scenario: Nothing is known of notices; claims of workforce: AAL1
    Given the notification of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: 0 other addresses; where the only other address received the code: false; claims of workforce: AAL1
    Given the non postal other than recovery of notification "notices" is 0
    And the postal when only recovery address of notification "notices" is false
    And the claims of login "workforce" is AAL1
    Then the control fails for notification "notices"

  Scenario: Nothing is known of recovery, 0 other addresses, letter: false; non postal other than recovery of notices: 1
    Given the postal when only recovery address of notification "notices" is false
    And the recovery of login "workforce" is unknown
    Then the control passes for notification "notices"

  Scenario: Nobody knows whether a postal address is on file; letter false, others 0; beside a second notification
    Given the postal on file of notification "notices" is unknown
    And the postal when only recovery address of notification "notices" is false
    And the non postal other than recovery of notification "notices" is 0
    And there is also a notification "second-notices" like "notices"
    Then the control is undecided for notification "notices"
    And the control does not apply for notification "second-notices"

  Scenario: Nothing is known of recovery, unknown other addresses, letter: unknown; postal when only recovery address of notices: true
    Given the non postal other than recovery of notification "notices" is unknown
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

  Scenario: Nothing is known of recovery, and other notices go only where the code went
    Given there is also a notification "second-notices" like "notices"
    But the postal when only recovery address of notification "second-notices" is false
    And the non postal other than recovery of notification "second-notices" is 0
    And the recovery of login "workforce" is unknown
    Then the control passes for notification "notices"

  Scenario Outline: Nobody knows whether the address is on file behind a login that claims <level>
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
