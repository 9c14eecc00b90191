Feature: Only the combinations that AAL2 lists are accepted

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
      | sms-code          | passes       |
      | look-up-secret    | passes       |
      | totp              | passes       |
      | security-key      | passes       |
      | email-code        | fails        |
      | email-link        | fails        |
      | security-question | fails        |
      | trusted-device    | fails        |
      | biometric         | fails        |
      | wallet            | is undecided |
      | custom            | is undecided |

  Scenario: A password beside a wallet that asks for no PIN
    But there is also an authenticator "wallet" of type wallet
    And the activation required of authenticator "wallet" is false
    And login "workforce" accepts only "password" and "wallet"
    Then the control fails for login "workforce"

  Scenario Outline: Beside a fingerprint: <type>
    But there is also an authenticator "fingerprint" of type biometric
    And there is also an authenticator "second" of type <type>
    And the activation required of authenticator "second" is false
    And login "workforce" accepts only "fingerprint" and "second"
    Then the control <outcome> for login "workforce"

    Examples:
      | type         | outcome |
      | sms-code     | passes  |
      | totp         | passes  |
      | security-key | passes  |
      | email-code   | fails   |

  Scenario Outline: Alone: <type>, unlocked by a PIN or finger: <unlocked>
    But there is also an authenticator "one" of type <type>
    And the activation required of authenticator "one" is <unlocked>
    And login "workforce" accepts only "one"
    Then the control <outcome> for login "workforce"

    Examples:
      | type    | unlocked | outcome |
      | push    | true     | passes  |
      | totp    | true     | passes  |
      | passkey | true     | passes  |
      | wallet  | true     | passes  |
      | push    | false    | fails   |
      | totp    | false    | fails   |
      | passkey | false    | fails   |

  Scenario: A passkey of which nobody knows what unlocks it
    But there is also an authenticator "one" of type passkey
    And login "workforce" accepts only "one"
    Then the control is undecided for login "workforce" because "one is a combination of the list"

  Scenario: Two things of possession
    But login "workforce" also accepts "authenticator-app" and "backup-codes"
    Then the control fails for login "workforce" because "neither a password nor a biometric"

  Scenario: The reason says what is missing
    But login "workforce" also accepts "password"
    Then the control fails for login "workforce" because "password is accepted, which holds no physical authenticator"

  Scenario: Nothing is known of what is accepted
    But the accepts of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: A way round is judged elsewhere
    But there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "password"
    Then the control passes for login "workforce"

  Scenario: Another login accepts what is not listed
    But login "vault-operators" also accepts "password"
    Then the control passes for login "workforce"

  Scenario: The login claims another level
    But the claims of login "workforce" is AAL1
    Then the control does not apply

  Scenario: A second login does without two things of possession
    Given there is also a login "second-workforce" like "workforce"
    But login "workforce" also accepts "authenticator-app" and "backup-codes"
    Then the control passes for login "second-workforce"
    And the control fails for login "workforce"

  Scenario: Another login at AAL2 takes a key with PIN
    Given there is also an authenticator "one" of type passkey
    But login "workforce" accepts only "one"
    And the claims of login "vault-operators" is AAL2
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: Another login at AAL2 takes a key and no wallet
    Given there is also an authenticator "second" of type wallet
    But login "workforce" accepts only "password" and "second"
    And the claims of login "vault-operators" is AAL2
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
      | fingerprint and backup codes   | "fingerprint", "backup-codes"   |

  Scenario: Nothing is known of what is accepted, but a side door takes the password
    But the accepts of login "workforce" is unknown
    And there is also a side door "back-entrance" with:
      | kind | external-provider |
    And side door "back-entrance" accepts only "password"
    And login "workforce" also has side door "back-entrance"
    Then the control is undecided for login "workforce"

  Scenario: A side door opens to a one-time password alone
    But there is also a side door "back-entrance" with:
      | kind | external-provider |
    And side door "back-entrance" accepts only "authenticator-app"
    And login "workforce" also has side door "back-entrance"
    Then the control passes for login "workforce"

  Scenario: Nothing is known of what a side door asks for
    But there is also an authenticator "home-made" of type custom
    And there is also a side door "back-entrance" with:
      | kind | external-provider |
    And side door "back-entrance" accepts only "home-made"
    And login "workforce" also has side door "back-entrance"
    Then the control passes for login "workforce"
