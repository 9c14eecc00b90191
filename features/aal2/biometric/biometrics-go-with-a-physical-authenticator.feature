Feature: Biometrics are used beside a physical authenticator only

  Background:
    Given a compliant organisation
    And there is also an authenticator "fingerprint" with:
      | type                          | biometric   |
      | beside physical authenticator | true        |
      | alternative offered           | true        |
      | biometric modality            | fingerprint |
      | false match rate              | 0.00001     |
      | presentation attack detection | false       |
      | biometric maximum failures    | 3           |
      | overall failures              | 20          |
    And login "workforce" also accepts "fingerprint" and "security-key"

  Scenario: The finger goes with a key that also completes the login alone
    Then the control passes for authenticator "fingerprint"
    And the control does not apply for authenticator "security-key"

  Scenario: The finger is compared by itself
    But the beside physical authenticator of authenticator "fingerprint" is false
    Then the control fails for authenticator "fingerprint" because "without a physical"

  Scenario: Revision 3 asks the same
    But the beside physical authenticator of authenticator "fingerprint" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "fingerprint"

  Scenario: The finger completes the login alone
    But login "workforce" also accepts "fingerprint"
    Then the control fails for authenticator "fingerprint" because "by itself"

  Scenario: Nobody knows what goes with it
    But the beside physical authenticator of authenticator "fingerprint" is unknown
    Then the control is undecided for authenticator "fingerprint"

  Scenario: A biometric that no login takes
    But there is also an authenticator "iris" of type biometric
    Then the control does not apply for authenticator "iris"

  Scenario: A second finger goes with a key under revision 3
    But the beside physical authenticator of authenticator "fingerprint" is false
    And it is assessed under "sp800-63b-3-aal2"
    And there is also an authenticator "second-fingerprint" like "fingerprint"
    And login "workforce" also accepts "second-fingerprint" and "security-key"
    And the beside physical authenticator of authenticator "second-fingerprint" is true
    Then the control fails for authenticator "fingerprint"
    And the control passes for authenticator "second-fingerprint"
