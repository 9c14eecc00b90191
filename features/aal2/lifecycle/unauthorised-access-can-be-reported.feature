Feature: People can report unauthorised access

  Background:
    Given a compliant organisation

  Scenario: People can report unauthorised access
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: People cannot report unauthorised access
    But the account compromise reportable of login "workforce" is false
    Then the control fails for login "workforce" because "unauthorised access cannot be reported"

  Scenario: Nobody knows whether people can report unauthorised access
    But the account compromise reportable of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: People can report unauthorised access at another login: <value>
    But the account compromise reportable of login "vault-operators" is <value>
    Then the control passes for login "workforce"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario Outline: People can report unauthorised access: <value>, and the level of proofing is <level>
    But the account compromise reportable of login "workforce" is <value>
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | value   | level   | outcome        |
      | false   | none    | does not apply |
      | false   | IAL2    | fails          |
      | false   | unknown | is undecided   |
      | unknown | unknown | is undecided   |

  Scenario: Nobody knows whether people were proofed, and they can report
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply for login "workforce"
