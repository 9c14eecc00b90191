Feature: Owner and need of an identity are recertified regularly

  Background:
    Given a compliant organisation

  Scenario Outline: Owner and need were confirmed <words>
    But the since recertification of identity "payroll-export" is <ago>
    Then the control <outcome> for identity "payroll-export"
    And the control passes for identity "staff-portal-app"

    Examples:
      | words                         | ago      | outcome      |
      | 364 days ago                  | P364D    | passes       |
      | a year ago                    | P365D    | passes       |
      | a second more than a year ago | P365DT1S | fails        |
      | nobody knows when             | unknown  | is undecided |

  Scenario: The reason names the time
    But the since recertification of identity "payroll-export" is P800D
    Then the control fails for identity "payroll-export" because "800 days ago"
    And the control passes for identity "staff-portal-app"

  Scenario: There is no software that authenticates
    But there is no identity "payroll-export"
    And there is no identity "vault-rotator"
    And there is no identity "staff-portal-app"
    Then the control does not apply
