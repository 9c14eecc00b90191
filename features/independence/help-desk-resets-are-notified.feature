Feature: What the help desk resets is notified to the owner

  Background:
    Given a compliant organisation

  Scenario: The recovery that agents run is notified
    Then the control passes for help desk "service-desk"

  Scenario: The owner hears nothing of it
    But the notified of recovery "identity-proofed-again" is false
    Then the control fails for help desk "service-desk" because "hears nothing of identity-proofed-again"

  Scenario: A recovery without a notice that no agent runs
    But the notified of recovery "two-codes" is false
    Then the control passes for help desk "service-desk"

  Scenario: Nobody knows whether the owner hears of it
    But the notified of recovery "identity-proofed-again" is unknown
    Then the control is undecided for help desk "service-desk"

  Scenario: Nobody knows whether the owner hears of a recovery that no agent runs
    But the notified of recovery "two-codes" is unknown
    Then the control passes for help desk "service-desk"

  Scenario: The owner hears nothing, and nobody knows whether agents can reset
    But the notified of recovery "identity-proofed-again" is false
    And the can reset of help desk "service-desk" is unknown
    Then the control is undecided for help desk "service-desk" because "agent can reset"

  Scenario: The owner hears of it, whether agents can reset or not
    But the can reset of help desk "service-desk" is unknown
    Then the control passes for help desk "service-desk"

  Scenario: No recovery says what agents do
    But the help desk of recovery "identity-proofed-again" is unknown
    And the help desk of recovery "staff-proofed-again" is unknown
    Then the control is undecided for help desk "service-desk" because "told of what agents reset"

  Scenario: Agents cannot reset anything
    But the can reset of help desk "service-desk" is false
    And the notified of recovery "identity-proofed-again" is false
    Then the control does not apply

  Scenario: A help desk that serves no login
    But there is also a help desk "shop-counter" with:
      | can reset | true |
    Then the control does not apply for help desk "shop-counter"

  Scenario: Nobody knows which help desk serves staff
    But the help desks of login "workforce" are unknown
    Then the control is undecided for login "workforce"

  Scenario: No help desk serves staff
    But the help desks of login "workforce" are an empty list
    Then the control does not apply for login "workforce"

  Scenario: Nobody knows whether agents can reset, and a recovery that they do not run has no notice
    But the notified of recovery "two-codes" is false
    And the can reset of help desk "service-desk" is unknown
    Then the control passes for help desk "service-desk"

  Scenario: The owner hears nothing of what agents can perhaps reset, and a second desk stands by
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the notified of recovery "identity-proofed-again" is false
    And the can reset of help desk "service-desk" is unknown
    Then the control is undecided for help desk "service-desk"
