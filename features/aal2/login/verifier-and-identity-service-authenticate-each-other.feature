Feature: A separate verifier and the identity service authenticate each other

  Background:
    Given a compliant organisation

  Scenario: They authenticate each other
    Then the control passes for login "workforce"

  Scenario: They do not authenticate each other
    But the verifier mutually authenticated of login "workforce" is false
    Then the control fails for login "workforce" because "do not authenticate each other"
    And the control passes for login "vault-operators"

  Scenario: Revision 3 asks the same
    But the verifier mutually authenticated of login "workforce" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for login "workforce"

  Scenario: Nobody knows whether they do
    But the verifier mutually authenticated of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: Nobody knows whether they are apart, and they authenticate each other: <mutual>
    But the separate verifier of login "workforce" is unknown
    And the verifier mutually authenticated of login "workforce" is <mutual>
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

    Examples:
      | mutual  |
      | false   |
      | unknown |

  Scenario: Apart or not, they authenticate each other
    But the separate verifier of login "workforce" is unknown
    Then the control passes for login "workforce"

  Scenario: Both are one server
    But the separate verifier of login "workforce" is false
    And the verifier mutually authenticated of login "workforce" is false
    Then the control does not apply for login "workforce"

  Scenario Outline: The level claimed is <level>
    But the claims of login "workforce" is <level>
    And the verifier mutually authenticated of login "workforce" is false
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | fails          |
      | AAL3  | fails          |
      | none  | does not apply |
