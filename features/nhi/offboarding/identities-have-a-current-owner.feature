Feature: Every identity has a current owner

  Background:
    Given a compliant organisation

  Scenario: The payroll team owns the export
    Then the control passes for identity "payroll-export"

  Scenario: The owner has left
    But the owner active of identity "payroll-export" is false
    Then the control fails for identity "payroll-export" because "nobody owns it"
    And the control passes for identity "staff-portal-app"

  Scenario: Nobody knows who owns it
    But the owner active of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "staff-portal-app"

  Scenario: There is no software that authenticates
    But there is no identity "payroll-export"
    And there is no identity "vault-rotator"
    And there is no identity "staff-portal-app"
    Then the control does not apply
