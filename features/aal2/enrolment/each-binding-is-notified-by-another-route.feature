Feature: Each binding is notified by a route independent of it

  Background:
    Given a compliant organisation

  Scenario Outline: The owner is told by another route: <value>
    But the notified independently of enrolment "signed-in" is <value>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | value   | outcome      |
      | false   | fails        |
      | unknown | is undecided |

  Scenario: The owner is told by another route
    Then the control passes for enrolment "signed-in"
    And the control passes for enrolment "issued-in-person"

  Scenario: The reason says what is wrong
    But the notified independently of enrolment "signed-in" is false
    Then the control fails for enrolment "signed-in" because "its owner is not told of a binding by another route"

  Scenario Outline: The owner is told of another enrolment by another route: <value>
    But the notified independently of enrolment "issued-in-person" is <value>
    Then the control passes for enrolment "signed-in"

    Examples:
      | value   |
      | false   |
      | unknown |

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

  Scenario: Revision 3 asks for it too
    But the notified independently of enrolment "signed-in" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for enrolment "signed-in"

  Scenario: Nothing is known of the enrolment of a login at AAL1
    But the enrolment of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: Revision 3 asks for it at AAL1 too
    But the notified independently of enrolment "signed-in" is false
    And it is assessed under "sp800-63b-3-aal2"
    And the claims of login "workforce" is AAL1
    Then the control fails for enrolment "signed-in"
