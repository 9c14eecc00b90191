Feature: Codes by telephone are in use only where their risk was judged acceptable

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: It is attested
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: It is attested not to be so
    But the in place of practice "restricted-accepted" is false
    Then the control fails for login "workforce" because "the risk of codes by telephone was not accepted, and they are in use"

  Scenario: Nobody says so
    But there is no practice "restricted-accepted"
    Then the control is undecided for login "workforce" because "nobody attests"

  Scenario: The attestation says nothing
    But the in place of practice "restricted-accepted" is unknown
    Then the control is undecided for login "workforce"

  Scenario: The attestation has run out
    But the valid until of practice "restricted-accepted" is "2026-10-31"
    Then the control is undecided for login "workforce"

  Scenario: The attestation is of something else
    But the kind of practice "restricted-accepted" is other
    Then the control is undecided for login "workforce"

  Scenario: The attestation denies something else
    But the in place of practice "redress" is false
    Then the control passes for login "workforce"

  Scenario: It is attested for the service of the login
    But the services of practice "restricted-accepted" are only "expenses"
    Then the control passes for login "workforce"

  Scenario: It is attested for another service
    But the services of practice "restricted-accepted" are only "vault"
    Then the control is undecided for login "workforce"

  Scenario: It is denied for one of the services
    But the services of login "workforce" are "expenses" and "vault"
    And the services of practice "restricted-accepted" are only "vault"
    And the in place of practice "restricted-accepted" is false
    Then the control fails for login "workforce"

  Scenario: It is attested for one of the services only
    But the services of login "workforce" are "expenses" and "vault"
    And the services of practice "restricted-accepted" are only "vault"
    Then the control is undecided for login "workforce"

  Scenario: It is denied for another service
    But the services of practice "restricted-accepted" are only "vault"
    And the in place of practice "restricted-accepted" is false
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows the services of the login
    But the services of login "workforce" are unknown
    And the services of practice "restricted-accepted" are only "expenses"
    Then the control is undecided for login "workforce"

  Scenario: An attestation about everything holds for unknown services
    But the services of login "workforce" are unknown
    Then the control passes for login "workforce"

  Scenario: There is no code by telephone
    But there is no authenticator "text-message"
    Then the control does not apply
