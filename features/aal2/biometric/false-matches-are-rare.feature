Feature: A stranger is taken for the owner once in ten thousand comparisons at most

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

  Scenario Outline: Rate of false matches: <rate>
    But the false match rate of authenticator "fingerprint" is <rate>
    Then the control <outcome> for authenticator "fingerprint"

    Examples:
      | rate    | outcome      |
      | 0.0001  | passes       |
      | 0.00011 | fails        |
      | unknown | is undecided |

  Scenario: The reason names the rate
    But the false match rate of authenticator "fingerprint" is 0.02
    Then the control fails for authenticator "fingerprint" because "0.02"

  Scenario Outline: Revision 3 asks for less: <rate>
    But the false match rate of authenticator "fingerprint" is <rate>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "fingerprint"

    Examples:
      | rate   | outcome |
      | 0.001  | passes  |
      | 0.0011 | fails   |

  Scenario: A finger that unlocks a key is held to it too
    But the biometric modality of authenticator "security-key" is fingerprint
    And the false match rate of authenticator "security-key" is 0.01
    Then the control fails for authenticator "security-key"
    And the control passes for authenticator "fingerprint"

  Scenario: A biometric of which nobody knows the kind is held to it too
    But the biometric modality of authenticator "fingerprint" is unknown
    And the false match rate of authenticator "fingerprint" is 0.01
    Then the control fails for authenticator "fingerprint"

  Scenario: A key with a PIN compares nothing
    But the false match rate of authenticator "security-key" is 0.01
    Then the control does not apply for authenticator "security-key"

  Scenario: A biometric that no login takes
    But there is also an authenticator "iris" of type biometric
    Then the control does not apply for authenticator "iris"
