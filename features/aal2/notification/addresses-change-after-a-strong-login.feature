Feature: Notification addresses change only after a login at AAL2, or the best the account has

  Background:
    Given a compliant organisation

  Scenario: After a login at AAL2
    Then the control passes for notification "notices"
    And the control does not apply for login "vault-operators"

  Scenario Outline: Level required: <required>, and accounts reach <level>
    But there is also a notification "other" with:
      | addresses supported | 2 |
    And the update required aal of notification "other" is <required>
    And there is also a login "portal" with:
      | title        | Portal |
      | notification | other  |
    And the account highest aal of login "portal" is <level>
    Then the control <outcome> for notification "other"

    Examples:
      | required | level | outcome |
      | none     | AAL1  | fails   |
      | none     | AAL2  | fails   |
      | AAL1     | AAL1  | passes  |
      | AAL1     | AAL2  | fails   |
      | AAL1     | AAL3  | fails   |
      | AAL2     | AAL3  | passes  |
      | AAL3     | AAL2  | passes  |

  Scenario Outline: Level required: <required>, and nobody knows what accounts reach
    But there is also a notification "other" with:
      | update required aal | <required> |
    And there is also a login "portal" with:
      | notification | other |
    Then the control <outcome> for notification "other"

    Examples:
      | required | outcome      |
      | AAL1     | is undecided |
      | AAL2     | passes       |

  Scenario Outline: The reason names the level required: <required>
    But the update required aal of notification "notices" is <required>
    Then the control fails for notification "notices" because "<reason>"

    Examples:
      | required | reason        |
      | none     | without login |
      | AAL1     | login at AAL1 |

  Scenario: Nobody knows what is required
    But the update required aal of notification "notices" is unknown
    Then the control is undecided for notification "notices"

  Scenario Outline: Level required for the addresses of other notices: <required>
    But there is also a notification "other" with:
      | addresses supported | 2 |
    And the update required aal of notification "other" is <required>
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control fails for notification "other"

    Examples:
      | required |
      | none     |
      | AAL1     |

  Scenario: Of other notices nothing is known
    But there is also a notification "other" with:
      | addresses supported | 2 |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control is undecided for notification "other"

  Scenario: Nobody knows what the accounts behind the first notices reach
    But there is also a notification "other" with:
      | update required aal | AAL1 |
    And the notification of login "vault-operators" is other
    And the account highest aal of login "workforce" is unknown
    Then the control passes for notification "notices"
    And the control fails for notification "other"

  Scenario: Another login whose accounts reach AAL1 only
    But there is also a notification "other" with:
      | update required aal | AAL1 |
    And the notification of login "vault-operators" is other
    And the account highest aal of login "vault-operators" is AAL1
    Then the control passes for notification "other"

  Scenario: Nothing is known of notices
    But the notification of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody is notified
    But there is no login "workforce"
    And there is no login "vault-operators"
    Then the control does not apply

  Scenario: A login of accounts at AAL1, and nobody knows what the accounts of another reach
    Given there is also a notification "second-notices" like "notices"
    And the notification of login "vault-operators" is "second-notices"
    But the update required aal of notification "second-notices" is AAL1
    And the account highest aal of login "vault-operators" is AAL1
    And the account highest aal of login "workforce" is unknown
    Then the control passes for notification "second-notices"
