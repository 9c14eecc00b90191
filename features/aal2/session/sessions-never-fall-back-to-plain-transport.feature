Feature: Sessions never fall back to insecure transport

  Background:
    Given a compliant organisation

  Scenario: There is no way back to plain transport
    Then the control passes for login "workforce"

  Scenario: Pages after login are served in the open as well
    But the channel insecure fallback of login "workforce" is true
    Then the control fails for login "workforce" because "after login the connection may fall back to insecure transport"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows whether there is a way back
    But the channel insecure fallback of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: The level claimed is <level>
    But the channel insecure fallback of login "workforce" is true
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |
