Feature: A phishing-resistant way to log in is on offer

  Background:
    Given a compliant organisation

  Scenario: A security key with PIN is on offer
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: Only codes are accepted
    But login "workforce" accepts only "password" and "authenticator-app"
    Then the control fails for login "workforce" because "no phishing-resistant authenticator"

  Scenario: The key is accepted but nobody can enrol one
    But the offers of login "workforce" is "password" and "authenticator-app"
    Then the control fails for login "workforce"

  Scenario: The key is offered but only beside the authenticator app and without PIN
    But the activation required of authenticator "security-key" is false
    And login "workforce" accepts only "security-key" and "authenticator-app"
    Then the control fails for login "workforce"

  Scenario: The key has no PIN but stands beside the password
    But the activation required of authenticator "security-key" is false
    And login "workforce" also accepts "password" and "security-key"
    Then the control passes for login "workforce"

  Scenario: The key binds to nothing
    But the phishing binding of authenticator "security-key" is none
    Then the control fails for login "workforce"

  Scenario: Nobody knows what the key binds to
    But the phishing binding of authenticator "security-key" is unknown
    Then the control is undecided for login "workforce" because "security-key"

  Scenario: Nobody knows whether the key asks for a PIN
    But the activation required of authenticator "security-key" is unknown
    Then the control is undecided for login "workforce" because "security-key"

  Scenario: Nobody knows what people may enrol
    But the offers of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows what people may enrol, and only codes are accepted
    But the offers of login "workforce" is unknown
    And login "workforce" accepts only "password" and "authenticator-app"
    Then the control fails for login "workforce"

  Scenario: Nothing is known of what is accepted
    But the accepts of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Only a way round is phishing-resistant
    But login "workforce" accepts only "password" and "authenticator-app"
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control fails for login "workforce"

  Scenario: Only a way round might be phishing-resistant
    But login "workforce" accepts only "password" and "authenticator-app"
    And the phishing binding of authenticator "security-key" is unknown
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control fails for login "workforce"

  Scenario: A way round is phishing-resistant for certain, the login only perhaps
    But there is also an authenticator "passkey" of type passkey
    And login "workforce" also offers "passkey"
    And login "workforce" accepts only "password" and "passkey"
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control is undecided for login "workforce"

  Scenario: The login claims another level
    But the claims of login "workforce" is AAL1
    Then the control does not apply

  Scenario: A way round is phishing-resistant for certain, and nothing is known of the login
    Given there is also an authenticator "passkey" of type passkey
    And login "workforce" also offers "passkey"
    But login "workforce" accepts only "password" and "passkey"
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "security-key"
    And the accepts of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows what the key binds to, nor what another login accepts
    But the phishing binding of authenticator "security-key" is unknown
    And the accepts of login "vault-operators" is unknown
    Then the control is undecided for login "workforce"
