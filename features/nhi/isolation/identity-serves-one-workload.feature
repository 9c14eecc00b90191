Feature: An identity serves one workload only

  Background:
    Given a compliant organisation

  Scenario: Only the payroll job uses the export's identity
    Then the control passes for identity "payroll-export"

  Scenario: No workload uses it; another control retires it
    But the consumers of identity "payroll-export" are an empty list
    Then the control passes for identity "payroll-export"

  Scenario: The backup borrows the export's identity
    But the consumers of identity "payroll-export" are "payroll-job" and "backup-job"
    Then the control fails for identity "payroll-export" because "2 workloads"
    And the control passes for identity "staff-portal-app"

  Scenario: Nobody knows who uses it
    But the consumers of identity "payroll-export" are unknown
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "staff-portal-app"

  Scenario: There is no software that authenticates
    But there is no identity "payroll-export"
    And there is no identity "vault-rotator"
    And there is no identity "staff-portal-app"
    Then the control does not apply
