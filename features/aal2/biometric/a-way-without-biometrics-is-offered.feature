Feature: There is always a way without biometrics

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

  Scenario: There is another way, and a key is no biometric
    Then the control passes for authenticator "fingerprint"
    And the control does not apply for authenticator "security-key"

  Scenario: There is no other way
    But the biometric alternative offered of authenticator "fingerprint" is false
    Then the control fails for authenticator "fingerprint" because "no way round"

  Scenario: Nobody knows of another way
    But the biometric alternative offered of authenticator "fingerprint" is unknown
    Then the control is undecided for authenticator "fingerprint"

  Scenario: A biometric that no login takes
    But there is also an authenticator "iris" of type biometric
    Then the control does not apply for authenticator "iris"

  Scenario: Of a second finger nobody knows whether there is another way
    But the biometric alternative offered of authenticator "fingerprint" is false
    And there is also an authenticator "second-fingerprint" like "fingerprint"
    And login "workforce" also accepts "second-fingerprint" and "security-key"
    And the alternative offered of authenticator "second-fingerprint" is unknown
    Then the control fails for authenticator "fingerprint"
    And the control is undecided for authenticator "second-fingerprint"
