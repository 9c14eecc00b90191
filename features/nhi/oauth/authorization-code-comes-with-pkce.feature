Feature: The authorization code grant comes with PKCE

  Background:
    Given a compliant organisation

  Scenario: PKCE is enforced for the browser application
    Then the control passes for identity "staff-portal-app"

  Scenario: The browser application may leave PKCE out
    But the pkce of identity "staff-portal-app" is false
    Then the control fails for identity "staff-portal-app" because "without PKCE"

  Scenario: Nobody knows whether PKCE is enforced
    But the pkce of identity "staff-portal-app" is unknown
    Then the control is undecided for identity "staff-portal-app" because "PKCE is enforced"

  Scenario: Nobody knows which grants a client without PKCE has
    But the pkce of identity "staff-portal-app" is false
    And the grant types of identity "staff-portal-app" are unknown
    Then the control is undecided for identity "staff-portal-app" because "grants that are enabled"

  Scenario: PKCE is enforced, whatever the grants are
    But the grant types of identity "staff-portal-app" are unknown
    Then the control passes for identity "staff-portal-app"

  Scenario: The export job has no authorization code grant
    But the pkce of identity "payroll-export" is false
    Then the control does not apply for identity "payroll-export"
    And the control passes for identity "staff-portal-app"

  Scenario: Nobody knows which grants one client without PKCE has, and a second has PKCE
    Given there is also an identity "second-staff-portal-app" like "staff-portal-app"
    But the pkce of identity "staff-portal-app" is false
    And the grant types of identity "staff-portal-app" are unknown
    Then the control passes for identity "second-staff-portal-app"
    And the control is undecided for identity "staff-portal-app"
