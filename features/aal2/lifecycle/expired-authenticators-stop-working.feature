Feature: Expired authenticators stop working

  Background:
    Given a compliant organisation

  Scenario: An expired authenticator is refused
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: An expired authenticator is accepted
    But the lifecycle expired usable of login "workforce" is true
    Then the control fails for login "workforce" because "an expired authenticator is still accepted"

  Scenario: Nobody knows whether an expired authenticator is accepted
    But the lifecycle expired usable of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: Another login accepts an expired authenticator: <value>
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

  Scenario: Revision 3 asks for it too where the login claims AAL1
    But the lifecycle expired usable of login "workforce" is true
    And it is assessed under "sp800-63b-3-aal2"
    And the claims of login "workforce" is AAL1
    Then the control fails for login "workforce"
