Feature: After five failed comparisons in a row there is a delay

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

  Scenario Outline: Limit without detection of presentation attacks: <number>
    But the biometric maximum failures of authenticator "fingerprint" is <number>
    Then the control <outcome> for authenticator "fingerprint"

    Examples:
      | number  | outcome      |
      | 5       | passes       |
      | 6       | fails        |
      | none    | fails        |
      | unknown | is undecided |

  Scenario Outline: Limit with detection: <number>
    But the presentation attack detection of authenticator "fingerprint" is true
    And the biometric maximum failures of authenticator "fingerprint" is <number>
    Then the control <outcome> for authenticator "fingerprint"

    Examples:
      | number | outcome |
      | 10     | passes  |
      | 11     | fails   |
      | none   | fails   |

  Scenario Outline: Limit where nobody knows of detection: <number>
    But the presentation attack detection of authenticator "fingerprint" is unknown
    And the biometric maximum failures of authenticator "fingerprint" is <number>
    Then the control <outcome> for authenticator "fingerprint"

    Examples:
      | number | outcome      |
      | 5      | passes       |
      | 6      | is undecided |
      | 11     | fails        |

  Scenario: The reason names the number
    But the biometric maximum failures of authenticator "fingerprint" is 500
    Then the control fails for authenticator "fingerprint" because "500"

  Scenario: Revision 3 asks the same
    But the biometric maximum failures of authenticator "fingerprint" is 6
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "fingerprint"

  Scenario: A finger that unlocks a key is held to it too
    But the biometric modality of authenticator "security-key" is fingerprint
    And the presentation attack detection of authenticator "security-key" is false
    And the biometric maximum failures of authenticator "security-key" is 6
    Then the control fails for authenticator "security-key"
    And the control passes for authenticator "fingerprint"

  Scenario: A biometric of which nobody knows the kind is held to it too
    But the biometric modality of authenticator "fingerprint" is unknown
    And the biometric maximum failures of authenticator "fingerprint" is none
    Then the control fails for authenticator "fingerprint"

  Scenario: A key with a PIN compares nothing
    But the biometric maximum failures of authenticator "security-key" is none
    Then the control does not apply for authenticator "security-key"
    And the control passes for authenticator "fingerprint"

  Scenario: A biometric that no login takes
    But there is also an authenticator "iris" of type biometric
    Then the control does not apply for authenticator "iris"
