Feature: A compromised account is suspended and its owner told

  Background:
    Given a compliant organisation

  Scenario: A compromised account is suspended
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: A compromised account is not suspended
    But the lifecycle suspended on compromise of login "workforce" is false
    Then the control fails for login "workforce" because "a compromised account is not suspended"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows whether a compromised account is suspended
    But the lifecycle suspended on compromise of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: A compromised account of another login is suspended: <value>
    But the lifecycle suspended on compromise of login "vault-operators" is <value>
    Then the control passes for login "workforce"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario Outline: A compromised account is suspended: <value>, and the level of proofing is <level>
    But the lifecycle suspended on compromise of login "workforce" is <value>
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"
    And the control passes for login "vault-operators"

    Examples:
      | value   | level   | outcome        |
      | false   | none    | does not apply |
      | false   | IAL2    | fails          |
      | false   | unknown | is undecided   |
      | unknown | unknown | is undecided   |

  Scenario: Nobody knows whether people were proofed, and compromised accounts are suspended
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply for login "workforce"
