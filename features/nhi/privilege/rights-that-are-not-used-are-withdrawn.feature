Feature: Rights that an identity does not use are withdrawn

  Background:
    Given a compliant organisation

  Scenario: The export uses every right it has
    Then the control passes for identity "payroll-export"

  Scenario: The export could delete what it only reads
    But the permissions unused of identity "payroll-export" are only "delete payslips"
    Then the control fails for identity "payroll-export" because "does not use"
    And the control passes for identity "staff-portal-app"

  Scenario: Nobody knows which rights are used
    But the permissions unused of identity "payroll-export" are unknown
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "staff-portal-app"

  Scenario: There is no software that authenticates
    But there is no identity "payroll-export"
    And there is no identity "vault-rotator"
    And there is no identity "staff-portal-app"
    Then the control does not apply
