Feature: Two physical authenticators are bound at enrolment

  Background:
    Given a compliant organisation

  Scenario Outline: Physical authenticators: <number>
    But the physical at enrolment of enrolment "signed-in" is <number>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | number  | outcome      |
      | 1       | fails        |
      | 3       | passes       |
      | unknown | is undecided |

  Scenario: Two physical authenticators
    Then the control passes for enrolment "signed-in"
    And the control does not apply for login "vault-operators"

  Scenario: The reason names the number
    But the physical at enrolment of enrolment "signed-in" is 0
    Then the control fails for enrolment "signed-in" because "it binds 0 physical"

  Scenario Outline: Physical authenticators of another enrolment: <number>
    But the physical at enrolment of enrolment "issued-in-person" is <number>
    Then the control passes for enrolment "signed-in"

    Examples:
      | number  |
      | 0       |
      | unknown |

  Scenario: Nothing is known of enrolment
    But the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nothing is known of enrolment at AAL1
    But the claims of login "workforce" is AAL1
    And the enrolment of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: The login claims AAL1
    But the claims of login "workforce" is AAL1
    Then the control does not apply for enrolment "signed-in"
