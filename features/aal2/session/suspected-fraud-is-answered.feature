Feature: Suspected fraud in a session is answered

  Background:
    Given a compliant organisation

  Scenario: The person is asked to sign in again and staff are told
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario: One answer is enough
    But the fraud response of session "workday" is only "terminate"
    Then the control passes for session "workday"

  Scenario: Nothing happens
    But the fraud response of session "workday" is an empty list
    Then the control fails for session "workday" because "nothing happens"
    And the control passes for session "vault-visit"

  Scenario: Nobody knows what happens
    But the fraud response of session "workday" is unknown
    Then the control is undecided for session "workday"
    And the control passes for session "vault-visit"

  Scenario: Watching sessions is left to the organisation
    But the monitored of session "workday" is false
    And the fraud response of session "workday" is an empty list
    Then the control does not apply for session "workday"

  Scenario: It is not known whether sessions are watched, but there is an answer
    But the monitored of session "workday" is unknown
    Then the control does not apply for session "workday"

  Scenario Outline: It is not known whether sessions are watched, and the answer is <answer>, at <level>
    But the monitored of session "workday" is unknown
    And the fraud response of session "workday" is <answer>
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

    Examples:
      | answer        | level   | outcome        |
      | unknown       | unknown | is undecided   |
      | an empty list | unknown | is undecided   |
      | unknown       | AAL1    | is undecided   |
      | unknown       | none    | does not apply |

  Scenario Outline: A login that claims <level>
    But the fraud response of session "workday" is an empty list
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |

  Scenario Outline: Nothing is known of the session after a login that claims <level>
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |
