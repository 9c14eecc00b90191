Feature: People cannot log in with an identity of software, and attempts show

  Background:
    Given a compliant organisation

  Scenario: Login is blocked, and attempts raise an alert
    Then the control passes for identity "payroll-export"

  Scenario: A person can log in with it
    But the interactive login allowed of identity "payroll-export" is true
    Then the control fails for identity "payroll-export" because "can log in"
    And the control passes for identity "staff-portal-app"

  Scenario: Nobody would notice
    But the human use monitored of identity "payroll-export" is false
    Then the control fails for identity "payroll-export" because "nobody would notice"
    And the control passes for identity "staff-portal-app"

  Scenario: Nobody knows whether a person can log in with it
    But the interactive login allowed of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export" because "can log in"
    And the control passes for identity "staff-portal-app"

  Scenario: Nobody knows whether it would be noticed
    But the human use monitored of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export" because "detected"
    And the control passes for identity "staff-portal-app"

  Scenario: There is no software that authenticates
    But there is no identity "payroll-export"
    And there is no identity "vault-rotator"
    And there is no identity "staff-portal-app"
    Then the control does not apply
