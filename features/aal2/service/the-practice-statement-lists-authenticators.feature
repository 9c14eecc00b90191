Feature: The practice statement lists the accepted types of authenticator

  Background:
    Given a compliant organisation

  Scenario: The statement lists authenticators
    Then the control passes for service "expenses"

  Scenario: The statement lists no authenticators
    But the in place of practice "practice-statement" is false
    Then the control fails for service "expenses" because "the practice statement does not list authenticators"

  Scenario: Nobody knows whether the statement lists authenticators
    But the in place of practice "practice-statement" is unknown
    Then the control is undecided for service "expenses"

  Scenario: Nobody attests it
    But there is no practice "practice-statement"
    Then the control is undecided for service "expenses"

  Scenario: The attestation has run out
    But it is assessed as of 2027-12-01
    Then the control is undecided for service "expenses"

  Scenario Outline: It is in place for <service> only
    But the services of practice "practice-statement" is only "<service>"
    Then the control <outcome> for service "expenses"

    Examples:
      | service  | outcome      |
      | expenses | passes       |
      | vault    | is undecided |

  Scenario: It is missing for another service
    But the services of practice "practice-statement" is only "vault"
    And the in place of practice "practice-statement" is false
    Then the control is undecided for service "expenses"

  Scenario: It is missing in one place and in place in another
    But there is also a practice "older" with:
      | kind     | practice-statement-lists-authenticators |
      | in place | false                                   |
    Then the control passes for service "expenses"

  Scenario Outline: Another practice is in place: <value>
    But the kind of practice "practice-statement" is other
    And the in place of practice "practice-statement" is <value>
    Then the control is undecided for service "expenses"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario: Another practice is in place
    But the kind of practice "practice-statement" is other
    Then the control is undecided for service "expenses"

  Scenario: It is missing, and another practice is in place
    But the in place of practice "practice-statement" is false
    And there is also a practice "older" with:
      | kind     | other |
      | in place | true  |
    Then the control fails for service "expenses"

  Scenario: It is missing, and in place for another service
    But the in place of practice "practice-statement" is false
    And there is also a practice "older" with:
      | kind     | practice-statement-lists-authenticators |
      | in place | true                                    |
    And the services of practice "older" is only "vault"
    Then the control fails for service "expenses"

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for service "expenses"

  Scenario: Nobody logs in
    But there is no login "workforce"
    Then the control does not apply for service "expenses"

  Scenario: A login without a level, and another login claims AAL1
    But the claims of login "workforce" is none
    And the claims of login "vault-operators" is AAL1
    Then the control passes for service "vault"
