Feature: Binding codes work once and for ten minutes

  Background:
    Given a compliant organisation

  Scenario Outline: Lifetime of a code: <time>
    But the binding code lifetime of enrolment "signed-in" is <time>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | time    | outcome      |
      | PT10M   | passes       |
      | PT10M1S | fails        |
      | none    | fails        |
      | unknown | is undecided |

  Scenario: The reason names the time
    But the binding code lifetime of enrolment "signed-in" is PT1H
    Then the control fails for enrolment "signed-in" because "valid 1 hour"

  Scenario Outline: It works once: <once>
    But the binding code single use of enrolment "signed-in" is <once>
    Then the control <outcome> for enrolment "signed-in" because "<reason>"

    Examples:
      | once    | outcome      | reason      |
      | false   | fails        | works again |
      | unknown | is undecided | works once  |

  Scenario: Once, and for five minutes, and another enrolment uses no code
    Then the control passes for enrolment "signed-in"
    And the control does not apply for enrolment "issued-in-person"

  Scenario: Nobody knows whether a code is used
    But the binding code used of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario: No code is used
    But the binding code used of enrolment "signed-in" is false
    Then the control does not apply

  Scenario Outline: Another enrolment has a code that <fault>
    But the binding code used of enrolment "issued-in-person" is true
    And the <fact> of enrolment "issued-in-person" is <value>
    Then the control passes for enrolment "signed-in"

    Examples:
      | fault              | fact                    | value |
      | is valid for a day | binding code lifetime   | P1D   |
      | works again        | binding code single use | false |

  Scenario: Another enrolment uses a code of which nothing is known
    But the binding code used of enrolment "issued-in-person" is true
    Then the control passes for enrolment "signed-in"

  Scenario: A login without a level does not know whether a code is used
    But the claims of login "workforce" is none
    And the binding code used of enrolment "signed-in" is unknown
    Then the control does not apply for enrolment "signed-in"

  Scenario: Nothing is known of enrolment
    But the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: There is no enrolment
    But there is no enrolment "signed-in"
    And there is no enrolment "issued-in-person"
    Then the control does not apply

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for enrolment "signed-in"

  Scenario: A login without a level, of whose enrolment nothing is known
    But the claims of login "workforce" is none
    And the enrolment of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: The login claims only AAL1, and its code never expires
    But the binding code lifetime of enrolment "signed-in" is none
    And the claims of login "workforce" is AAL1
    Then the control fails for enrolment "signed-in"

  Scenario: Nothing is known of the enrolment of a login at AAL1
    But the enrolment of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: A login at AAL1 does not know whether a code is used
    But the binding code used of enrolment "signed-in" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for enrolment "signed-in"
