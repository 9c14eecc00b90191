Feature: Expired authenticators stop working

  Background:
    Given a compliant organisation

  Scenario Outline: lifecycle expired usable: <value>
    But the lifecycle expired usable of login "workforce" is <value>
    Then the control <outcome> for login "workforce"

    Examples:
      | value   | outcome      |
      | true    | fails        |
      | unknown | is undecided |

  Scenario: As it should be
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: The reason says what is wrong
    But the lifecycle expired usable of login "workforce" is true
    Then the control fails for login "workforce" because "an expired authenticator is still accepted"

  Scenario Outline: Another login has lifecycle expired usable: <value>
    But the lifecycle expired usable of login "vault-operators" is <value>
    Then the control passes for login "workforce"

    Examples:
      | value   |
      | true    |
      | unknown |

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for login "workforce"

  Scenario: Revision 3 asks for it too
    But the lifecycle expired usable of login "workforce" is true
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for login "workforce"

  Scenario: Revision 3 asks for it too; claims of workforce: AAL1
    Given the lifecycle expired usable of login "workforce" is true
    And it is assessed under "sp800-63b-3-aal2"
    And the claims of login "workforce" is AAL1
    Then the control fails for login "workforce"
