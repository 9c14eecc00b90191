Feature: Every accepted combination has two different factors

  Background:
    Given a compliant organisation

  Scenario: Key with PIN, or password beside a code
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario Outline: The password alone is enough under revision <revision>
    But login "workforce" also accepts "password"
    And it is assessed under "<profile>"
    Then the control fails for login "workforce" because "password completes it with fewer than 2 factors"

    Examples:
      | revision | profile          |
      | 4        | sp800-63b-4-aal2 |
      | 3        | sp800-63b-3-aal2 |

  Scenario: Nothing at all is asked
    But the accepts of login "workforce" is an empty list
    Then the control is undecided for login "workforce"

  Scenario Outline: No second factor beside the password: <type>
    But there is also an authenticator "second" of type <type>
    And login "workforce" also accepts "password" and "second"
    Then the control fails for login "workforce" because "password + second"

    Examples:
      | type              |
      | email-code        |
      | email-link        |
      | security-question |
      | trusted-device    |
      | kerberos-ticket   |

  Scenario: Two things the person has are one factor
    But login "workforce" also accepts "authenticator-app" and "backup-codes"
    Then the control fails for login "workforce" because "authenticator-app + backup-codes"

  Scenario: A fingerprint beside the authenticator app
    But there is also an authenticator "fingerprint" of type biometric
    And login "workforce" also accepts "fingerprint" and "authenticator-app"
    Then the control passes for login "workforce"

  Scenario: The security key asks for no PIN
    But the activation required of authenticator "security-key" is false
    Then the control fails for login "workforce" because "security-key completes it"

  Scenario: Nobody knows whether the security key asks for a PIN
    But the activation required of authenticator "security-key" is unknown
    Then the control is undecided for login "workforce" because "security-key has 2 factors"

  Scenario: A step of one's own, of which nothing is known
    But there is also an authenticator "home-made" of type custom
    And login "workforce" also accepts "home-made"
    Then the control is undecided for login "workforce" because "home-made"

  Scenario: Nothing is known of what is accepted
    But the accepts of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "combinations of authenticators"

  Scenario: A side door is judged by itself
    But there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "password"
    Then the control passes for login "workforce"

  Scenario: The login claims another level
    But the claims of login "workforce" is AAL1
    And login "workforce" also accepts "password"
    Then the control does not apply

  Scenario: A login that claims nothing is measured at the level of the profile
    But the claims of login "workforce" is unknown
    And login "workforce" also accepts "password"
    Then the control fails for login "workforce"

  Scenario: Another login accepts the password alone
    But login "vault-operators" also accepts "password"
    Then the control passes for login "workforce"

  Scenario: A second login does without the step of one's own
    Given there is also a login "second-workforce" like "workforce"
    But there is also an authenticator "home-made" of type custom
    And login "workforce" also accepts "home-made"
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: Nothing is known of what is accepted, but a side door takes the password
    But the accepts of login "workforce" is unknown
    And there is also a side door "back-entrance" with:
      | kind | external-provider |
    And side door "back-entrance" accepts only "password"
    And login "workforce" also has side door "back-entrance"
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows how many factors a side door asks for
    But there is also an authenticator "home-made" of type custom
    And there is also a side door "back-entrance" with:
      | kind | external-provider |
    And side door "back-entrance" accepts only "home-made"
    And login "workforce" also has side door "back-entrance"
    Then the control passes for login "workforce"
