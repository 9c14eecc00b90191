Feature: No old protocol takes a bare user name and password

  Background:
    Given a compliant organisation

  Scenario: Old protocols are closed to staff
    Then the control passes for login "workforce"

  Scenario: Old protocols are open to staff
    But the legacy protocols allowed of login "workforce" is true
    Then the control fails for login "workforce" because "permitted"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows whether old protocols are open
    But the legacy protocols allowed of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: Another way in is <words>
    But there is also a side door "old-mail-protocol" with:
      | kind | <kind> |
    And login "workforce" also has side door "old-mail-protocol"
    Then the control <outcome> for side door "old-mail-protocol"

    Examples:
      | words                | kind            | outcome |
      | an old protocol      | legacy-protocol | fails   |
      | an emergency account | break-glass     | passes  |

  Scenario: Another way in of which nobody knows what it is
    But there is also a side door "old-mail-protocol" with:
      | title | Old mail |
    And login "workforce" also has side door "old-mail-protocol"
    Then the control is undecided for side door "old-mail-protocol"

  Scenario: A way in that belongs to no login
    But there is also a side door "old-mail-protocol" with:
      | kind | legacy-protocol |
    Then the control does not apply for side door "old-mail-protocol"

  Scenario: Old protocols are closed to the service account
    Then the control passes for identity "vault-rotator"

  Scenario: Old protocols are open to the service account
    But the legacy protocols allowed of identity "vault-rotator" is true
    Then the control fails for identity "vault-rotator" because "open to it"

  Scenario: Nobody knows whether old protocols are open to the service account
    But the legacy protocols allowed of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator"

  Scenario: Old protocols are open to something whose kind nobody knows
    But the legacy protocols allowed of identity "vault-rotator" is true
    And the kind of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "what kind of identity"

  Scenario: Something whose kind nobody knows, to which old protocols are closed
    But the kind of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: A workload does not log in to user accounts
    But the legacy protocols allowed of identity "payroll-export" is true
    Then the control does not apply for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario: Old protocols are open to something whose kind nobody knows, and closed to an account
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the legacy protocols allowed of identity "vault-rotator" is true
    And the kind of identity "vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"

  Scenario: Of two other ways in one is an old protocol, and one an app password
    But there is also a side door "old-mail-protocol" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail-protocol"
    And there is also a side door "second-old-mail-protocol" like "old-mail-protocol"
    And login "workforce" also has side door "second-old-mail-protocol"
    And the kind of side door "second-old-mail-protocol" is app-password
    Then the control fails for side door "old-mail-protocol"
    And the control passes for side door "second-old-mail-protocol"

  Scenario: Of two other ways in nobody knows what one is, and one is a password grant
    But there is also a side door "old-mail-protocol" with:
      | title | Old mail |
    And login "workforce" also has side door "old-mail-protocol"
    And there is also a side door "second-old-mail-protocol" like "old-mail-protocol"
    And login "workforce" also has side door "second-old-mail-protocol"
    And the kind of side door "second-old-mail-protocol" is password-grant
    Then the control is undecided for side door "old-mail-protocol"
    And the control passes for side door "second-old-mail-protocol"
