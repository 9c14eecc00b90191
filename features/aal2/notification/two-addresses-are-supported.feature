Feature: An account can hold two notification addresses

  Background:
    Given a compliant organisation

  Scenario Outline: An account holds <number> addresses
    But the addresses supported of notification "notices" is <number>
    Then the control <outcome> for notification "notices"

    Examples:
      | number  | outcome      |
      | 1       | fails        |
      | 2       | passes       |
      | none    | passes       |
      | unknown | is undecided |

  Scenario: Three addresses
    Then the control passes for notification "notices"
    And the control does not apply for login "vault-operators"

  Scenario: The reason names the number
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
