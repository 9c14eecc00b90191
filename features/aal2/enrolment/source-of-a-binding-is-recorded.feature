Feature: The record names the address or device from which a binding was made

  Background:
    Given a compliant organisation

  Scenario Outline: The source is recorded: <value>
    But the source recorded of enrolment "signed-in" is <value>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | value   | outcome      |
      | false   | fails        |
      | unknown | is undecided |

  Scenario: Every source is recorded
    Then the control passes for enrolment "signed-in"
    And the control passes for enrolment "issued-in-person"

  Scenario: The reason says what is wrong
    But the source recorded of enrolment "signed-in" is false
    Then the control fails for enrolment "signed-in" because "the source of a binding is not recorded"

  Scenario Outline: The source is recorded in another enrolment: <value>
    But the source recorded of enrolment "issued-in-person" is <value>
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

  Scenario: Nothing is known of the enrolment of a login at AAL1
    But the enrolment of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: Another login claims AAL1 and records the source
    But the claims of login "workforce" is none
    And the enrolment of login "workforce" is unknown
    And the claims of login "vault-operators" is AAL1
    Then the control passes for enrolment "issued-in-person"
