Feature: Identities that are no longer used are retired

  Background:
    Given a compliant organisation

  Scenario Outline: The export was last used <words>
    But the unused for of identity "payroll-export" is <ago>
    Then the control <outcome> for identity "payroll-export"
    And the control passes for identity "staff-portal-app"

    Examples:
      | words                          | ago     | outcome      |
      | 89 days ago                    | P89D    | passes       |
      | 90 days ago                    | P90D    | passes       |
      | a second more than 90 days ago | P90DT1S | fails        |
      | nobody knows when              | unknown | is undecided |

  Scenario: The reason names the time
    But the unused for of identity "payroll-export" is P200D
    Then the control fails for identity "payroll-export" because "200 days"
    And the control passes for identity "staff-portal-app"

  Scenario: There is no software that authenticates
    But there is no identity "payroll-export"
    And there is no identity "vault-rotator"
    And there is no identity "staff-portal-app"
    Then the control does not apply
