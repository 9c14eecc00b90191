Feature: There is a time limit from detection to suspension

  Background:
    Given a compliant organisation

  Scenario: Within an hour
    Then the control passes for login "workforce"

  Scenario: No limit is set
    But the revocation time of login "workforce" is none
    Then the control fails for login "workforce" because "no time limit"
    And the control passes for login "vault-operators"

  Scenario: Revision 3 gives the same advice
    But the revocation time of login "workforce" is none
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for login "workforce"

  Scenario: Nobody knows of a limit
    But the revocation time of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: The level claimed is <level>
    But the claims of login "workforce" is <level>
    And the revocation time of login "workforce" is none
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | fails          |
      | AAL3  | fails          |
      | none  | does not apply |

  Scenario: There is no login
    But there are no logins at all
    Then the control does not apply
