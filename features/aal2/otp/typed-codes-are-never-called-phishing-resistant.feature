Feature: What a person types is not called phishing-resistant

  Background:
    Given a compliant organisation

  Scenario: Nobody calls a typed code phishing-resistant, and a key may bear the label
    Then the control passes for authenticator "authenticator-app"
    And the control does not apply for authenticator "security-key"

  Scenario: The authenticator app bears the label
    But the claimed phishing resistant of authenticator "authenticator-app" is true
    Then the control fails for authenticator "authenticator-app" because "a person types"

  Scenario: Revision 3 has the same rule
    But the claimed phishing resistant of authenticator "authenticator-app" is true
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "authenticator-app"

  Scenario Outline: An authenticator of type <type> bears the label
    But the type of authenticator "authenticator-app" is <type>
    And the claimed phishing resistant of authenticator "authenticator-app" is true
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | type              | outcome        |
      | password          | fails          |
      | look-up-secret    | fails          |
      | push              | fails          |
      | email-code        | fails          |
      | security-question | fails          |
      | email-link        | does not apply |
      | passkey           | does not apply |

  Scenario: Nobody knows whether it bears the label
    But the claimed phishing resistant of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

  Scenario: A code that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"
