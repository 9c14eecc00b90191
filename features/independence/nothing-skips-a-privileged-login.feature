Feature: Nothing skips a privileged login

  Background:
    Given a compliant organisation

  Scenario: The vault has no side door
    Then the control does not apply

  Scenario Outline: An emergency account of the vault opens to <words>
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "emergency"
    And side door "emergency" accepts only <what>
    Then the control <outcome> for side door "emergency"

    Examples:
      | words                  | what                               | outcome |
      | a security key         | "security-key"                     | passes  |
      | a password             | "password"                         | fails   |
      | a password with a code | "password" and "authenticator-app" | fails   |

  Scenario: The reason names the combination
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "emergency"
    And side door "emergency" accepts only "password"
    Then the control fails for side door "emergency" because "password opens vault"

  Scenario Outline: The vault has an exemption for <words>
    But there is also a side door "exemption" with:
      | kind | <kind> |
    And login "vault-operators" also has side door "exemption"
    Then the control fails for side door "exemption" because "asks for less"

    Examples:
      | words           | kind            |
      | password grants | password-grant  |
      | an old protocol | legacy-protocol |
      | app passwords   | app-password    |
      | a network       | exempt-network  |
      | a client        | exempt-client   |
      | people          | exempt-people   |

  Scenario: An exemption whose list of combinations came out empty
    But there is also a side door "exemption" with:
      | kind    | exempt-network |
      | accepts | an empty list  |
    And login "vault-operators" also has side door "exemption"
    Then the control fails for side door "exemption" because "asks for less"

  Scenario: An exempt client that has to use a security key all the same
    But there is also a side door "exemption" with:
      | kind | exempt-client |
    And login "vault-operators" also has side door "exemption"
    And side door "exemption" accepts only "security-key"
    Then the control passes for side door "exemption"

  Scenario: An emergency account of which nobody knows what it asks
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for side door "emergency" because "which combinations"

  Scenario: A way in of which nobody knows what it is
    But there is also a side door "emergency" with:
      | title   | Other entrance |
      | accepts | an empty list  |
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for side door "emergency" because "which combinations"

  Scenario: An emergency account with a key of which little is known
    But the phishing binding of authenticator "security-key" is unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "emergency"
    And side door "emergency" accepts only "security-key"
    Then the control is undecided for side door "emergency" because "security-key resists phishing"

  Scenario: A side door of expense claims, which are not privileged
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "workforce" also has side door "emergency"
    And side door "emergency" accepts only "password"
    Then the control does not apply for side door "emergency"

  Scenario: A side door of expense claims, of which nobody knows whether they are privileged
    But the privileged of service "expenses" is unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And login "workforce" also has side door "emergency"
    And side door "emergency" accepts only "password"
    Then the control is undecided for side door "emergency" because "it guards secrets"

  Scenario: A resistant side door, where nobody knows whether the service is privileged
    But the privileged of service "expenses" is unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And login "workforce" also has side door "emergency"
    And side door "emergency" accepts only "security-key"
    Then the control passes for side door "emergency"

  Scenario: An exemption, where nobody knows whether the service is privileged
    But the privileged of service "expenses" is unknown
    And there is also a side door "exemption" with:
      | kind | exempt-network |
    And login "workforce" also has side door "exemption"
    Then the control is undecided for side door "exemption"

  Scenario: A side door of a login of which nobody knows what it guards
    But the services of login "workforce" are unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And login "workforce" also has side door "emergency"
    And side door "emergency" accepts only "password"
    Then the control is undecided for side door "emergency" because "services it opens"

  Scenario: A resistant side door of a login of which nobody knows what it guards
    But the services of login "workforce" are unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And login "workforce" also has side door "emergency"
    And side door "emergency" accepts only "security-key"
    Then the control passes for side door "emergency"

  Scenario: Nobody knows whether the vault has side doors
    But the side doors of login "vault-operators" are unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nobody knows whether expense claims have side doors
    But the side doors of login "workforce" are unknown
    Then the control does not apply for login "workforce"

  Scenario: Nobody knows the side doors of a login that guards nobody knows what
    But the side doors of login "workforce" are unknown
    And the services of login "workforce" are unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows the side doors of a login whose service may be privileged
    But the side doors of login "workforce" are unknown
    And the privileged of service "expenses" is unknown
    Then the control is undecided for login "workforce"

  Scenario: A code that is entered for a sign-in which another device began
    But there is also a side door "device-code" with:
      | kind | device-code |
    And login "vault-operators" also has side door "device-code"
    And side door "device-code" accepts only "security-key"
    Then the control fails for side door "device-code" because "enter a code"

  Scenario: A device code for expense claims, which are not privileged
    But there is also a side door "device-code" with:
      | kind | device-code |
    And login "workforce" also has side door "device-code"
    And side door "device-code" accepts only "security-key"
    Then the control does not apply for side door "device-code"

  Scenario: A device code, where nobody knows whether the service is privileged
    But the privileged of service "expenses" is unknown
    And there is also a side door "device-code" with:
      | kind | device-code |
    And login "workforce" also has side door "device-code"
    And side door "device-code" accepts only "security-key"
    Then the control is undecided for side door "device-code" because "it guards secrets"

  Scenario: A device code at a login of which nobody knows what it guards
    But the services of login "workforce" are unknown
    And there is also a side door "device-code" with:
      | kind | device-code |
    And login "workforce" also has side door "device-code"
    And side door "device-code" accepts only "security-key"
    Then the control is undecided for side door "device-code" because "services it opens"

  Scenario: One side door belongs to a login that guards nobody knows what, and a second to none
    But the services of login "workforce" are unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And login "workforce" also has side door "emergency"
    And side door "emergency" accepts only "password"
    And there is also a side door "second-emergency" like "emergency"
    Then the control is undecided for side door "emergency"
    And the control does not apply for side door "second-emergency"

  Scenario: Of two exemptions of the vault one is for people, and one for nobody knows what
    But there is also a side door "exemption" with:
      | kind | exempt-people |
    And login "vault-operators" also has side door "exemption"
    And there is also a side door "second-exemption" like "exemption"
    And login "vault-operators" also has side door "second-exemption"
    And the kind of side door "second-exemption" is unknown
    Then the control fails for side door "exemption"
    And the control is undecided for side door "second-exemption"

  Scenario: Of two emergency accounts one opens to a password with a code, and one to nobody knows what
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "emergency"
    And side door "emergency" accepts only "password" and "authenticator-app"
    And there is also a side door "second-emergency" like "emergency"
    And login "vault-operators" also has side door "second-emergency"
    And the accepts of side door "second-emergency" is unknown
    Then the control fails for side door "emergency"
    And the control is undecided for side door "second-emergency"

  Scenario: Nobody knows whether the service is privileged, and another login opens one that is
    Given there is also a side door "partner-portal" with:
      | kind | external-provider |
    And side door "partner-portal" accepts only "password"
    And login "workforce" also has side door "partner-portal"
    But the privileged of service "expenses" is unknown
    Then the control is undecided for side door "partner-portal"

  Scenario: Of two side doors nobody knows what opens one
    Given there is also a side door "partner-portal" with:
      | kind | external-provider |
    And side door "partner-portal" accepts only "security-key"
    And login "vault-operators" also has side door "partner-portal"
    But there is also a side door "back-entrance" with:
      | kind | external-provider |
    And login "vault-operators" also has side door "back-entrance"
    Then the control is undecided for side door "back-entrance"
    And the control passes for side door "partner-portal"

  Scenario: Of two side doors one opens with a device of which nothing is known
    Given there is also a side door "partner-portal" with:
      | kind | external-provider |
    And side door "partner-portal" accepts only "security-key"
    And login "vault-operators" also has side door "partner-portal"
    But there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And there is also a side door "back-entrance" with:
      | kind | external-provider |
    And side door "back-entrance" accepts only "gadget"
    And login "vault-operators" also has side door "back-entrance"
    Then the control is undecided for side door "back-entrance"
    And the control passes for side door "partner-portal"

  Scenario: Nobody knows the side doors of expense claims, nor what another login opens
    But the side doors of login "workforce" are unknown
    And the services of login "vault-operators" are unknown
    Then the control does not apply for login "workforce"

  Scenario: A device code of the vault, beside an exemption that asks for the key
    Given there is also a side door "exemption" with:
      | kind | exempt-client |
    And login "vault-operators" also has side door "exemption"
    And side door "exemption" accepts only "security-key"
    But there is also a side door "device-code" with:
      | kind | device-code |
    And login "vault-operators" also has side door "device-code"
    And side door "device-code" accepts only "security-key"
    Then the control fails for side door "device-code"
    And the control passes for side door "exemption"

  Scenario Outline: A device code beside an exemption that asks for the key, where nobody knows <what>
    Given there is also a side door "exemption" with:
      | kind | exempt-client |
    And login "workforce" also has side door "exemption"
    And side door "exemption" accepts only "security-key"
    But there is also a side door "device-code" with:
      | kind | device-code |
    And login "workforce" also has side door "device-code"
    And side door "device-code" accepts only "security-key"
    And the <fact> is unknown
    Then the control is undecided for side door "device-code"
    And the control passes for side door "exemption"

    Examples:
      | what                              | fact                             |
      | whether the service is privileged | privileged of service "expenses" |
      | what the login guards             | services of login "workforce"    |
