Feature: Every change to account information is notified

  Background:
    Given a compliant organisation

  Scenario Outline: account updates notified: <value>
    But the account updates notified of notification "notices" is <value>
    Then the control <outcome> for notification "notices"

    Examples:
      | value   | outcome      |
      | false   | fails        |
      | unknown | is undecided |

  Scenario: As it should be
    Then the control passes for notification "notices"

  Scenario: The reason says what is wrong
    But the account updates notified of notification "notices" is false
    Then the control fails for notification "notices" because "its owner is not told of changes to the account"

  Scenario Outline: Other notices have account updates notified: <value>
    But there is also a notification "other" with:
      | addresses supported | 9 |
    And the account updates notified of notification "other" is false
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control fails for notification "other"

    Examples:
      | value |
      | false |

  Scenario: Of other notices nothing is known
    But there is also a notification "other" with:
      | addresses supported | 9 |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control is undecided for notification "other"

  Scenario Outline: account updates notified: <value>, and people were proofed at <level>
    But the account updates notified of notification "notices" is <value>
    And the account proofed at of login "workforce" is <level>
    And the account proofed at of login "vault-operators" is none
    Then the control <outcome> for notification "notices"

    Examples:
      | value   | level   | outcome        |
      | false   | none    | does not apply |
      | false   | IAL3    | fails          |
      | false   | unknown | is undecided   |
      | unknown | unknown | is undecided   |

  Scenario: Nobody knows whether people were proofed, and all is as it should be
    But the account proofed at of login "workforce" is unknown
    And the account proofed at of login "vault-operators" is none
    Then the control does not apply

  Scenario Outline: Nothing is known of notices, and people were proofed at <level>
    But the notification of login "workforce" is unknown
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL2    | is undecided   |
      | unknown | is undecided   |

  Scenario: Nothing is known of notices to people proofed at the lowest level
    But the notification of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody is proofed
    But the account proofed at of login "workforce" is none
    And the account proofed at of login "vault-operators" is none
    Then the control does not apply

  Scenario: account updates notified: false, and people were proofed at none; beside a second notification
    Given there is also a notification "second-notices" like "notices"
    And there is also a login "second-vault-operators" like "vault-operators"
    But the account updates notified of notification "notices" is false
    And the account proofed at of login "workforce" is none
    And the account proofed at of login "vault-operators" is none
    And the notification of login "second-vault-operators" is second-notices
    Then the control does not apply for notification "notices"

  Scenario: account updates notified: false, and people were proofed at unknown; beside a second notification
    Given the account updates notified of notification "notices" is false
    And the account proofed at of login "workforce" is unknown
    And the account proofed at of login "vault-operators" is none
    And there is also a notification "second-notices" like "notices"
    Then the control is undecided for notification "notices"
    And the control does not apply for notification "second-notices"
