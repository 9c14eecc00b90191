Feature: Binding codes have enough bits

  Background:
    Given a compliant organisation

  Scenario Outline: <bits> bits, with an identifier: <identifier>
    But there is also an enrolment "second-phone" with:
      | binding code used | true   |
      | binding code bits | <bits> |
    And login "workforce" also has enrolment "second-phone"
    And the binding code with identifier of enrolment "second-phone" is <identifier>
    Then the control <outcome> for enrolment "second-phone"

    Examples:
      | bits | identifier | outcome |
      | 39   | true       | fails   |
      | 40   | true       | passes  |
      | 39   | false      | fails   |
      | 111  | false      | fails   |
      | 112  | false      | passes  |

  Scenario Outline: <bits> bits, and nobody knows whether with an identifier
    But there is also an enrolment "second-phone" with:
      | binding code used | true   |
      | binding code bits | <bits> |
    And login "workforce" also has enrolment "second-phone"
    Then the control <outcome> for enrolment "second-phone"

    Examples:
      | bits | outcome      |
      | 39   | fails        |
      | 40   | is undecided |
      | 111  | is undecided |
      | 112  | passes       |

  Scenario: Long codes, and another enrolment uses none
    Then the control passes for enrolment "signed-in"
    And the control does not apply for enrolment "issued-in-person"

  Scenario: Nobody knows how long
    But the binding code bits of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario Outline: The reason names the length of <bits> bits
    But the binding code bits of enrolment "signed-in" is <bits>
    Then the control fails for enrolment "signed-in" because "<reason>"

    Examples:
      | bits | reason                         |
      | 20   | only 20 bits                   |
      | 64   | only 64 bits and no identifier |

  Scenario: Another enrolment does not know whether with an identifier
    But the binding code used of enrolment "issued-in-person" is true
    And the binding code bits of enrolment "issued-in-person" is 64
    Then the control passes for enrolment "signed-in"

  Scenario: Another enrolment has short codes and no identifier
    But the binding code used of enrolment "issued-in-person" is true
    And the binding code bits of enrolment "issued-in-person" is 64
    And the binding code with identifier of enrolment "issued-in-person" is false
    Then the control passes for enrolment "signed-in"

  Scenario: Nobody knows whether a code is used
    But the binding code used of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario: No code is used
    But the binding code used of enrolment "signed-in" is false
    Then the control does not apply

  Scenario: Another enrolment has codes of 20 bits
    But the binding code used of enrolment "issued-in-person" is true
    And the binding code bits of enrolment "issued-in-person" is 20
    Then the control passes for enrolment "signed-in"

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

  Scenario: The login claims only AAL1, and its codes have 64 bits and no identifier
    But the binding code bits of enrolment "signed-in" is 64
    And the claims of login "workforce" is AAL1
    Then the control fails for enrolment "signed-in"

  Scenario: A login at AAL1 does not know whether a code is used
    But the binding code used of enrolment "signed-in" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for enrolment "signed-in"

  Scenario: Nothing is known of the enrolment of a login at AAL1
    But the claims of login "workforce" is AAL1
    And the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"
