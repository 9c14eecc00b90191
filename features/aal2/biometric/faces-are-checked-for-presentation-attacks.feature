Feature: Faces are checked for pictures and masks

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

  Scenario Outline: Faces, and detection is active: <detection>
    But the biometric modality of authenticator "fingerprint" is face
    And the presentation attack detection of authenticator "fingerprint" is <detection>
    Then the control <outcome> for authenticator "fingerprint"

    Examples:
      | detection | outcome      |
      | true      | passes       |
      | unknown   | is undecided |

  Scenario: A picture may pass
    But the biometric modality of authenticator "fingerprint" is face
    Then the control fails for authenticator "fingerprint" because "a picture"

  Scenario: Revision 3 advises it
    But the biometric modality of authenticator "fingerprint" is face
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "fingerprint"

  Scenario: Nobody knows what is compared
    But the biometric modality of authenticator "fingerprint" is unknown
    Then the control is undecided for authenticator "fingerprint"

  Scenario: Nobody knows what is compared, and detection is active
    But the biometric modality of authenticator "fingerprint" is unknown
    And the presentation attack detection of authenticator "fingerprint" is true
    Then the control passes for authenticator "fingerprint"

  Scenario: A face that unlocks a key is held to it too
    But the biometric modality of authenticator "security-key" is face
    And the presentation attack detection of authenticator "security-key" is false
    Then the control fails for authenticator "security-key"

  Scenario: Fingers are not faces, and a key with a PIN compares nothing
    Then the control does not apply for authenticator "fingerprint"
    And the control does not apply for authenticator "security-key"

  Scenario: A face that no login takes
    But there is also an authenticator "face" with:
      | type               | biometric |
      | biometric modality | face      |
    Then the control does not apply for authenticator "face"

  Scenario: Of a second sensor nobody knows what it compares, and detection is active
    But the biometric modality of authenticator "fingerprint" is unknown
    And there is also an authenticator "second-fingerprint" like "fingerprint"
    And login "workforce" also accepts "second-fingerprint" and "security-key"
    And the presentation attack detection of authenticator "second-fingerprint" is true
    Then the control is undecided for authenticator "fingerprint"
    And the control passes for authenticator "second-fingerprint"

  Scenario: Of a second key that a face unlocks nobody knows whether detection is active
    Given there is also an authenticator "second-security-key" like "security-key"
    But the biometric modality of authenticator "security-key" is face
    And the presentation attack detection of authenticator "security-key" is false
    And login "workforce" also accepts "second-security-key"
    And the modality of authenticator "second-security-key" is face
    Then the control is undecided for authenticator "second-security-key"
    And the control fails for authenticator "security-key"
