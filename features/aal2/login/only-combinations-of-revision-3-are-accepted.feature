Feature: Only the combinations that AAL2 of revision 3 lists are accepted

  Background:
    Given a compliant organisation

  Scenario: Key with PIN, password with app, password with backup codes
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario Outline: Beside a password: <type>
    But there is also an authenticator "second" of type <type>
    And login "workforce" accepts only "password" and "second"
    Then the control <outcome> for login "workforce"

    Examples:
      | type              | outcome      |
      | look-up-secret    | passes       |
      | sms-code          | passes       |
      | push              | passes       |
      | totp              | passes       |
      | security-key      | passes       |
      | email-code        | fails        |
      | security-question | fails        |
      | biometric         | fails        |
      | wallet            | fails        |
      | custom            | is undecided |

  Scenario Outline: Beside a fingerprint: <type>
    But there is also an authenticator "fingerprint" of type biometric
    And there is also an authenticator "second" of type <type>
    And the activation required of authenticator "second" is false
    And login "workforce" accepts only "fingerprint" and "second"
    Then the control <outcome> for login "workforce"

    Examples:
      | type         | outcome |
      | security-key | passes  |
      | totp         | fails   |
      | sms-code     | fails   |

  Scenario Outline: Alone: <type>, unlocked by a PIN: <unlocked>
    But there is also an authenticator "one" of type <type>
    And the activation required of authenticator "one" is <unlocked>
    And login "workforce" accepts only "one"
    Then the control <outcome> for login "workforce"

    Examples:
      | type    | unlocked | outcome |
      | totp    | true     | passes  |
      | passkey | true     | passes  |
      | push    | true     | fails   |
      | wallet  | true     | fails   |
      | totp    | false    | fails   |
      | passkey | false    | fails   |

  Scenario: A passkey of which nobody knows what unlocks it
    But there is also an authenticator "one" of type passkey
    And login "workforce" accepts only "one"
    Then the control is undecided for login "workforce" because "one is a combination of the list"

  Scenario: A passkey of which nobody knows what unlocks it, beside the password
    But there is also an authenticator "one" of type passkey
    And login "workforce" accepts only "password" and "one"
    Then the control passes for login "workforce"

  Scenario: A passkey of which nobody knows what unlocks it, beside a fingerprint
    But there is also an authenticator "one" of type passkey
    And there is also an authenticator "fingerprint" of type biometric
    And login "workforce" accepts only "fingerprint" and "one"
    Then the control passes for login "workforce"

  Scenario: A step that nobody knows, beside a one-time password that a PIN unlocks
    But there is also an authenticator "home-made" of type custom
    And the activation required of authenticator "authenticator-app" is true
    And login "workforce" accepts only "home-made" and "authenticator-app"
    Then the control passes for login "workforce"

  Scenario: A step that nobody knows, beside a security key with PIN
    But there is also an authenticator "home-made" of type custom
    And login "workforce" accepts only "home-made" and "security-key"
    Then the control passes for login "workforce"

  Scenario: A password alone
    But login "workforce" also accepts "password"
    Then the control fails for login "workforce" because "password is accepted"

  Scenario: Nothing is known of what is accepted
    But the accepts of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: A way round is judged elsewhere
    But there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "password"
    Then the control passes for login "workforce"

  Scenario: A way round of which nothing is known is judged elsewhere
    But there is also an authenticator "home-made" of type custom
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "home-made"
    Then the control passes for login "workforce"

  Scenario: Another login accepts what is not listed
    But login "vault-operators" also accepts "password"
    Then the control passes for login "workforce"

  Scenario: The login claims another level
    But the claims of login "workforce" is AAL1
    Then the control does not apply

  Scenario: Another login, of unknown level, takes a key with PIN
    Given there is also an authenticator "second" of type custom
    But login "workforce" accepts only "password" and "second"
    And the claims of login "vault-operators" is unknown
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario Outline: A device of which nothing is known, beside <what>
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And there is also an authenticator "fingerprint" of type biometric
    But login "workforce" accepts only <known> and "gadget"
    Then the control passes for login "workforce"

    Examples:
      | what                           | known                           |
      | password and backup codes      | "password", "backup-codes"      |
      | password and push app          | "password", "push-app"          |
      | password and authenticator app | "password", "authenticator-app" |

  Scenario: Nothing is known of what is accepted, but a side door takes the key
    But the accepts of login "workforce" is unknown
    And there is also a side door "back-entrance" with:
      | kind | external-provider |
    And side door "back-entrance" accepts only "security-key"
    And login "workforce" also has side door "back-entrance"
    Then the control is undecided for login "workforce"
