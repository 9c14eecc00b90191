Feature: Changes to core attributes are validated

  Background:
    Given a compliant organisation

  Scenario: Changes are validated
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: Changes are not validated
    But the account core changes validated of login "workforce" is false
    Then the control fails for login "workforce" because "changes to core attributes are not validated"

  Scenario: Nobody knows whether changes are validated
    But the account core changes validated of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: Changes at another login are validated: <value>
    But the account core changes validated of login "vault-operators" is <value>
    Then the control passes for login "workforce"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario Outline: Changes are validated: <value>, and the level of proofing is <level>
    But the account core changes validated of login "workforce" is <value>
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | value   | level   | outcome        |
      | false   | none    | does not apply |
      | false   | IAL2    | fails          |
      | false   | unknown | is undecided   |
      | unknown | unknown | is undecided   |

  Scenario: Nobody knows whether people were proofed, and changes are validated
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply for login "workforce"
