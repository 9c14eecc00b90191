Feature: Everything between person and verifier runs over an authenticated protected channel

  Background:
    Given a compliant organisation

  Scenario: All traffic is protected
    Then the control passes for login "workforce"

  Scenario: Some traffic is not protected
    But the authenticated protected of login "workforce" is false
    Then the control fails for login "workforce" because "unprotected"
    And the control passes for login "vault-operators"

  Scenario: Revision 3 asks the same
    But the authenticated protected of login "workforce" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for login "workforce"

  Scenario: Nobody knows whether all traffic is protected
    But the authenticated protected of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: The level claimed is <level>
    But the claims of login "workforce" is <level>
    And the authenticated protected of login "workforce" is false
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | fails          |
      | AAL3  | fails          |
      | none  | does not apply |

  Scenario: There is no login
    But there are no logins at all
    Then the control does not apply
