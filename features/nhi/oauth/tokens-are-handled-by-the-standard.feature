Feature: Tokens are issued and handled as OAuth and OpenID Connect define

  Background:
    Given a compliant organisation

  Scenario: A reviewed client
    Then the control passes for identity "staff-portal-app"

  Scenario: The application turns tokens into cookies of its own
    But the standard conformant of identity "staff-portal-app" is false
    Then the control fails for identity "staff-portal-app" because "home-made"
    And the control passes for identity "payroll-export"

  Scenario: Nobody looked
    But the standard conformant of identity "staff-portal-app" is unknown
    Then the control is undecided for identity "staff-portal-app"
    And the control passes for identity "payroll-export"

  Scenario: Something home-made, but nobody knows whether OAuth is used
    But the standard conformant of identity "staff-portal-app" is false
    And the grant types of identity "staff-portal-app" are unknown
    Then the control is undecided for identity "staff-portal-app" because "grants that are enabled"
    And the control passes for identity "payroll-export"

  Scenario: A conforming client whose grants are not known
    But the grant types of identity "staff-portal-app" are unknown
    Then the control passes for identity "staff-portal-app"

  Scenario: An identity that does not use OAuth
    But the standard conformant of identity "vault-rotator" is false
    Then the control does not apply for identity "vault-rotator"
