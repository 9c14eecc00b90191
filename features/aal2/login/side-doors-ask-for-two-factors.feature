Feature: Every way round an AAL2 login asks for two factors too

  Background:
    Given a compliant organisation

  Scenario: There is no way round
    Then the control does not apply

  Scenario Outline: Old mail protocol with <what>, revision <revision>
    But there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only <combination>
    And it is assessed under "<profile>"
    Then the control <outcome> for side door "old-mail"

    Examples:
      | revision | what             | combination                        | profile          | outcome |
      | 4        | the password     | "password"                         | sp800-63b-4-aal2 | fails   |
      | 3        | the password     | "password"                         | sp800-63b-3-aal2 | fails   |
      | 4        | password and app | "password" and "authenticator-app" | sp800-63b-4-aal2 | passes  |
      | 4        | the key          | "security-key"                     | sp800-63b-4-aal2 | passes  |

  Scenario: The reason names what opens it
    But there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "backup-codes"
    Then the control fails for side door "old-mail" because "backup-codes opens it with fewer than 2 factors"

  Scenario: Nobody knows whether the key asks for a PIN
    But the activation required of authenticator "security-key" is unknown
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control is undecided for side door "console" because "security-key has 2 factors"

  Scenario: Another identity provider, of whose login nothing is known
    But there is also a side door "partner-login" with:
      | kind | external-provider |
    And login "workforce" also has side door "partner-login"
    Then the control is undecided for side door "partner-login"

  Scenario: Each side door is judged by what opens it
    But there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "old-mail"
    And login "workforce" also has side door "console"
    And side door "old-mail" accepts only "password"
    And side door "console" accepts only "security-key"
    Then the control fails for side door "old-mail"
    And the control passes for side door "console"

  Scenario: Nobody looked for ways round
    But the side doors of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody looked for ways round a login of another level
    But the side doors of login "vault-operators" is unknown
    Then the control does not apply

  Scenario: The login claims another level
    But the claims of login "workforce" is AAL1
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "password"
    Then the control does not apply

  Scenario: The side door belongs to a login at AAL1, and a second login has none
    Given there is also a login "second-workforce" like "workforce"
    But the claims of login "workforce" is AAL1
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "password"
    Then the control does not apply for side door "old-mail"

  Scenario: The side door does without an authenticator of unknown kind
    Given there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "security-key"
    But it is assessed under "sp800-63b-4-aal2"
    And the type of authenticator "password" is unknown
    Then the control passes for side door "old-mail"
