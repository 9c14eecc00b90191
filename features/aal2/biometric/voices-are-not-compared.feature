Feature: No login rests on the sound of a voice

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

  Scenario Outline: What is compared: <modality>
    But the biometric modality of authenticator "fingerprint" is <modality>
    Then the control <outcome> for authenticator "fingerprint"

    Examples:
      | modality | outcome      |
      | face     | passes       |
      | voice    | fails        |
      | unknown  | is undecided |

  Scenario: The reason says so
    But the biometric modality of authenticator "fingerprint" is voice
    Then the control fails for authenticator "fingerprint" because "compares voices"

  Scenario: A voice that unlocks a key is refused too
    But the biometric modality of authenticator "security-key" is voice
    Then the control fails for authenticator "security-key"
    And the control passes for authenticator "fingerprint"

  Scenario: A key with a PIN compares nothing
    Then the control does not apply for authenticator "security-key"

  Scenario: A biometric that no login takes
    But there is also an authenticator "iris" of type biometric
    Then the control does not apply for authenticator "iris"
