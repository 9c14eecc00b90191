Feature: An account can hold two notification addresses

  Background:
    Given a compliant organisation

  Scenario Outline: Limit of the addresses an account can hold: <number>
    But the addresses supported of notification "notices" is <number>
    Then the control <outcome> for notification "notices"

    Examples:
      | number  | outcome      |
      | 2       | passes       |
      | none    | passes       |
      | unknown | is undecided |

  Scenario: Three addresses
    Then the control passes for notification "notices"
    And the control does not apply for login "vault-operators"

  Scenario: One address only
    But the addresses supported of notification "notices" is 1
    Then the control fails for notification "notices" because "addresses that an account holds: 1"

  Scenario: Other notices go to one address
    But there is also a notification "other" with:
      | addresses supported | 1 |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control fails for notification "other"

  Scenario: Of other notices nothing is known
    But there is also a notification "other" with:
      | objection instructions | true |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"

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

  Scenario: A login without a level, and nothing is known of the notices of another
    But the notification of login "workforce" is unknown
    And the claims of login "vault-operators" is none
    Then the control is undecided for login "workforce"
    And the control does not apply for notification "notices"

  Scenario: The login claims AAL1, and nothing is known of its notices
    But the notification of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: A login without a level, and another claims AAL1
    But the claims of login "vault-operators" is none
    And the claims of login "workforce" is AAL1
    Then the control passes for notification "notices"
