Feature: Notices reach every address but the postal one

  Background:
    Given a compliant organisation

  Scenario Outline: sent to all non postal: <value>
    But the sent to all non postal of notification "notices" is <value>
    Then the control <outcome> for notification "notices"

    Examples:
      | value   | outcome      |
      | false   | fails        |
      | unknown | is undecided |

  Scenario: As it should be
    Then the control passes for notification "notices"
    And the control does not apply for login "vault-operators"

  Scenario: The reason says what is wrong
    But the sent to all non postal of notification "notices" is false
    Then the control fails for notification "notices" because "a notice does not go to every address"

  Scenario Outline: Other notices have sent to all non postal: <value>
    But there is also a notification "other" with:
      | accountUpdatesNotified | true |
    And the sent to all non postal of notification "other" is false
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

  Scenario: Nothing is known of notices; claims of vault-operators: none
    Given the notification of login "workforce" is unknown
    And the claims of login "vault-operators" is none
    Then the control is undecided for login "workforce"
    And the control does not apply for notification "notices"

  Scenario: Nothing is known of notices; claims of workforce: AAL1
    Given the notification of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: Logins without a level; claims of workforce: AAL1
    Given the claims of login "vault-operators" is none
    And the claims of login "workforce" is AAL1
    Then the control passes for notification "notices"
