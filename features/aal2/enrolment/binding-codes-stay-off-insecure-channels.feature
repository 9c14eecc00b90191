Feature: Binding codes travel by hand or on the spot, and the new device connects securely

  Background:
    Given a compliant organisation

  Scenario Outline: How the code travels: <way>
    But the binding code transfer of enrolment "signed-in" is <way>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | way         | outcome      |
      | manual      | passes       |
      | local-other | passes       |
      | email       | fails        |
      | sms         | fails        |
      | chat        | fails        |
      | unknown     | is undecided |

  Scenario: By QR code, and another enrolment uses no code
    Then the control passes for enrolment "signed-in"
    And the control does not apply for enrolment "issued-in-person"

  Scenario: The reason names the way
    But the binding code transfer of enrolment "signed-in" is email
    Then the control fails for enrolment "signed-in" because "travel by email"

  Scenario Outline: The channel is protected: <protected>
    But the channel authenticated protected of login "workforce" is <protected>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | protected | outcome      |
      | false     | fails        |
      | unknown   | is undecided |

  Scenario Outline: The channel of another login is protected: <protected>
    But the channel authenticated protected of login "vault-operators" is <protected>
    Then the control passes for enrolment "signed-in"

    Examples:
      | protected |
      | false     |
      | unknown   |

  Scenario: Nobody knows whether a code is used
    But the binding code used of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario: No code is used
    But the binding code used of enrolment "signed-in" is false
    Then the control does not apply

  Scenario: The code of another enrolment travels by text message
    But the binding code used of enrolment "issued-in-person" is true
    And the binding code transfer of enrolment "issued-in-person" is sms
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

  Scenario: The login claims only AAL1, and its code travels by mail
    But the binding code transfer of enrolment "signed-in" is email
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
