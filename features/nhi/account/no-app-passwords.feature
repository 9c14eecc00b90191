Feature: No app password stands in for multi-factor authentication

  Background:
    Given a compliant organisation

  Scenario: Staff cannot make app passwords
    Then the control passes for login "workforce"

  Scenario: Staff can make app passwords
    But the app passwords allowed of login "workforce" is true
    Then the control fails for login "workforce" because "permitted"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows whether staff can make app passwords
    But the app passwords allowed of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: Another way in is <words>
    But there is also a side door "old-mail-client" with:
      | kind | <kind> |
    And login "workforce" also has side door "old-mail-client"
    Then the control <outcome> for side door "old-mail-client"

    Examples:
      | words                | kind         | outcome |
      | an app password      | app-password | fails   |
      | an emergency account | break-glass  | passes  |

  Scenario: Another way in of which nobody knows what it is
    But there is also a side door "old-mail-client" with:
      | title | Old mail |
    And login "workforce" also has side door "old-mail-client"
    Then the control is undecided for side door "old-mail-client"

  Scenario: A way in that belongs to no login
    But there is also a side door "old-mail-client" with:
      | kind | app-password |
    Then the control does not apply for side door "old-mail-client"

  Scenario: The export job has a credential of its own
    Then the control passes for identity "payroll-export"

  Scenario: The export job uses an app password
    But the credential kind of identity "payroll-export" is app-password
    Then the control fails for identity "payroll-export" because "app password"
    And the control passes for identity "vault-rotator"

  Scenario: Nobody knows how the export job proves itself
    But the credential kind of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario: A public client has no credential of its own
    Then the control does not apply for identity "staff-portal-app"

  Scenario: Of two other ways in one is an app password, and one an old protocol
    But there is also a side door "old-mail-client" with:
      | kind | app-password |
    And login "workforce" also has side door "old-mail-client"
    And there is also a side door "second-old-mail-client" like "old-mail-client"
    And login "workforce" also has side door "second-old-mail-client"
    And the kind of side door "second-old-mail-client" is legacy-protocol
    Then the control fails for side door "old-mail-client"
    And the control passes for side door "second-old-mail-client"

  Scenario: Of two other ways in nobody knows what one is, and one is an old protocol
    But there is also a side door "old-mail-client" with:
      | title | Old mail |
    And login "workforce" also has side door "old-mail-client"
    And there is also a side door "second-old-mail-client" like "old-mail-client"
    And login "workforce" also has side door "second-old-mail-client"
    And the kind of side door "second-old-mail-client" is legacy-protocol
    Then the control is undecided for side door "old-mail-client"
    And the control passes for side door "second-old-mail-client"
