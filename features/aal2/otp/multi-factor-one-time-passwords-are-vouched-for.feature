Feature: A one-time password counts as multi-factor only where its source vouches for it

  Background:
    Given a compliant organisation

  Scenario: A password goes with it
    But the activation required of authenticator "authenticator-app" is true
    Then the control passes for authenticator "authenticator-app"

  Scenario Outline: It completes the login alone, and somebody vouches for it: <vouched>
    But the activation required of authenticator "authenticator-app" is true
    And login "workforce" also accepts "authenticator-app"
    And the otp multi factor attested of authenticator "authenticator-app" is <vouched>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | vouched | outcome |
      | true    | passes  |
      | false   | fails   |

  Scenario: It completes the login alone, and nobody knows whether somebody vouches for it
    But the activation required of authenticator "authenticator-app" is true
    And login "workforce" also accepts "authenticator-app"
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: The reason says what is missing
    But the activation required of authenticator "authenticator-app" is true
    And login "workforce" also accepts "authenticator-app"
    And the otp multi factor attested of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app" because "without a password"

  Scenario: Nobody vouches for it, and a password goes with it
    But the activation required of authenticator "authenticator-app" is true
    And the otp multi factor attested of authenticator "authenticator-app" is false
    Then the control passes for authenticator "authenticator-app"

  Scenario Outline: A key goes with it, activated: <activated>
    But the activation required of authenticator "authenticator-app" is true
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And login "workforce" also accepts "authenticator-app" and "security-key"
    And the activation required of authenticator "security-key" is <activated>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | activated | outcome      |
      | false     | fails        |
      | unknown   | is undecided |

  Scenario: A multi-factor key goes with it
    But the activation required of authenticator "authenticator-app" is true
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And login "workforce" also accepts "authenticator-app" and "security-key"
    Then the control passes for authenticator "authenticator-app"

  Scenario: Nobody knows whether somebody vouches for it, nor of the key that goes with it
    But the activation required of authenticator "authenticator-app" is true
    And login "workforce" also accepts "authenticator-app" and "security-key"
    And the activation required of authenticator "security-key" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario Outline: What completes the login is <accepted>, and somebody vouches for it: <vouched>
    But the activation required of authenticator "authenticator-app" is true
    And the accepts of login "workforce" is <accepted>
    And the otp multi factor attested of authenticator "authenticator-app" is <vouched>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | accepted      | vouched | outcome      |
      | unknown       | false   | is undecided |
      | an empty list | false   | is undecided |
      | unknown       | true    | passes       |

  Scenario: Nothing is known of what the login accepts, nor of a statement
    But the activation required of authenticator "authenticator-app" is true
    And the accepts of login "workforce" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: Another login accepts anything
    But the activation required of authenticator "authenticator-app" is true
    And the claims of login "vault-operators" is AAL2
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And the accepts of login "vault-operators" is unknown
    Then the control passes for authenticator "authenticator-app"

  Scenario: Another authenticator is accepted alone
    But the activation required of authenticator "authenticator-app" is true
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And login "workforce" also accepts "backup-codes"
    Then the control passes for authenticator "authenticator-app"

  Scenario: A way round is judged elsewhere
    But the activation required of authenticator "authenticator-app" is true
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "authenticator-app"
    Then the control passes for authenticator "authenticator-app"

  Scenario: A way round of which nothing is known
    But the activation required of authenticator "authenticator-app" is true
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "authenticator-app"
    Then the control passes for authenticator "authenticator-app"

  Scenario: A way round with a key of which nothing is known
    But the activation required of authenticator "authenticator-app" is true
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And the activation required of authenticator "security-key" is unknown
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "authenticator-app" and "security-key"
    Then the control passes for authenticator "authenticator-app"

  Scenario: A login at AAL1 accepts it alone
    But the activation required of authenticator "authenticator-app" is true
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And the claims of login "vault-operators" is AAL1
    And login "vault-operators" also accepts "authenticator-app"
    Then the control passes for authenticator "authenticator-app"

  Scenario: A single-factor app needs no statement
    But login "workforce" also accepts "authenticator-app"
    And the otp multi factor attested of authenticator "authenticator-app" is false
    Then the control does not apply for authenticator "authenticator-app"

  Scenario Outline: The level claimed is <level>
    But the activation required of authenticator "authenticator-app" is true
    And login "workforce" also accepts "authenticator-app"
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And the claims of login "workforce" is <level>
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | level |
      | AAL1  |
      | AAL3  |

  Scenario: A key is no one-time password
    Then the control does not apply for authenticator "security-key"

  Scenario: A second token that only a login at AAL1 accepts
    But the activation required of authenticator "authenticator-app" is true
    And the otp multi factor attested of authenticator "authenticator-app" is false
    And the claims of login "vault-operators" is AAL1
    And login "vault-operators" also accepts "authenticator-app"
    And there is also an authenticator "second-authenticator-app" like "authenticator-app"
    And login "vault-operators" also accepts "second-authenticator-app"
    Then the control does not apply for authenticator "second-authenticator-app"

  Scenario: A second token goes with a password
    But the activation required of authenticator "authenticator-app" is true
    And login "workforce" also accepts "authenticator-app" and "security-key"
    And the activation required of authenticator "security-key" is unknown
    And there is also an authenticator "second-authenticator-app" like "authenticator-app"
    And login "workforce" also accepts "password" and "second-authenticator-app"
    Then the control is undecided for authenticator "authenticator-app"
    And the control passes for authenticator "second-authenticator-app"

  Scenario: A second token that nobody vouches for goes with a password
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the activation required of authenticator "authenticator-app" is true
    And login "workforce" also accepts "authenticator-app"
    And login "workforce" also accepts "password" and "second-authenticator-app"
    And the multi factor attested of authenticator "second-authenticator-app" is false
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: A token that is enough by itself at AAL3 stands beside a password at AAL2
    But the activation required of authenticator "authenticator-app" is true
    And login "vault-operators" also accepts "authenticator-app"
    Then the control passes for authenticator "authenticator-app"

  Scenario: A token goes with an unknown device at AAL3, and with a password at AAL2
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    But the activation required of authenticator "authenticator-app" is true
    And the multi factor attested of authenticator "authenticator-app" is false
    And login "vault-operators" also accepts "authenticator-app" and "gadget"
    Then the control passes for authenticator "authenticator-app"

  Scenario: A token that is vouched for stands beside a device of which nothing is known
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And there is also an authenticator "second-app" like "authenticator-app"
    But the activation required of authenticator "authenticator-app" is true
    And the multi factor attested of authenticator "authenticator-app" is true
    And the multi factor attested of authenticator "second-app" is false
    And login "workforce" also accepts "authenticator-app" and "gadget"
    Then the control passes for authenticator "authenticator-app"

  Scenario: Nothing is known of what a login at AAL3 accepts
    But the activation required of authenticator "authenticator-app" is true
    And the accepts of login "vault-operators" is unknown
    And login "vault-operators" also offers "authenticator-app"
    Then the control passes for authenticator "authenticator-app"
