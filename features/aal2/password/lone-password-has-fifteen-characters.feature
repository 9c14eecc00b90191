Feature: A password that works alone has at least fifteen characters

  Background:
    Given a compliant organisation

  Scenario Outline: Length of a password that works alone: <length>
    But login "workforce" also accepts "password"
    And the password minimum length of authenticator "password" is <length>
    Then the control <outcome> for authenticator "password"

    Examples:
      | length  | outcome      |
      | 16      | passes       |
      | 14      | fails        |
      | unknown | is undecided |

  Scenario: Exactly fifteen characters are enough
    But login "workforce" also accepts "password"
    Then the control passes for authenticator "password"

  Scenario: The reason names the length
    But login "workforce" also accepts "password"
    And the password minimum length of authenticator "password" is 8
    Then the control fails for authenticator "password" because "only 8 characters"

  Scenario: Beside a second factor it may be shorter
    But the password minimum length of authenticator "password" is 8
    Then the control does not apply for authenticator "password"

  Scenario: An emailed code beside it is no second factor
    Given there is also an authenticator "mail-code" of type email-code
    But login "workforce" also accepts "password" and "mail-code"
    And the password minimum length of authenticator "password" is 14
    Then the control fails for authenticator "password"

  Scenario: A side door takes the password alone
    Given there is also a side door "password-grant" with:
      | kind | password-grant |
    But login "workforce" also has side door "password-grant"
    And side door "password-grant" accepts only "password"
    And the password minimum length of authenticator "password" is 12
    Then the control fails for authenticator "password"

  Scenario: Nobody knows what stands beside the password
    Given there is also an authenticator "add-on" of type custom
    But login "workforce" also accepts "password" and "add-on"
    And the password minimum length of authenticator "password" is 14
    Then the control is undecided for authenticator "password" because "password + add-on"

  Scenario: A long password is in order whatever stands beside it
    Given there is also an authenticator "add-on" of type custom
    But login "workforce" also accepts "password" and "add-on"
    Then the control passes for authenticator "password"

  Scenario: Another authenticator of unknown kind says nothing of the password
    Given there is also an authenticator "add-on" of type custom
    But login "workforce" also accepts "add-on"
    And the password minimum length of authenticator "password" is 14
    Then the control does not apply for authenticator "password"
    And the control does not apply for authenticator "add-on"

  Scenario: The list of what the login accepts is unknown
    But the accepts of login "workforce" is unknown
    And the password minimum length of authenticator "password" is 14
    Then the control is undecided for authenticator "password" because "suffices for the login"

  Scenario: The list of what the login accepts is empty
    But the accepts of login "workforce" is an empty list
    And the password minimum length of authenticator "password" is 14
    Then the control is undecided for authenticator "password" because "suffices for the login"

  Scenario: Neither the length nor what the login accepts is known
    But the accepts of login "workforce" is unknown
    And the password minimum length of authenticator "password" is unknown
    Then the control is undecided for authenticator "password"

  Scenario: A long password needs no knowledge of what the login accepts
    But the accepts of login "workforce" is unknown
    Then the control does not apply for authenticator "password"

  Scenario: A login that does not offer the password says nothing of it
    But the accepts of login "vault-operators" is unknown
    And the password minimum length of authenticator "password" is 14
    Then the control does not apply for authenticator "password"
    And the control does not apply for authenticator "security-key"

  Scenario: Nothing is known of side doors, and the password has 14 characters
    But the side doors of login "workforce" is unknown
    And the password minimum length of authenticator "password" is 14
    Then the control is undecided for authenticator "password" because "side door"

  Scenario: Neither side doors nor the length are known
    But the side doors of login "workforce" is unknown
    And the password minimum length of authenticator "password" is unknown
    Then the control is undecided for authenticator "password" because "side door"

  Scenario: A long password needs no knowledge of side doors
    But the side doors of login "workforce" is unknown
    Then the control does not apply for authenticator "password"
    And the control does not apply for authenticator "authenticator-app"

  Scenario: Side doors of another login say nothing of it
    But the side doors of login "vault-operators" is unknown
    And the password minimum length of authenticator "password" is 14
    Then the control does not apply for authenticator "password"
    And the control does not apply for authenticator "security-key"

  Scenario: What a side door accepts is unknown, and the password has 14 characters
    Given there is also a side door "legacy-mail" with:
      | kind | legacy-protocol |
    But login "workforce" also has side door "legacy-mail"
    And the password minimum length of authenticator "password" is 14
    Then the control is undecided for authenticator "password" because "side door"

  Scenario: Neither what a side door accepts nor the length is known
    Given there is also a side door "legacy-mail" with:
      | kind | legacy-protocol |
    But login "workforce" also has side door "legacy-mail"
    And the password minimum length of authenticator "password" is unknown
    Then the control is undecided for authenticator "password" because "side door"

  Scenario: The list of what a side door accepts is empty, and the password has 14 characters
    Given there is also a side door "legacy-mail" with:
      | kind    | legacy-protocol |
      | accepts | an empty list   |
    But login "workforce" also has side door "legacy-mail"
    And the password minimum length of authenticator "password" is 14
    Then the control is undecided for authenticator "password" because "side door"

  Scenario: A long password needs no knowledge of what a side door accepts
    Given there is also a side door "legacy-mail" with:
      | kind | legacy-protocol |
    But login "workforce" also has side door "legacy-mail"
    Then the control does not apply for authenticator "password"
    And the control does not apply for authenticator "authenticator-app"

  Scenario: A side door of another login says nothing of it
    Given there is also a side door "legacy-mail" with:
      | kind | legacy-protocol |
    But login "vault-operators" also has side door "legacy-mail"
    And the password minimum length of authenticator "password" is 14
    Then the control does not apply for authenticator "password"
    And the control does not apply for authenticator "security-key"

  Scenario: A side door that opens with a second factor is in order
    Given there is also a side door "break-glass" with:
      | kind | break-glass |
    But login "workforce" also has side door "break-glass"
    And side door "break-glass" accepts only "password" and "backup-codes"
    And the password minimum length of authenticator "password" is 14
    Then the control does not apply for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply

  Scenario: Nobody knows what stands beside the password, and the vault takes the app
    Given there is also an authenticator "add-on" of type custom
    But login "workforce" also accepts "password" and "add-on"
    And the password minimum length of authenticator "password" is 14
    And login "vault-operators" also accepts "authenticator-app"
    Then the control is undecided for authenticator "password"

  Scenario: A short password beside an app, and a long one alone
    Given there is also an authenticator "short-password" like "password"
    And login "workforce" also accepts "short-password" and "authenticator-app"
    And login "workforce" also accepts "password"
    But the password minimum length of authenticator "short-password" is 8
    Then the control passes for authenticator "password"

  Scenario: A short password beside an app, and a long one beside a device of which nothing is known
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And there is also an authenticator "short-password" like "password"
    And login "workforce" also accepts "short-password" and "authenticator-app"
    And login "workforce" also accepts "password" and "gadget"
    But the password minimum length of authenticator "short-password" is 8
    Then the control passes for authenticator "password"
