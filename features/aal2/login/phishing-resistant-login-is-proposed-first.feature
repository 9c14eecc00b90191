Feature: The phishing-resistant way to log in is proposed first

  Background:
    Given a compliant organisation

  Scenario: The security key is proposed first
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: Password and app are proposed first
    But the proposes first of login "workforce" is "password" and "authenticator-app"
    Then the control fails for login "workforce" because "does not resist phishing"

  Scenario: Password and key are proposed first
    But the proposes first of login "workforce" is "password" and "security-key"
    Then the control passes for login "workforce"

  Scenario: Nobody knows what the key binds to
    But the phishing binding of authenticator "security-key" is unknown
    Then the control is undecided for login "workforce" because "security-key resists phishing"

  Scenario: One member is known to resist phishing, of the other nobody knows
    But there is also an authenticator "passkey" of type passkey
    And the proposes first of login "workforce" is "security-key" and "passkey"
    Then the control passes for login "workforce"

  Scenario: Nobody knows what is proposed
    But the proposes first of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "which combination is proposed first"

  Scenario: The document names nothing as proposed
    But the proposes first of login "workforce" is an empty list
    Then the control is undecided for login "workforce"

  Scenario: The login claims another level
    But the claims of login "workforce" is AAL1
    Then the control does not apply

  Scenario: Another login, of unknown level, proposes the key first
    But the proposes first of login "workforce" is unknown
    And the claims of login "vault-operators" is unknown
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: A device of which nothing is known is proposed, and a security key is not
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    But the proposes first of login "workforce" is only "gadget"
    Then the control is undecided for login "workforce"
