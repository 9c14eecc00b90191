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

  Scenario: Nobody knows which rights one third party uses, and a second uses every right it has
    But the third party of identity "payroll-export" is true
    And the permissions unused of identity "payroll-export" are unknown
    And the third party of identity "vault-rotator" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario: One third party could delete what it only reads, and nobody knows what a second uses
    But the third party of identity "payroll-export" is true
    And the permissions unused of identity "payroll-export" are only "delete payslips"
    And there is also an identity "second-payroll-export" like "payroll-export"
    And the permissions unused of identity "second-payroll-export" is unknown
    Then the control fails for identity "payroll-export"
    And the control is undecided for identity "second-payroll-export"

  Scenario: Of two identities that are perhaps a third party's, one has unused and one unknown rights
    But the third party of identity "payroll-export" is unknown
    And the permissions unused of identity "payroll-export" are only "delete payslips"
    And there is also an identity "second-payroll-export" like "payroll-export"
    And the permissions unused of identity "second-payroll-export" is unknown
    Then the control is undecided for identity "payroll-export"
    And the control is undecided for identity "second-payroll-export"

  Scenario: Nobody knows whose rights are not used, and a third party uses every right it has
    But the third party of identity "payroll-export" is unknown
    And the permissions unused of identity "payroll-export" are only "delete payslips"
    And there is also an identity "second-staff-portal-app" like "staff-portal-app"
    And the third party of identity "second-staff-portal-app" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "second-staff-portal-app"
