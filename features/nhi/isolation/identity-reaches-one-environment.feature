Feature: An identity reaches one environment only

  Background:
    Given a compliant organisation

  Scenario: The export reaches production only
    Then the control passes for identity "payroll-export"

  Scenario: The export reaches nothing at all
    But the environments of identity "payroll-export" are an empty list
    Then the control passes for identity "payroll-export"

  Scenario: The export reaches test and production
    But the environments of identity "payroll-export" are "test" and "production"
    Then the control fails for identity "payroll-export" because "2 environments"
    And the control passes for identity "vault-rotator"

  Scenario: Nobody knows what the export reaches
    But the environments of identity "payroll-export" are unknown
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario: There is no software that authenticates
    But there is no identity "payroll-export"
    And there is no identity "vault-rotator"
    And there is no identity "staff-portal-app"
    Then the control does not apply
