Feature: Multi-factor authentication is required above a low risk

  Background:
    Given a compliant organisation

  Scenario: Every combination has two factors
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: A password alone opens the login, and the risk is <risk>
    But login "vault-operators" also accepts "password"
    And the risk of service "vault" is <risk>
    Then the control <outcome> for login "vault-operators"
    And the control passes for login "workforce"

    Examples:
      | risk     | outcome        |
      | low      | does not apply |
      | moderate | fails          |
      | unknown  | is undecided   |

  Scenario: A password alone at a high risk
    But login "vault-operators" also accepts "password"
    Then the control fails for login "vault-operators" because "one factor is enough: password"

  Scenario: Two authenticators of one kind are one factor
    But login "workforce" also accepts "authenticator-app" and "backup-codes"
    Then the control fails for login "workforce" because "one factor is enough: authenticator-app + backup-codes"

  Scenario: A key without a PIN is one factor
    But the activation required of authenticator "security-key" is false
    Then the control fails for login "vault-operators"
    And the control fails for login "workforce"

  Scenario: Two factors bear a risk that nobody knows
    But the risk of service "expenses" is unknown
    Then the control passes for login "workforce"

  Scenario: Two factors bear services that nobody knows
    But the services of login "workforce" is unknown
    Then the control passes for login "workforce"

  Scenario: A password alone for services that nobody knows
    But login "workforce" also accepts "password"
    And the services of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: Of one login's passkey nobody knows whether it asks for a PIN
    Given there is also an authenticator "work-passkey" with:
      | type             | passkey       |
      | phishing binding | verifier-name |
    And login "vault-operators" also accepts "work-passkey"
    Then the control is undecided for login "vault-operators" because "how many factors this has: work-passkey"
    And the control passes for login "workforce"

  Scenario Outline: Nobody knows whether a passkey asks for a PIN, and the risk of what it opens is <risk>
    Given there is also a service "canteen" with:
      | risk | <risk> |
    And there is also an authenticator "work-passkey" with:
      | type             | passkey       |
      | phishing binding | verifier-name |
    And login "vault-operators" also accepts "work-passkey"
    But the services of login "vault-operators" are only "canteen"
    Then the control <outcome> for login "vault-operators"

    Examples:
      | risk     | outcome        |
      | low      | does not apply |
      | moderate | is undecided   |

  Scenario: Nobody knows whether the key asks for a PIN
    But the activation required of authenticator "security-key" is unknown
    Then the control is undecided for login "workforce" because "how many factors this has: security-key"
    And the control is undecided for login "vault-operators" because "how many factors this has: security-key"

  Scenario Outline: What the login accepts is <accepts>
    But the accepts of login "workforce" is <accepts>
    Then the control is undecided for login "workforce" because "not known what the login accepts"
    And the control passes for login "vault-operators"

    Examples:
      | accepts       |
      | unknown       |
      | an empty list |

  Scenario: A side door beside a risk that nobody knows
    Given there is also a side door "office" with:
      | kind | exempt-network |
    And login "workforce" also has side door "office"
    But the risk of service "expenses" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: A side door serves <door>, and no more is known of it
    Given there is also a side door "way-round" with:
      | kind | <kind> |
    And login "workforce" also has side door "way-round"
    Then the control <outcome> for login "workforce"
    And the control passes for login "vault-operators"

    Examples:
      | door                 | kind              | outcome      |
      | password grants      | password-grant    | fails        |
      | an old protocol      | legacy-protocol   | fails        |
      | app passwords        | app-password      | fails        |
      | an exempt network    | exempt-network    | fails        |
      | an exempt client     | exempt-client     | fails        |
      | exempt people        | exempt-people     | fails        |
      | emergencies          | break-glass       | is undecided |
      | self-registration    | self-registration | is undecided |
      | an external provider | external-provider | is undecided |
      | codes of devices     | device-code       | is undecided |

  Scenario: A side door of which nothing but its name is known
    Given there is also a side door "way-round" with:
      | title | The way round |
    And login "workforce" also has side door "way-round"
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: The reason names the side door
    Given there is also a side door "old-mail" with:
      | kind    | legacy-protocol |
      | accepts | an empty list   |
    And login "workforce" also has side door "old-mail"
    Then the control fails for login "workforce" because "the side door old-mail skips"

  Scenario: It is not known what a side door accepts
    Given there is also a side door "sealed-envelope" with:
      | kind    | break-glass   |
      | accepts | an empty list |
    And login "workforce" also has side door "sealed-envelope"
    Then the control is undecided for login "workforce" because "what the side door sealed-envelope accepts"

  Scenario Outline: A side door for <door> asks for <shown>
    Given there is also a side door "way-round" with:
      | kind | <kind> |
    And side door "way-round" accepts only <asked>
    And login "workforce" also has side door "way-round"
    Then the control <outcome> for login "workforce"

    Examples:
      | door              | shown                  | kind            | asked                              | outcome |
      | an old protocol   | a password             | legacy-protocol | "password"                         | fails   |
      | an exempt network | a password with a code | exempt-network  | "password" and "authenticator-app" | passes  |
      | emergencies       | a security key         | break-glass     | "security-key"                     | passes  |
      | emergencies       | a password             | break-glass     | "password"                         | fails   |

  Scenario: A high risk does not overlook a side door either
    Given there is also a side door "way-round" with:
      | kind | exempt-people |
    And login "vault-operators" also has side door "way-round"
    Then the control fails for login "vault-operators"

  Scenario: It is not known whether there are side doors
    But the side doors of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: There is no login
    But there are no logins at all
    Then the control does not apply

  Scenario: A password alone opens nobody knows what, and another login opens nothing
    But login "workforce" also accepts "password"
    And the services of login "workforce" is unknown
    And the services of login "vault-operators" are an empty list
    Then the control does not apply for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: Nobody knows whether a passkey asks for a PIN, nor the risk behind another login
    Given there is also a service "canteen" with:
      | risk | moderate |
    And there is also an authenticator "work-passkey" with:
      | type             | passkey       |
      | phishing binding | verifier-name |
    And login "vault-operators" also accepts "work-passkey"
    But the services of login "vault-operators" are only "canteen"
    And the risk of service "expenses" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: Nobody knows whether a passkey asks for a PIN, nor what another login opens
    Given there is also a service "canteen" with:
      | risk | moderate |
    And there is also an authenticator "work-passkey" with:
      | type             | passkey       |
      | phishing binding | verifier-name |
    And login "vault-operators" also accepts "work-passkey"
    But the services of login "vault-operators" are only "canteen"
    And the services of login "workforce" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"
