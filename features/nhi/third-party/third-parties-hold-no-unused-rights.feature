Feature: Third parties hold no right that they do not use

  Background:
    Given a compliant organisation

  Scenario: A third party with only the rights it uses
    But the third party of identity "payroll-export" is true
    Then the control passes for identity "payroll-export"

  Scenario: A third party that could delete what it only reads
    But the third party of identity "payroll-export" is true
    And the permissions unused of identity "payroll-export" are only "delete payslips"
    Then the control fails for identity "payroll-export" because "does not use"

  Scenario: Nobody knows which rights the third party uses
    But the third party of identity "payroll-export" is true
    And the permissions unused of identity "payroll-export" are unknown
    Then the control is undecided for identity "payroll-export" because "rights granted"

  Scenario: Rights that are not used, and nobody knows whose they are
    But the third party of identity "payroll-export" is unknown
    And the permissions unused of identity "payroll-export" are only "delete payslips"
    Then the control is undecided for identity "payroll-export" because "handed to a third party"

  Scenario: Every right is used, whoever holds it
    But the third party of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"

  Scenario: The organisation's own software
    But the permissions unused of identity "payroll-export" are only "delete payslips"
    Then the control does not apply for identity "payroll-export"

  Scenario: Nobody knows which rights the third party uses; third party of vault-rotator: true
    Given the third party of identity "payroll-export" is true
    And the permissions unused of identity "payroll-export" are unknown
    And the third party of identity "vault-rotator" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario: A third party that could delete what it only reads; beside a second identity, permissions unused of second-payroll-export: unknown
    Given the third party of identity "payroll-export" is true
    And the permissions unused of identity "payroll-export" are only "delete payslips"
    And there is also an identity "second-payroll-export" like "payroll-export"
    And the permissions unused of identity "second-payroll-export" is unknown
    Then the control fails for identity "payroll-export"
    And the control is undecided for identity "second-payroll-export"

  Scenario: Rights that are not used, and nobody knows whose they are; beside a second identity, permissions unused of second-payroll-export: unknown
    Given the third party of identity "payroll-export" is unknown
    And the permissions unused of identity "payroll-export" are only "delete payslips"
    And there is also an identity "second-payroll-export" like "payroll-export"
    And the permissions unused of identity "second-payroll-export" is unknown
    Then the control is undecided for identity "payroll-export"
    And the control is undecided for identity "second-payroll-export"

  Scenario: Rights that are not used, and nobody knows whose they are; beside a second identity, third party of second-staff-portal-app: true
    Given the third party of identity "payroll-export" is unknown
    And the permissions unused of identity "payroll-export" are only "delete payslips"
    And there is also an identity "second-staff-portal-app" like "staff-portal-app"
    And the third party of identity "second-staff-portal-app" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "second-staff-portal-app"
