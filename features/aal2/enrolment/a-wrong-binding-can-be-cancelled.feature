Feature: People are told how to cancel a wrong binding

  Background:
    Given a compliant organisation

  Scenario Outline: People are told: <told>
    But the mishap instructions of enrolment "signed-in" is <told>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | told    | outcome      |
      | false   | fails        |
      | unknown | is undecided |

  Scenario: People are told, and another enrolment uses no code
    Then the control passes for enrolment "signed-in"
    And the control does not apply for enrolment "issued-in-person"

  Scenario: Of another enrolment nobody knows whether people are told
    But the binding code used of enrolment "issued-in-person" is true
    And the mishap instructions of enrolment "issued-in-person" is unknown
    Then the control passes for enrolment "signed-in"

  Scenario: Nobody knows whether a code is used
    But the binding code used of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario: No code is used
    But the binding code used of enrolment "signed-in" is false
    Then the control does not apply

  Scenario: Another enrolment tells people nothing
    But the binding code used of enrolment "issued-in-person" is true
    And the mishap instructions of enrolment "issued-in-person" is false
    Then the control passes for enrolment "signed-in"

  Scenario: Another enrolment uses a code and tells people
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

  Scenario: Nothing is known of the enrolment of a login at AAL1
    But the enrolment of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: A login at AAL1 does not know whether a code is used
    But the binding code used of enrolment "signed-in" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for enrolment "signed-in"

  Scenario: It holds from AAL1 on
    But the claims of login "workforce" is AAL1
    Then the control passes for enrolment "signed-in"
