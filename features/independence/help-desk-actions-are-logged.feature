Feature: What the help desk resets is logged

  Background:
    Given a compliant organisation

  Scenario: Resets are logged
    Then the control passes for help desk "service-desk"

  Scenario: Resets leave no trace
    But the actions logged of help desk "service-desk" is false
    Then the control fails for help desk "service-desk" because "not logged"

  Scenario: Nobody knows whether resets are logged
    But the actions logged of help desk "service-desk" is unknown
    Then the control is undecided for help desk "service-desk"

  Scenario: Nothing is logged, and nobody knows whether agents can reset
    But the actions logged of help desk "service-desk" is false
    And the can reset of help desk "service-desk" is unknown
    Then the control is undecided for help desk "service-desk" because "agent can reset"

  Scenario: Everything is logged, whether agents can reset or not
    But the can reset of help desk "service-desk" is unknown
    Then the control passes for help desk "service-desk"

  Scenario: Agents cannot reset anything
    But the can reset of help desk "service-desk" is false
    And the actions logged of help desk "service-desk" is false
    Then the control does not apply

  Scenario: A help desk that serves no login
    But there is also a help desk "shop-counter" with:
      | can reset      | true  |
      | actions logged | false |
    Then the control does not apply for help desk "shop-counter"
    And the control passes for help desk "service-desk"

  Scenario: Nobody knows which help desk serves staff
    But the help desks of login "workforce" are unknown
    Then the control is undecided for login "workforce"

  Scenario: No help desk serves staff
    But the help desks of login "workforce" are an empty list
    Then the control does not apply for login "workforce"

  Scenario: Nobody knows whether one help desk logs its resets, and a second does
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the actions logged of help desk "service-desk" is unknown
    And login "workforce" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control is undecided for help desk "service-desk"

  Scenario: One help desk can perhaps reset and logs nothing, and a second logs its resets
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the actions logged of help desk "service-desk" is false
    And the can reset of help desk "service-desk" is unknown
    And login "vault-operators" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control is undecided for help desk "service-desk"
