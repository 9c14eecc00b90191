Feature: A compromised account is suspended and its owner told

  Background:
    Given a compliant organisation

  Scenario Outline: lifecycle suspended on compromise: <value>
    But the lifecycle suspended on compromise of login "workforce" is <value>
    Then the control <outcome> for login "workforce"
    And the control passes for login "vault-operators"

    Examples:
      | value   | outcome      |
      | false   | fails        |
      | unknown | is undecided |

  Scenario: As it should be
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: The reason says what is wrong
    But the lifecycle suspended on compromise of login "workforce" is false
    Then the control fails for login "workforce" because "a compromised account is not suspended"
    And the control passes for login "vault-operators"

  Scenario Outline: Another login has lifecycle suspended on compromise: <value>
    But the lifecycle suspended on compromise of login "vault-operators" is <value>
    Then the control passes for login "workforce"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario Outline: lifecycle suspended on compromise: <value>, and people were proofed at <level>
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

  Scenario: Nobody knows whether people were proofed, and all is as it should be
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply for login "workforce"
