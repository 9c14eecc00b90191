Feature: Authentication keys have 112 bits of strength

  Background:
    Given a compliant organisation

  Scenario Outline: The strength of the key in bits is <bits>
    But the key strength bits of authenticator "security-key" is <bits>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | bits    | outcome      |
      | 112     | passes       |
      | 111     | fails        |
      | unknown | is undecided |

  Scenario: The reason names the strength
    But the key strength bits of authenticator "security-key" is 80
    Then the control fails for authenticator "security-key" because "only 80 bits"

  Scenario: Revision 3 has the same floor
    But the key strength bits of authenticator "security-key" is 111
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "security-key"

  Scenario: Seeds have a control of their own
    But the key strength bits of authenticator "authenticator-app" is 80
    Then the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "security-key"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"
