Feature: Staff, contractors and partners of agencies must sign in phishing-resistant

  Background:
    Given a compliant organisation

  Scenario: No agency runs the service
    Then the control does not apply

  Scenario: An agency whose staff sign in with keys only
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is only "workforce"
    And login "workforce" accepts only "security-key"
    Then the control passes for login "workforce"

  Scenario: An agency that wrote the rule but accepts codes
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is only "workforce"
    Then the control fails for login "workforce" because "password + authenticator-app is accepted"

  Scenario Outline: Keys are the only way, but the rule leaves out the <population>
    But the federal of service "expenses" is true
    And the populations of login "workforce" is "workforce" and "<population>"
    And the phishing resistant required for of login "workforce" is only "workforce"
    And login "workforce" accepts only "security-key"
    Then the control fails for login "workforce" because "not required of all"

    Examples:
      | population  |
      | operators   |
      | contractors |
      | partners    |

  Scenario: The public uses the same login
    But the federal of service "expenses" is true
    And the populations of login "workforce" is "workforce" and "public"
    And the phishing resistant required for of login "workforce" is only "workforce"
    Then the control passes for login "workforce"

  Scenario: The public uses the same login, and nothing is known of what it accepts
    But the federal of service "expenses" is true
    And the populations of login "workforce" is "workforce" and "public"
    And the phishing resistant required for of login "workforce" is only "workforce"
    And the accepts of login "workforce" is unknown
    Then the control passes for login "workforce"

  Scenario: The public uses the same login, and nobody knows what the key binds to
    But the federal of service "expenses" is true
    And the populations of login "workforce" is "workforce" and "public"
    And the phishing resistant required for of login "workforce" is only "workforce"
    And the phishing binding of authenticator "security-key" is unknown
    Then the control passes for login "workforce"

  Scenario: Only the public signs in
    But the federal of service "expenses" is true
    And the populations of login "workforce" is only "public"
    Then the control does not apply

  Scenario: Nobody knows of whom it is required
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is unknown
    And login "workforce" accepts only "security-key"
    Then the control is undecided for login "workforce" because "populations that may use phishing-resistant"

  Scenario: Nobody knows what the key binds to
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is only "workforce"
    And login "workforce" accepts only "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    Then the control is undecided for login "workforce" because "security-key resists phishing"

  Scenario: Nothing is known of what is accepted
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is only "workforce"
    And the accepts of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "combinations of authenticators"

  Scenario: Nobody knows who signs in
    But the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "who signs in"

  Scenario: Nobody knows who signs in to a service of no agency
    But the populations of login "workforce" is unknown
    Then the control does not apply

  Scenario: Nobody knows who signs in, nor whether an agency runs the service
    But the federal of service "expenses" is unknown
    And the populations of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "federal agency"

  Scenario: Nobody knows whether an agency runs the service
    But the federal of service "expenses" is unknown
    Then the control is undecided for login "workforce" because "federal agency"

  Scenario: Nobody knows whether an agency runs a service that only the public uses
    But the federal of service "expenses" is unknown
    And the populations of login "workforce" is only "public"
    Then the control does not apply

  Scenario: Nobody knows which services the login opens
    But the services of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "services it opens"

  Scenario: Nobody knows which services the login opens, nor who signs in
    But the services of login "workforce" is unknown
    And the populations of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "services it opens"

  Scenario: Nobody knows which services a login of the public opens
    But the services of login "workforce" is unknown
    And the populations of login "workforce" is only "public"
    Then the control does not apply

  Scenario: The login claims another level
    But the federal of service "vault" is true
    And the services of login "vault-operators" is unknown
    Then the control does not apply

  Scenario: An agency runs a service of another level
    But the federal of service "vault" is true
    And the populations of login "vault-operators" is unknown
    Then the control does not apply

  Scenario: Nobody knows whether an agency runs a service of another level
    But the federal of service "vault" is unknown
    Then the control does not apply

  Scenario: A way round accepts codes
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is only "workforce"
    And login "workforce" accepts only "security-key"
    And there is also an authenticator "passkey" of type passkey
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "password" and "authenticator-app"
    And side door "console" also accepts "passkey"
    Then the control passes for login "workforce"

  Scenario: Only a way round is known
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is only "workforce"
    And the accepts of login "workforce" is unknown
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control is undecided for login "workforce"

  Scenario: The login claims only AAL1, and the rule leaves out the partners
    But the federal of service "expenses" is true
    And the populations of login "workforce" is "workforce" and "partners"
    And the phishing resistant required for of login "workforce" is only "workforce"
    And login "workforce" accepts only "security-key"
    And the claims of login "workforce" is AAL1
    Then the control does not apply for login "workforce"

  Scenario: A second login of the agency accepts codes
    Given there is also a login "second-workforce" like "workforce"
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is only "workforce"
    And login "workforce" accepts only "security-key"
    And there is also an authenticator "passkey" of type passkey
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "password" and "authenticator-app"
    And side door "console" also accepts "passkey"
    Then the control fails for login "second-workforce"
    And the control passes for login "workforce"

  Scenario: An agency runs a service behind a login at AAL3
    But the federal of service "vault" is true
    Then the control does not apply for login "vault-operators"

  Scenario: Nobody knows who signs in, and an agency runs a service behind another login
    But the populations of login "workforce" are unknown
    And the federal of service "vault" is true
    Then the control does not apply for login "workforce"

  Scenario: A device of which nothing is known opens another login
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And login "vault-operators" also accepts "gadget"
    But the federal of service "expenses" is true
    And login "workforce" accepts only "security-key"
    And the phishing resistant required for of login "workforce" are only "workforce"
    Then the control passes for login "workforce"

  Scenario: A second login requires it of all staff
    But the federal of service "expenses" is true
    And the phishing resistant required for of login "workforce" is unknown
    And login "workforce" accepts only "security-key"
    And there is also a login "second-workforce" like "workforce"
    And the phishing resistant required for of login "second-workforce" is only "workforce"
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"
