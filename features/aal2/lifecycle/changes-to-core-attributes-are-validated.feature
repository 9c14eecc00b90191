Feature: Changes to core attributes are validated

  Background:
    Given a compliant organisation

  Scenario Outline: account core changes validated: <value>
    But the account core changes validated of login "workforce" is <value>
    Then the control <outcome> for login "workforce"

    Examples:
      | value   | outcome      |
      | false   | fails        |
      | unknown | is undecided |

  Scenario: As it should be
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: The reason says what is wrong
    But the account core changes validated of login "workforce" is false
    Then the control fails for login "workforce" because "changes to core attributes are not validated"

  Scenario Outline: Another login has account core changes validated: <value>
    But the account core changes validated of login "vault-operators" is <value>
    Then the control passes for login "workforce"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario Outline: account core changes validated: <value>, and people were proofed at <level>
    But the account core changes validated of login "workforce" is <value>
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | value   | level   | outcome        |
      | false   | none    | does not apply |
      | false   | IAL2    | fails          |
      | false   | unknown | is undecided   |
      | unknown | unknown | is undecided   |

  Scenario: Nobody knows whether people were proofed, and all is as it should be
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply for login "workforce"
