Feature: People are urged to keep two authenticators

  Background:
    Given a compliant organisation

  Scenario Outline: Number they are urged to keep: <number>
    But the recommended count of enrolment "signed-in" is <number>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | number  | outcome      |
      | 1       | fails        |
      | 3       | passes       |
      | unknown | is undecided |

  Scenario: Exactly two
    Then the control passes for enrolment "signed-in"

  Scenario: The reason names the number
    But the recommended count of enrolment "signed-in" is 1
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for enrolment "signed-in" because "only 1"

  Scenario Outline: Number that another enrolment urges people to keep: <number>
    But the recommended count of enrolment "issued-in-person" is <number>
    Then the control passes for enrolment "signed-in"

    Examples:
      | number  |
      | 1       |
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

  Scenario: The login claims only AAL1, and people are urged to keep one
    But the recommended count of enrolment "signed-in" is 1
    And the claims of login "workforce" is AAL1
    Then the control fails for enrolment "signed-in"

  Scenario: Nothing is known of the enrolment of a login at AAL1
    But the enrolment of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"
