Feature: What third parties do with an identity is monitored

  Background:
    Given a compliant organisation

  Scenario: A third party's use is watched
    But the third party of identity "payroll-export" is true
    Then the control passes for identity "payroll-export"

  Scenario: Nobody watches the third party
    But the third party of identity "payroll-export" is true
    And the usage monitored of identity "payroll-export" is false
    Then the control fails for identity "payroll-export" because "nobody watches"

  Scenario: Nobody knows whether the third party is watched
    But the third party of identity "payroll-export" is true
    And the usage monitored of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export"

  Scenario: Nobody watches, and nobody knows whose it is
    But the third party of identity "payroll-export" is unknown
    And the usage monitored of identity "payroll-export" is false
    Then the control is undecided for identity "payroll-export" because "handed to a third party"

  Scenario: Watched, whoever holds it
    But the third party of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"

  Scenario: The organisation's own software
    But the usage monitored of identity "payroll-export" is false
    Then the control does not apply for identity "payroll-export"

  Scenario: Nobody watches one third party, and what is perhaps another is watched
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the third party of identity "payroll-export" is true
    And the usage monitored of identity "payroll-export" is false
    And the third party of identity "second-vault-rotator" is unknown
    Then the control fails for identity "payroll-export"
    And the control passes for identity "second-vault-rotator"

  Scenario: Nobody knows whether one third party is watched, and a second is
    Given there is also an identity "second-staff-portal-app" like "staff-portal-app"
    But the third party of identity "payroll-export" is true
    And the usage monitored of identity "payroll-export" is unknown
    And the third party of identity "second-staff-portal-app" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "second-staff-portal-app"

  Scenario: Nobody watches what is perhaps a third party's, and a known third party is watched
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the third party of identity "payroll-export" is unknown
    And the usage monitored of identity "payroll-export" is false
    And the third party of identity "second-vault-rotator" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "second-vault-rotator"
