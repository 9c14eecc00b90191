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

  Scenario Outline: Sessions are perhaps watched, the answer is <words>, and the level claimed is <level>
    But the monitored of session "workday" is unknown
    And the fraud response of session "workday" is <answer>
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

    Examples:
      | words   | answer        | level   | outcome        |
      | unknown | unknown       | unknown | is undecided   |
      | missing | an empty list | unknown | is undecided   |
      | unknown | unknown       | AAL1    | is undecided   |
      | unknown | unknown       | none    | does not apply |

  Scenario Outline: The level claimed is <level>
    But the fraud response of session "workday" is an empty list
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |

  Scenario Outline: Nothing is known of the session, and the level claimed is <level>
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |
