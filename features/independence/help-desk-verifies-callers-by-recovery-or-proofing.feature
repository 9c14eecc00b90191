Feature: The help desk verifies callers by a recovery method or by proofing

  Background:
    Given a compliant organisation

  Scenario Outline: The weakest check accepted is <words>
    But the identity check of help desk "service-desk" is <check>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | words             | check           | outcome      |
      | a recovery method | recovery-method | passes       |
      | nothing           | none            | fails        |
      | a question        | knowledge       | fails        |
      | a call back       | call-back       | fails        |
      | nobody knows what | unknown         | is undecided |

  Scenario: The weakest check accepted is proofing
    Then the control passes for help desk "service-desk"

  Scenario: The reason names the check
    But the identity check of help desk "service-desk" is knowledge
    Then the control fails for help desk "service-desk" because "knowledge"

  Scenario Outline: Agents can perhaps reset, and the weakest check accepted is <words>
    But the can reset of help desk "service-desk" is unknown
    And the identity check of help desk "service-desk" is <check>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | words             | check           | outcome      |
      | a recovery method | recovery-method | passes       |
      | nothing           | none            | is undecided |
      | a question        | knowledge       | is undecided |
      | a call back       | call-back       | is undecided |
      | nobody knows what | unknown         | is undecided |

  Scenario: Agents cannot reset anything
    But the can reset of help desk "service-desk" is false
    And the identity check of help desk "service-desk" is none
    Then the control does not apply

  Scenario: A help desk that serves no login
    But there is also a help desk "shop-counter" with:
      | can reset      | true |
      | identity check | none |
    Then the control does not apply for help desk "shop-counter"
    And the control passes for help desk "service-desk"

  Scenario: Nobody knows which help desk serves staff
    But the help desks of login "workforce" are unknown
    Then the control is undecided for login "workforce"

  Scenario: No help desk serves staff
    But the help desks of login "workforce" are an empty list
    Then the control does not apply for login "workforce"

  Scenario: One help desk can perhaps reset after a question, and a second verifies by proofing
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the can reset of help desk "service-desk" is unknown
    And the identity check of help desk "service-desk" is knowledge
    And login "vault-operators" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control is undecided for help desk "service-desk"

  Scenario: Nobody knows whether one help desk can reset nor what it checks, and a second proofs
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the can reset of help desk "service-desk" is unknown
    And the identity check of help desk "service-desk" is unknown
    And login "vault-operators" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control is undecided for help desk "service-desk"
