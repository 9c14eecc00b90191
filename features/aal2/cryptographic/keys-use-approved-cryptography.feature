Feature: Keys use approved cryptography

  Background:
    Given a compliant organisation

  Scenario: The key uses an approved algorithm
    Then the control passes for authenticator "security-key"

  Scenario: The key uses an algorithm of its own
    But the approved cryptography of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "nobody approved"

  Scenario: Revision 3 asks the same
    But the approved cryptography of authenticator "security-key" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "security-key"

  Scenario: Nobody knows the algorithm
    But the approved cryptography of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Codes and wallets have a control of their own
    But the approved cryptography of authenticator "authenticator-app" is false
    Then the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "security-key"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"
