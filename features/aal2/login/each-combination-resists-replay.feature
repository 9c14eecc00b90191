Feature: Each way to complete the login has an authenticator that resists replay

  Background:
    Given a compliant organisation

  Scenario: Every way has a code used once or a key
    Then the control passes for login "workforce"

  Scenario: The password alone completes the login
    But login "workforce" also accepts "password"
    Then the control fails for login "workforce" because "password"

  Scenario: The codes can be replayed
    But the replay resistant of authenticator "authenticator-app" is false
    Then the control fails for login "workforce" because "password + authenticator-app"

  Scenario: Revision 3 asks the same
    But login "workforce" also accepts "password"
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for login "workforce"

  Scenario: Nobody knows whether the codes can be replayed
    But the replay resistant of authenticator "authenticator-app" is unknown
    Then the control is undecided for login "workforce" because "password + authenticator-app"

  Scenario Outline: What completes the login is <accepted>
    But the accepts of login "workforce" is <accepted>
    Then the control is undecided for login "workforce" because "what completes"

    Examples:
      | accepted      |
      | unknown       |
      | an empty list |

  Scenario: A way round is judged elsewhere
    But there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "password"
    Then the control passes for login "workforce"

  Scenario: A way round of which nothing is known
    But the replay resistant of authenticator "password" is unknown
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "password"
    Then the control passes for login "workforce"

  Scenario Outline: The level claimed is <level>
    But the claims of login "workforce" is <level>
    And login "workforce" also accepts "password"
    Then the control does not apply for login "workforce"

    Examples:
      | level |
      | AAL1  |
      | AAL3  |
      | none  |

  Scenario: Another login, at AAL3, accepts the password alone
    But login "vault-operators" also accepts "password"
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: Nothing is known of another login
    But there is also an authenticator "hall-reader" of type custom
    And login "vault-operators" also accepts "hall-reader"
    Then the control passes for login "workforce"

  Scenario: Nothing is known of what another login accepts
    But the accepts of login "vault-operators" is unknown
    Then the control passes for login "workforce"
