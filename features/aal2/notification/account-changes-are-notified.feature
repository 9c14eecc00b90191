Feature: Every change to account information is notified

  Background:
    Given a compliant organisation

  Scenario: The owner is told of changes
    Then the control passes for notification "notices"

  Scenario: The owner is not told of changes
    But the account updates notified of notification "notices" is false
    Then the control fails for notification "notices" because "its owner is not told of changes to the account"

  Scenario: Nobody knows whether the owner is told of changes
    But the account updates notified of notification "notices" is unknown
    Then the control is undecided for notification "notices"

  Scenario: Other notices do not tell of changes
    But there is also a notification "other" with:
      | addresses supported | 9 |
    And the account updates notified of notification "other" is false
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control fails for notification "other"

  Scenario: Of other notices nothing is known
    But there is also a notification "other" with:
      | addresses supported | 9 |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control is undecided for notification "other"

  Scenario Outline: The owner is told of changes: <value>, and the level of proofing is <level>
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

  Scenario: Nobody knows whether people were proofed, and they are told of changes
    But the account proofed at of login "workforce" is unknown
    And the account proofed at of login "vault-operators" is none
    Then the control does not apply

  Scenario Outline: Nothing is known of notices, and the level of proofing is <level>
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

  Scenario: People without proofing are not told, and proofed people of another login have other notices
    Given there is also a notification "second-notices" like "notices"
    And there is also a login "second-vault-operators" like "vault-operators"
    But the account updates notified of notification "notices" is false
    And the account proofed at of login "workforce" is none
    And the account proofed at of login "vault-operators" is none
    And the notification of login "second-vault-operators" is second-notices
    Then the control does not apply for notification "notices"

  Scenario: People who were perhaps proofed are not told, and a second kind of notices is unused
    But the account updates notified of notification "notices" is false
    And the account proofed at of login "workforce" is unknown
    And the account proofed at of login "vault-operators" is none
    And there is also a notification "second-notices" like "notices"
    Then the control is undecided for notification "notices"
    And the control does not apply for notification "second-notices"
