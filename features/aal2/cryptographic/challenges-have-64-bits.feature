Feature: The challenge that a key answers has 64 bits

  Background:
    Given a compliant organisation

  Scenario Outline: The length of the challenge in bits is <bits>
    But the challenge nonce bits of authenticator "security-key" is <bits>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | bits    | outcome      |
      | 64      | passes       |
      | 63      | fails        |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the challenge nonce bits of authenticator "security-key" is 32
    Then the control fails for authenticator "security-key" because "only 32 bits"

  Scenario: Revision 3 has the same floor
    But the challenge nonce bits of authenticator "security-key" is 63
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "security-key"

  Scenario: Codes answer no challenge
    But the challenge nonce bits of authenticator "authenticator-app" is 32
    Then the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "security-key"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"
