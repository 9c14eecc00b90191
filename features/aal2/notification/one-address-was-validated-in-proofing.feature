Feature: At least one notification address was validated in proofing

  Background:
    Given a compliant organisation

  Scenario: One address was validated
    Then the control passes for notification "notices"

  Scenario: No address was validated
    But the validated address present of notification "notices" is false
    Then the control fails for notification "notices" because "no address was validated in proofing"

  Scenario: Nobody knows whether an address was validated
    But the validated address present of notification "notices" is unknown
    Then the control is undecided for notification "notices"

  Scenario: Other notices reach no validated address
    But there is also a notification "other" with:
      | accountUpdatesNotified | true |
    And the validated address present of notification "other" is false
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control fails for notification "other"

  Scenario: Of other notices nothing is known
    But there is also a notification "other" with:
      | addresses supported | 9 |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control is undecided for notification "other"

  Scenario Outline: An address was validated: <value>, and the level of proofing is <level>
    But the validated address present of notification "notices" is <value>
    And the account proofed at of login "workforce" is <level>
    And the account proofed at of login "vault-operators" is none
    Then the control <outcome> for notification "notices"

    Examples:
      | value   | level   | outcome        |
      | false   | none    | does not apply |
      | false   | IAL3    | fails          |
      | false   | unknown | is undecided   |
      | unknown | unknown | is undecided   |

  Scenario: Nobody knows whether people were proofed, and an address was validated
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

  Scenario: No address was validated, and a second kind of notices is unused
    Given there is also a notification "second-notices" like "notices"
    But the validated address present of notification "notices" is false
    Then the control fails for notification "notices"
    And the control does not apply for notification "second-notices"

  Scenario: Nobody knows at which level people of a login with other notices were proofed
    Given there is also a notification "second-notices" like "notices"
    But the validated address present of notification "second-notices" is false
    And the account proofed at of login "workforce" is unknown
    Then the control does not apply for notification "second-notices"
