Feature: Binding runs over an authenticated protected channel

  Background:
    Given a compliant organisation

  Scenario Outline: The channel is protected: <protected>
    But the channel authenticated protected of login "workforce" is <protected>
    Then the control <outcome> for login "workforce"

    Examples:
      | protected | outcome      |
      | false     | fails        |
      | unknown   | is undecided |

  Scenario: The channel is protected
    Then the control passes for login "workforce"

  Scenario Outline: The channel of another login is protected: <protected>
    But the channel authenticated protected of login "vault-operators" is <protected>
    Then the control passes for login "workforce"

    Examples:
      | protected |
      | false     |
      | unknown   |

  Scenario Outline: Nothing is known of enrolment, and the channel is protected: <protected>
    But the enrolment of login "workforce" is unknown
    And the channel authenticated protected of login "workforce" is <protected>
    Then the control is undecided for login "workforce"

    Examples:
      | protected |
      | false     |
      | unknown   |

  Scenario: Nothing is known of enrolment on a protected channel
    But the enrolment of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario Outline: A login without a level on an open channel, enrolment <way>
    But the claims of login "workforce" is none
    And the channel authenticated protected of login "workforce" is false
    And the enrolment of login "workforce" is <enrolment>
    Then the control does not apply for login "workforce"

    Examples:
      | way       | enrolment               |
      | unknown   | unknown                 |
      | in person | only "issued-in-person" |

  Scenario: There is no enrolment
    But the enrolment of login "workforce" is an empty list
    Then the control does not apply for login "workforce"

  Scenario: The login claims only AAL1, and nothing is known of enrolment on an open channel
    But the enrolment of login "workforce" is unknown
    And the channel authenticated protected of login "workforce" is false
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: There is no enrolment, and the channel is open
    But the channel authenticated protected of login "workforce" is false
    And the enrolment of login "workforce" is an empty list
    Then the control does not apply for login "workforce"

  Scenario: Another login claims AAL1 and its channel is protected
    But the claims of login "workforce" is none
    And the channel authenticated protected of login "workforce" is false
    And the enrolment of login "workforce" is unknown
    And the claims of login "vault-operators" is AAL1
    Then the control passes for login "vault-operators"
