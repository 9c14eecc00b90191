Feature: Identities and credentials are inventoried

  Background:
    Given a compliant organisation

  Scenario: It is attested for all services
    Then the control passes for service "expenses"
    And the control passes for service "vault"

  Scenario: It is attested that it is not so
    But the in place of practice "inventory" is false
    Then the control fails for service "expenses" because "its identities and credentials are not inventoried"

  Scenario: One service is better than the rest
    Given there is also a practice "vault-only" with:
      | kind     | credential-inventory |
      | in place | true                 |
      | services | only "vault"         |
    But the in place of practice "inventory" is false
    Then the control passes for service "vault"
    And the control fails for service "expenses"

  Scenario: One service is worse, of the rest nothing is known
    Given there is also a practice "vault-only" with:
      | kind     | credential-inventory |
      | in place | false                |
      | services | only "vault"         |
    But there is no practice "inventory"
    Then the control fails for service "vault"
    And the control is undecided for service "expenses" because "nobody attests that"

  Scenario: Nobody attests anything
    But the in place of practice "inventory" is unknown
    Then the control is undecided for service "expenses"

  Scenario: The attestation has run out
    But it is assessed as of 2027-09-01
    Then the control is undecided for service "expenses"

  Scenario: The services of a login are not known, but it is attested for all
    But the services of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: The services of a login are not known, and it is attested for one
    But the services of login "workforce" is unknown
    And the services of practice "inventory" are only "vault"
    Then the control is undecided for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: The services of a login are not known, and it is attested that it is not so
    But the services of login "workforce" is unknown
    And the in place of practice "inventory" is false
    Then the control is undecided for login "workforce"

  Scenario: The services of a machine are not known, but it is attested for all
    But the services of identity "payroll-export" is unknown
    Then the control does not apply for identity "payroll-export"

  Scenario: The services of a machine are not known, and it is attested for one
    But the services of identity "payroll-export" is unknown
    And the services of practice "inventory" are only "vault"
    Then the control is undecided for identity "payroll-export"
    And the control does not apply for identity "vault-rotator"

  Scenario: The services of a machine are not known, and it is attested that it is not so
    But the services of identity "payroll-export" is unknown
    And the in place of practice "inventory" is false
    Then the control is undecided for identity "payroll-export"

  Scenario: There is no service
    Given an organisation of which nothing is known
    Then the control does not apply

  Scenario: Nobody knows what is attested not to be so
    But the in place of practice "inventory" is false
    And the kind of practice "inventory" is unknown
    Then the control is undecided for service "expenses"
    And the control is undecided for service "vault"
