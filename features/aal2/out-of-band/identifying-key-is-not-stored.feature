Feature: The verifier does not keep the identifying key of the device

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario: The key is not kept
    Then the control passes for authenticator "push-app"

  Scenario: The key is kept
    But the identifying key stored of authenticator "push-app" is true
    Then the control fails for authenticator "push-app" because "keeps the identifying key"

  Scenario: Nobody knows whether the key is kept
    But the identifying key stored of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: There is no key
    But the device authentication of authenticator "push-app" is none
    And the identifying key stored of authenticator "push-app" is true
    Then the control does not apply for authenticator "push-app"

  Scenario: A key may be kept
    But the device authentication of authenticator "push-app" is unknown
    And the identifying key stored of authenticator "push-app" is true
    Then the control is undecided for authenticator "push-app"

  Scenario: Nobody knows anything of a key
    But the device authentication of authenticator "push-app" is unknown
    And the identifying key stored of authenticator "push-app" is unknown
    Then the control is undecided for authenticator "push-app"

  Scenario: No key is kept, however the device identifies itself
    But the device authentication of authenticator "push-app" is unknown
    Then the control does not apply for authenticator "push-app"

  Scenario: Only what a login uses is meant
    Given there is also an authenticator "old-push-app" with:
      | type                   | push                |
      | device authentication  | mutual-cryptography |
      | identifying key stored | true                |
    And there is also an authenticator "older-push-app" of type push
    Then the control passes for authenticator "push-app"
    And the control does not apply for authenticator "old-push-app"
    And the control does not apply for authenticator "older-push-app"
    And the control does not apply for authenticator "authenticator-app"

  Scenario: Other authenticators have no such key
    But the device authentication of authenticator "authenticator-app" is mutual-cryptography
    Then the control does not apply for authenticator "authenticator-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
