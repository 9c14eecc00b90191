Feature: Privilege of an identity is granted on demand and for a time

  Background:
    Given a compliant organisation

  Scenario: The rotation gets its rights when it runs
    Then the control passes for identity "vault-rotator"

  Scenario: The rotation has its rights all the time
    But the just in time elevation of identity "vault-rotator" is false
    Then the control fails for identity "vault-rotator" because "all the time"

  Scenario: Nobody knows when it has its rights
    But the just in time elevation of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "on demand"

  Scenario: Standing rights, and nobody knows whether they are privileged
    But the just in time elevation of identity "vault-rotator" is false
    And the privileged of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "administrative"

  Scenario: On demand, whatever the rights are
    But the privileged of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: An identity without privilege
    But the just in time elevation of identity "payroll-export" is false
    Then the control does not apply for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario: Nobody knows when one rotation has its rights, and a second gets them when it runs
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the just in time elevation of identity "vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"

  Scenario: One identity has standing rights of unknown privilege, and a second gets its own on demand
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the just in time elevation of identity "vault-rotator" is false
    And the privileged of identity "vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"
