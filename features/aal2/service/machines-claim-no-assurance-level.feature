Feature: No assurance level is claimed for a machine

  Background:
    Given a compliant organisation

  Scenario Outline: A machine claims <level> under <profile>
    But the claims of identity "payroll-export" is <level>
    And it is assessed under "<profile>"
    Then the control <outcome> for identity "payroll-export"

    Examples:
      | level | profile          | outcome |
      | none  | sp800-63b-4-aal2 | passes  |
      | AAL1  | sp800-63b-4-aal2 | fails   |
      | AAL2  | sp800-63b-4-aal2 | fails   |
      | AAL2  | sp800-63b-3-aal2 | fails   |

  Scenario: Nobody claims a level for a machine
    Then the control passes for identity "payroll-export"

  Scenario: The reason names the level
    But the claims of identity "payroll-export" is AAL3
    Then the control fails for identity "payroll-export" because "claims AAL3"

  Scenario: Another machine claims a level
    But the claims of identity "vault-rotator" is AAL2
    Then the control passes for identity "payroll-export"

  Scenario: There are no machines
    But there is no identity at all
    Then the control does not apply
