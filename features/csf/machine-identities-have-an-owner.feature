Feature: Machine identities have a current owner

  Background:
    Given a compliant organisation

  Scenario Outline: The owner is <words>
    But the owner active of identity "payroll-export" is <active>
    Then the control <outcome> for identity "payroll-export"
    And the control passes for identity "vault-rotator"

    Examples:
      | words                   | active  | outcome      |
      | no longer there         | false   | fails        |
      | perhaps no longer there | unknown | is undecided |

  Scenario: The owner is still there
    Then the control passes for identity "payroll-export"

  Scenario: The reason says who is missing
    But the owner active of identity "vault-rotator" is false
    Then the control fails for identity "vault-rotator" because "no current employee or team"
    And the control passes for identity "payroll-export"

  Scenario: There is no machine identity
    Given an organisation of which nothing is known
    Then the control does not apply
