Feature: A multi-factor authenticator asks for its activation factor at each use

  Background:
    Given a compliant organisation

  Scenario: The PIN is asked at each use
    Then the control passes for authenticator "security-key"

  Scenario: The PIN is remembered
    But the activation per use of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "not asked at each use"

  Scenario: Nobody knows whether the PIN is remembered
    But the activation per use of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Perhaps a multi-factor key, and what it asks is remembered
    But the activation per use of authenticator "security-key" is false
    And the activation required of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "security-key"

  Scenario: Perhaps a multi-factor key, which asks each time
    But the activation required of authenticator "security-key" is unknown
    Then the control passes for authenticator "security-key"

  Scenario: A single-factor key has no PIN to ask for
    But the activation required of authenticator "security-key" is false
    And the activation per use of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: An out-of-band app with a PIN
    But login "workforce" also accepts "push-app"
    And the activation required of authenticator "push-app" is true
    And the activation per use of authenticator "push-app" is false
    Then the control fails for authenticator "push-app"

  Scenario: A one-time password with a PIN
    But the activation required of authenticator "authenticator-app" is true
    And the activation per use of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app"

  Scenario: A wallet is judged elsewhere
    Given there is also an authenticator "wallet" with:
      | type                | wallet |
      | activation required | true   |
      | per use             | false  |
    But login "workforce" also accepts "wallet"
    Then the control does not apply for authenticator "wallet"

  Scenario: Revision 3 is tested for one-time passwords
    But the activation required of authenticator "authenticator-app" is true
    And the activation per use of authenticator "authenticator-app" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario: Revision 3 is not tested for keys
    But the activation per use of authenticator "security-key" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control does not apply for authenticator "security-key"

  Scenario: Only what a login uses is meant
    But there is also an authenticator "spare-key" with:
      | type                | security-key |
      | activation required | true         |
      | per use             | false        |
    And there is also an authenticator "other-key" with:
      | type    | security-key |
      | per use | false        |
    Then the control does not apply for authenticator "spare-key"
    And the control does not apply for authenticator "other-key"
    And the control does not apply for authenticator "password"
    And the control passes for authenticator "security-key"

  Scenario: There is no multi-factor authenticator
    But there is no authenticator "security-key"
    Then the control does not apply
