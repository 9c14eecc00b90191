Feature: Implicit and password grants are off

  Background:
    Given a compliant organisation

  Scenario: A browser application with the authorization code grant only
    Then the control passes for identity "staff-portal-app"

  Scenario: The browser application gets its token by the implicit grant
    But the grant types of identity "staff-portal-app" are "authorization-code" and "implicit"
    Then the control fails for identity "staff-portal-app" because "implicit grant"
    And the control passes for identity "payroll-export"

  Scenario: The export job logs in with a person's password
    But the grant types of identity "payroll-export" are only "password"
    Then the control fails for identity "payroll-export" because "password grant"
    And the control passes for identity "staff-portal-app"

  Scenario: Nobody knows which grants are enabled
    But the grant types of identity "staff-portal-app" are unknown
    Then the control is undecided for identity "staff-portal-app"
    And the control passes for identity "payroll-export"

  Scenario: An identity that does not use OAuth
    Then the control does not apply for identity "vault-rotator"
