Feature: Privileged logins resist phishing

  Background:
    Given a compliant organisation

  Scenario: The vault opens to a security key only
    Then the control passes for login "vault-operators"

  Scenario: Expense claims are not privileged
    Then the control does not apply for login "workforce"

  Scenario: The vault also opens to a password with a code
    But login "vault-operators" also accepts "password" and "authenticator-app"
    Then the control fails for login "vault-operators" because "password + authenticator-app opens vault"

  Scenario: Nobody knows whether the key of the vault resists phishing
    But the phishing binding of authenticator "security-key" is unknown
    Then the control is undecided for login "vault-operators" because "security-key resists phishing"

  Scenario: Nobody knows whether expense claims are privileged
    But the privileged of service "expenses" is unknown
    Then the control is undecided for login "workforce" because "it guards secrets"

  Scenario: Nobody knows what the login guards
    But the services of login "workforce" are unknown
    Then the control is undecided for login "workforce" because "services it opens"

  Scenario: Nobody knows whether the vault is privileged, but the key resists phishing anyway
    But the privileged of service "vault" is unknown
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what the operators' login guards, but the key resists phishing anyway
    But the services of login "vault-operators" are unknown
    Then the control passes for login "vault-operators"
    And the control does not apply for login "workforce"

  Scenario: Nobody knows what opens the vault
    But the accepts of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators" because "which combinations"

  Scenario: A list of combinations that came out empty says nothing
    But the accepts of login "vault-operators" is an empty list
    Then the control is undecided for login "vault-operators" because "which combinations"

  Scenario: A side door is judged by a control of its own
    But there is also a side door "console-of-last-resort" with:
      | kind | break-glass |
    And side door "console-of-last-resort" accepts only "password"
    And login "vault-operators" also has side door "console-of-last-resort"
    Then the control passes for login "vault-operators"

  Scenario: A side door of which little is known does not change what the login itself accepts
    But there is also an authenticator "home-made-check" of type custom
    And there is also a side door "console-of-last-resort" with:
      | kind | break-glass |
    And side door "console-of-last-resort" accepts only "home-made-check"
    And login "vault-operators" also has side door "console-of-last-resort"
    Then the control passes for login "vault-operators"

  Scenario: A side door, where nobody knows whether the service is privileged
    But the privileged of service "vault" is unknown
    And there is also a side door "console-of-last-resort" with:
      | kind | break-glass |
    And side door "console-of-last-resort" accepts only "password"
    And login "vault-operators" also has side door "console-of-last-resort"
    Then the control passes for login "vault-operators"

  Scenario: A side door, where nobody knows what the login guards
    But the services of login "vault-operators" are unknown
    And there is also a side door "console-of-last-resort" with:
      | kind | break-glass |
    And side door "console-of-last-resort" accepts only "password"
    And login "vault-operators" also has side door "console-of-last-resort"
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what the login guards, nor what one of its steps is
    But the services of login "workforce" are unknown
    And the type of authenticator "password" is unknown
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: Nobody knows what opens one login to the vault, and a second opens to a key
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the accepts of login "vault-operators" is unknown
    Then the control passes for login "second-vault-operators"
    And the control is undecided for login "vault-operators"
