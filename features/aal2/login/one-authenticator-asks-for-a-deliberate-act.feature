Feature: Each way to complete the login asks for a deliberate act

  Background:
    Given a compliant organisation

  Scenario: Every way asks for a touch or for typing
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: A key that stays plugged in answers by itself
    But the intent gesture of authenticator "security-key" is false
    Then the control fails for login "workforce" because "security-key"

  Scenario: Revision 3 gives the same advice
    But the intent gesture of authenticator "security-key" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for login "workforce"

  Scenario: Nobody knows whether the key asks for a touch
    But the intent gesture of authenticator "security-key" is unknown
    Then the control is undecided for login "workforce" because "security-key"

  Scenario: Typing the password is an act
    But the intent gesture of authenticator "authenticator-app" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody knows of one part, and the other asks for nothing
    But the intent gesture of authenticator "authenticator-app" is unknown
    And the intent gesture of authenticator "password" is false
    Then the control is undecided for login "workforce"

  Scenario Outline: What completes the login is <accepted>
    But the accepts of login "workforce" is <accepted>
    Then the control is undecided for login "workforce" because "what completes"

    Examples:
      | accepted      |
      | unknown       |
      | an empty list |

  Scenario: A way round is judged elsewhere
    But there is also an authenticator "saved-login" with:
      | type           | custom |
      | intent gesture | false  |
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "saved-login"
    Then the control passes for login "workforce"

  Scenario: A way round of which nothing is known
    But there is also an authenticator "saved-login" of type custom
    And there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And login "workforce" also has side door "old-mail"
    And side door "old-mail" accepts only "saved-login"
    Then the control passes for login "workforce"

  Scenario Outline: The level claimed is <level>
    But the claims of login "workforce" is <level>
    And the intent gesture of authenticator "security-key" is false
    Then the control does not apply for login "workforce"

    Examples:
      | level |
      | AAL1  |
      | AAL3  |
      | none  |

  Scenario: Another login asks for nothing
    But there is also an authenticator "hall-reader" with:
      | type           | custom |
      | intent gesture | false  |
    And login "vault-operators" also accepts "hall-reader"
    Then the control passes for login "workforce"

  Scenario: Nothing is known of another login
    But there is also an authenticator "hall-reader" of type custom
    And login "vault-operators" also accepts "hall-reader"
    Then the control passes for login "workforce"

  Scenario: Nothing is known of what another login accepts
    But the accepts of login "vault-operators" is unknown
    Then the control passes for login "workforce"
