Feature: Session secrets travel on an authenticated protected channel

  Background:
    Given a compliant organisation

  Scenario: The channel is protected
    Then the control passes for login "workforce"

  Scenario: A part of the traffic is in the open
    But the channel authenticated protected of login "workforce" is false
    Then the control fails for login "workforce" because "the session secret is sent in the open"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows how the traffic is protected
    But the channel authenticated protected of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: The level claimed is <level>
    But the channel authenticated protected of login "workforce" is false
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |
