Feature: Each online service has an acceptance statement

  Background:
    Given a compliant organisation

  Scenario: There is an acceptance statement
    Then the control passes for service "expenses"

  Scenario: There is no acceptance statement
    But the in place of practice "acceptance-statement" is false
    Then the control fails for service "expenses" because "no acceptance statement exists"

  Scenario: Nobody knows whether there is an acceptance statement
    But the in place of practice "acceptance-statement" is unknown
    Then the control is undecided for service "expenses"

  Scenario: Nobody attests it
    But there is no practice "acceptance-statement"
    Then the control is undecided for service "expenses"

  Scenario: The attestation has run out
    But it is assessed as of 2027-12-01
    Then the control is undecided for service "expenses"

  Scenario Outline: It is in place for <service> only
    But the services of practice "acceptance-statement" is only "<service>"
    Then the control <outcome> for service "expenses"

    Examples:
      | service  | outcome      |
      | expenses | passes       |
      | vault    | is undecided |

  Scenario: It is missing for another service
    But the services of practice "acceptance-statement" is only "vault"
    And the in place of practice "acceptance-statement" is false
    Then the control is undecided for service "expenses"

  Scenario: It is missing in one place and in place in another
    But there is also a practice "older" with:
      | kind     | acceptance-statement |
      | in place | false                |
    Then the control passes for service "expenses"

  Scenario Outline: Another practice is in place: <value>
    But the kind of practice "acceptance-statement" is other
    And the in place of practice "acceptance-statement" is <value>
    Then the control is undecided for service "expenses"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario: Another practice is in place
    But the kind of practice "acceptance-statement" is other
    Then the control is undecided for service "expenses"

  Scenario: It is missing, and another practice is in place
    But the in place of practice "acceptance-statement" is false
    And there is also a practice "older" with:
      | kind     | other |
      | in place | true  |
    Then the control fails for service "expenses"

  Scenario: It is missing, and in place for another service
    But the in place of practice "acceptance-statement" is false
    And there is also a practice "older" with:
      | kind     | acceptance-statement |
      | in place | true                 |
    And the services of practice "older" is only "vault"
    Then the control fails for service "expenses"

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for service "expenses"

  Scenario: Nobody logs in
    But there is no login "workforce"
    Then the control does not apply for service "expenses"

  Scenario: Revision 3 asks for it too
    But the in place of practice "acceptance-statement" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for service "expenses"

  Scenario: Nobody logs in to one service, and the login to another claims AAL1
    But there is no login "workforce"
    And the claims of login "vault-operators" is AAL1
    Then the control passes for service "vault"
