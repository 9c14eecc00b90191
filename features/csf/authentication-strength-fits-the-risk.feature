Feature: Authentication is as strong as the risk of the services asks for

  Background:
    Given a compliant organisation

  Scenario: Two factors at a moderate risk, a phishing-resistant one at a high risk
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: The risk is <risk>, and <words> opens the login
    But login "vault-operators" accepts only <accepted>
    And the risk of service "vault" is <risk>
    Then the control <outcome> for login "vault-operators"
    And the control passes for login "workforce"

    Examples:
      | words                  | accepted                           | risk     | outcome      |
      | a password alone       | "password"                         | low      | passes       |
      | a password alone       | "password"                         | moderate | fails        |
      | a password with a code | "password" and "authenticator-app" | low      | passes       |
      | a password with a code | "password" and "authenticator-app" | moderate | passes       |
      | a password with a code | "password" and "authenticator-app" | unknown  | is undecided |
      | a password alone       | "password"                         | unknown  | is undecided |

  Scenario: A code can be phished, which a high risk does not bear
    But login "vault-operators" accepts only "password" and "authenticator-app"
    Then the control fails for login "vault-operators" because "the risk of vault is high, but this can be phished: password + authenticator-app"
    And the control passes for login "workforce"

  Scenario: A password is not enough at a high risk
    But login "vault-operators" accepts only "password"
    Then the control fails for login "vault-operators" because "the risk of vault is high, but this is enough: password"
    And the control passes for login "workforce"

  Scenario: One factor that resists phishing is still one factor
    But the activation required of authenticator "security-key" is false
    Then the control fails for login "vault-operators" because "this is enough: security-key"

  Scenario: The weakest combination decides
    But login "workforce" also accepts "password"
    Then the control fails for login "workforce" because "the risk of expenses is moderate, but this is enough: password"
    And the control passes for login "vault-operators"

  Scenario: Two authenticators of one kind are one factor
    But login "workforce" also accepts "authenticator-app" and "backup-codes"
    Then the control fails for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: The strongest combination bears a risk that nobody knows
    But the risk of service "vault" is unknown
    Then the control passes for login "vault-operators"

  Scenario: The strongest combination bears services that nobody knows
    But the services of login "vault-operators" is unknown
    Then the control passes for login "vault-operators"

  Scenario: It is not known whether one factor is enough for the risk
    But the activation required of authenticator "security-key" is unknown
    And the risk of service "vault" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: It is not known whether the services bear a single factor
    But the activation required of authenticator "security-key" is unknown
    And the services of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: It is not known whether the key can be phished, nor what the risk is
    But the phishing binding of authenticator "security-key" is unknown
    And the risk of service "vault" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: It is not known whether the key can be phished, nor what it opens
    But the phishing binding of authenticator "security-key" is unknown
    And the services of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: The key can be phished, and the risk is not known
    But the phishing binding of authenticator "security-key" is none
    And the risk of service "vault" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: The key can be phished, and the services are not known
    But the phishing binding of authenticator "security-key" is none
    And the services of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: Of one login's passkey nobody knows whether it asks for a PIN
    Given there is also an authenticator "work-passkey" with:
      | type             | passkey       |
      | phishing binding | verifier-name |
    And login "vault-operators" also accepts "work-passkey"
    Then the control is undecided for login "vault-operators" because "how many factors this has: work-passkey"
    And the control passes for login "workforce"

  Scenario: A low risk bears a passkey of which nobody knows whether it asks for a PIN
    Given there is also an authenticator "work-passkey" with:
      | type             | passkey       |
      | phishing binding | verifier-name |
    And login "vault-operators" also accepts "work-passkey"
    But the risk of service "vault" is low
    Then the control passes for login "vault-operators"

  Scenario: Of one login's passkey nobody knows whether it can be phished
    Given there is also an authenticator "work-passkey" with:
      | type                | passkey |
      | activation required | true    |
    And login "workforce" also accepts "work-passkey"
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows whether the key asks for a PIN
    But the activation required of authenticator "security-key" is unknown
    Then the control is undecided for login "vault-operators" because "how many factors this has: security-key"
    And the control is undecided for login "workforce" because "how many factors this has: security-key"

  Scenario: Nobody knows whether the key can be phished
    But the phishing binding of authenticator "security-key" is unknown
    Then the control is undecided for login "vault-operators" because "whether this can be phished: security-key"
    And the control passes for login "workforce"

  Scenario: Nothing is asked, at a low risk
    But login "workforce" accepts nothing at all as well
    And the risk of service "expenses" is low
    Then the control fails for login "workforce" because "people come in without showing anything"
    And the control passes for login "vault-operators"

  Scenario Outline: What the login accepts is <accepts>
    But the accepts of login "workforce" is <accepts>
    Then the control is undecided for login "workforce" because "not known what the login accepts"
    And the control passes for login "vault-operators"

    Examples:
      | accepts       |
      | unknown       |
      | an empty list |

  Scenario Outline: A network is exempt, and the risk is <risk>
    Given there is also a side door "office" with:
      | kind | exempt-network |
    And login "vault-operators" also has side door "office"
    But the risk of service "vault" is <risk>
    Then the control <outcome> for login "vault-operators"
    And the control passes for login "workforce"

    Examples:
      | risk     | outcome      |
      | low      | passes       |
      | moderate | fails        |
      | unknown  | is undecided |

  Scenario Outline: Nobody knows the side doors, and the risk is <risk>
    But the risk of service "vault" is <risk>
    And the side doors of login "vault-operators" is unknown
    Then the control <outcome> for login "vault-operators"
    And the control passes for login "workforce"

    Examples:
      | risk     | outcome      |
      | low      | passes       |
      | moderate | is undecided |
      | unknown  | is undecided |

  Scenario: Unknown side doors to unknown services
    But the services of login "vault-operators" is unknown
    And the side doors of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: Unknown side doors where little is at stake, beside a login to unknown services
    But the risk of service "expenses" is low
    And the side doors of login "workforce" is unknown
    And the services of login "vault-operators" is unknown
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: A side door of which nothing is known where little is at stake, beside a login to unknown services
    But the risk of service "expenses" is low
    And there is also a side door "way-round" with:
      | title | The way round |
    And login "workforce" also has side door "way-round"
    And the services of login "vault-operators" is unknown
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: A side door to unknown services
    Given there is also a side door "office" with:
      | kind | exempt-network |
    And login "vault-operators" also has side door "office"
    But the services of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

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
    And the control passes for login "vault-operators"

  Scenario: It is not known what a side door accepts
    Given there is also a side door "sealed-envelope" with:
      | kind    | break-glass   |
      | accepts | an empty list |
    And login "workforce" also has side door "sealed-envelope"
    Then the control is undecided for login "workforce" because "what the side door sealed-envelope accepts"
    And the control passes for login "vault-operators"

  Scenario Outline: A side door for <door> asks for <shown>
    Given there is also a side door "way-round" with:
      | kind | <kind> |
    And side door "way-round" accepts only <asked>
    And login "workforce" also has side door "way-round"
    Then the control <outcome> for login "workforce"
    And the control passes for login "vault-operators"

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
    And the control passes for login "workforce"

  Scenario: It is not known whether there are side doors
    But the side doors of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: CSF 2.0 has the thought in its category
    But login "vault-operators" accepts only "password" and "authenticator-app"
    And it is assessed under "csf-2.0-pr.aa"
    Then the control fails for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: There is no login
    But there are no logins at all
    Then the control does not apply
