Feature: Every AAL3 combination rests on a key that resists phishing and cannot leave its authenticator

  Background:
    Given a compliant organisation

  Scenario: A security key with PIN
    Then the control passes for login "vault-operators"
    And the control does not apply for login "workforce"

  Scenario Outline: <fact> of the key is <value>
    But the <fact> of authenticator "security-key" is <value>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | fact                | value   | outcome      |
      | phishing binding    | none    | fails        |
      | phishing binding    | unknown | is undecided |
      | public key          | false   | fails        |
      | public key          | unknown | is undecided |
      | key exportable      | true    | fails        |
      | key exportable      | unknown | is undecided |
      | replay resistant    | false   | fails        |
      | replay resistant    | unknown | is undecided |
      | intent gesture      | false   | fails        |
      | intent gesture      | unknown | is undecided |
      | activation required | false   | fails        |
      | activation required | unknown | is undecided |

  Scenario: A key without PIN beside a password
    But the activation required of authenticator "security-key" is false
    And login "vault-operators" accepts only "password" and "security-key"
    Then the control passes for login "vault-operators"

  Scenario: A key of which nobody knows the PIN, beside a password
    But the activation required of authenticator "security-key" is unknown
    And login "vault-operators" accepts only "password" and "security-key"
    Then the control passes for login "vault-operators"

  Scenario Outline: A key beside a fingerprint, with PIN <pin>
    But there is also an authenticator "fingerprint" of type biometric
    And the activation required of authenticator "security-key" is <pin>
    And login "vault-operators" accepts only "fingerprint" and "security-key"
    Then the control passes for login "vault-operators"

    Examples:
      | pin     |
      | false   |
      | unknown |

  Scenario: A one-time code never qualifies
    But login "vault-operators" also accepts "password" and "authenticator-app"
    Then the control fails for login "vault-operators" because "password + authenticator-app is accepted, which holds no key"

  Scenario: The reason says that a factor is missing
    But the activation required of authenticator "security-key" is false
    Then the control fails for login "vault-operators" because "neither multi-factor nor"

  Scenario: A way round accepts a code
    But there is also a side door "console" with:
      | kind | exempt-client |
    And login "vault-operators" also has side door "console"
    And side door "console" accepts only "password" and "authenticator-app"
    Then the control fails for login "vault-operators"

  Scenario: Only a way round is known
    But the accepts of login "vault-operators" is unknown
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "vault-operators" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control is undecided for login "vault-operators" because "combinations of authenticators"

  Scenario: A login of another level may accept codes
    Then the control passes for login "vault-operators"

  Scenario: No login claims AAL3
    But the claims of login "vault-operators" is AAL2
    Then the control does not apply

  Scenario: intent gesture of the key is unknown; beside a second authenticator
    Given there is also an authenticator "second-security-key" like "security-key"
    But the intent gesture of authenticator "security-key" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Little is known of a key that only a login at AAL2 takes
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the key exportable of authenticator "spare-key" is unknown
    Then the control passes for login "vault-operators"
