Feature: The acceptance statement lists each deviation with its risk

  Background:
    Given a compliant organisation

  Scenario: There are no deviations
    Then the control does not apply

  Scenario: Nobody knows of deviations, and those there are would be listed
    But the deviations of service "expenses" is unknown
    Then the control does not apply

  Scenario: Nobody knows of deviations, nor of a list
    But the deviations of service "expenses" is unknown
    And there is no practice "deviations-accepted"
    Then the control is undecided for service "expenses"

  Scenario Outline: Nobody knows of deviations, and <change>
    But the deviations of service "expenses" is unknown
    And the <fact> of practice "deviations-accepted" is <value>
    Then the control is undecided for service "expenses"

    Examples:
      | change                         | fact     | value        |
      | the list is missing            | in place | false        |
      | another practice is attested   | kind     | other        |
      | the list is of another service | services | only "vault" |

  Scenario: Nobody knows of deviations of a service whose login has no level
    But the deviations of service "expenses" is unknown
    And the claims of login "workforce" is none
    And there is no practice "deviations-accepted"
    Then the control does not apply

  Scenario: A deviation is listed
    But the deviations of service "expenses" is only "codes by SMS until June"
    Then the control passes for service "expenses"

  Scenario: A deviation is not listed
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the in place of practice "deviations-accepted" is false
    Then the control fails for service "expenses" because "a deviation stands in no acceptance statement"

  Scenario: Nobody knows whether a deviation is listed
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the in place of practice "deviations-accepted" is unknown
    Then the control is undecided for service "expenses"

  Scenario: Nobody attests it
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But there is no practice "deviations-accepted"
    Then the control is undecided for service "expenses"

  Scenario: The attestation has run out
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But it is assessed as of 2027-12-01
    Then the control is undecided for service "expenses"

  Scenario Outline: It is in place for <service> only
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the services of practice "deviations-accepted" is only "<service>"
    Then the control <outcome> for service "expenses"

    Examples:
      | service  | outcome      |
      | expenses | passes       |
      | vault    | is undecided |

  Scenario: It is missing for another service
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the services of practice "deviations-accepted" is only "vault"
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for service "expenses"

  Scenario: It is missing in one place and in place in another
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But there is also a practice "older" with:
      | kind     | deviations-accepted |
      | in place | false               |
    Then the control passes for service "expenses"

  Scenario Outline: Another practice is in place: <value>
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the kind of practice "deviations-accepted" is other
    And the in place of practice "deviations-accepted" is <value>
    Then the control is undecided for service "expenses"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario: Another practice is in place
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the kind of practice "deviations-accepted" is other
    Then the control is undecided for service "expenses"

  Scenario: It is missing, and another practice is in place
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the in place of practice "deviations-accepted" is false
    And there is also a practice "older" with:
      | kind     | other |
      | in place | true  |
    Then the control fails for service "expenses"

  Scenario: It is missing, and in place for another service
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the in place of practice "deviations-accepted" is false
    And there is also a practice "older" with:
      | kind     | deviations-accepted |
      | in place | true                |
    And the services of practice "older" is only "vault"
    Then the control fails for service "expenses"

  Scenario: A login without a level
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the claims of login "workforce" is none
    Then the control does not apply for service "expenses"

  Scenario: Nobody logs in
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But there is no login "workforce"
    Then the control does not apply for service "expenses"

  Scenario: Revision 3 asks for it too
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the in place of practice "deviations-accepted" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for service "expenses"

  Scenario: The login claims AAL1, nobody knows of deviations, and the list is missing
    But the deviations of service "expenses" is unknown
    And the in place of practice "deviations-accepted" is false
    And the claims of login "workforce" is AAL1
    Then the control is undecided for service "expenses"

  Scenario: Revision 3 asks for it too where the login claims AAL1
    Given the deviations of service "expenses" is only "codes by SMS until June"
    But the in place of practice "deviations-accepted" is false
    And it is assessed under "sp800-63b-3-aal2"
    And the claims of login "workforce" is AAL1
    Then the control fails for service "expenses"
