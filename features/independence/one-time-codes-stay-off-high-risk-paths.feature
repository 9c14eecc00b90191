Feature: One-time codes stay off high-risk paths

  Background:
    Given a compliant organisation

  Scenario: The vault, whose risk is high, opens to a security key
    Then the control passes for login "vault-operators"

  Scenario: The risk of expense claims is moderate
    Then the control does not apply for login "workforce"

  Scenario: Codes on the vault, which the acceptance statement covers
    But login "vault-operators" also accepts "password" and "authenticator-app"
    Then the control passes for login "vault-operators"

  Scenario: Codes on the vault, which nobody accepted
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And the in place of practice "deviations-accepted" is false
    Then the control fails for login "vault-operators" because "password + authenticator-app opens vault"

  Scenario: Codes on the vault, and the acceptance covers another service
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And the services of practice "deviations-accepted" are only "expenses"
    Then the control is undecided for login "vault-operators" because "acceptance statement covers"

  Scenario: Codes on the vault, and it is the other service whose deviations were not accepted
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And the in place of practice "deviations-accepted" is false
    And the services of practice "deviations-accepted" are only "expenses"
    Then the control is undecided for login "vault-operators" because "acceptance statement covers"

  Scenario: Codes on the vault, accepted for the vault and not elsewhere
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And the services of practice "deviations-accepted" are only "vault"
    And there is also a practice "not-accepted-elsewhere" with:
      | kind     | deviations-accepted |
      | in place | false               |
    Then the control passes for login "vault-operators"

  Scenario: Codes on the vault, and the acceptance has run out
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And it is assessed as of 2027-09-01
    Then the control is undecided for login "vault-operators" because "acceptance statement covers"

  Scenario: Codes on the vault, and another practice is not in place
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And there is no practice "deviations-accepted"
    And the in place of practice "redress" is false
    Then the control is undecided for login "vault-operators" because "acceptance statement covers"

  Scenario: A password alone is no typed code; other controls refuse it
    But login "vault-operators" accepts only "password"
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "vault-operators"

  Scenario: A code beside a security key
    But login "vault-operators" accepts only "authenticator-app" and "security-key"
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "vault-operators"

  Scenario: A code beside a key of which little is known
    But login "vault-operators" accepts only "authenticator-app" and "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "vault-operators" because "rests on a typed code alone"

  Scenario: A code beside a key of which little is known, accepted in writing
    But login "vault-operators" accepts only "authenticator-app" and "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    Then the control passes for login "vault-operators"

  Scenario: A key of which little is known, without any code
    But the phishing binding of authenticator "security-key" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "vault-operators"

  Scenario: A step of which nobody knows what it is
    But there is also an authenticator "home-made-check" of type custom
    And login "vault-operators" accepts only "password" and "home-made-check"
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "vault-operators" because "home-made-check"

  Scenario: Nobody assessed the risk of expense claims, and nobody accepted codes
    But the risk of service "expenses" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "workforce" because "assessed impact"

  Scenario: Nobody assessed the risk of expense claims, but codes are accepted in writing
    But the risk of service "expenses" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody assessed the risk of a service that opens to a code beside a key of which little is known
    But the risk of service "vault" is unknown
    And login "vault-operators" accepts only "authenticator-app" and "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "vault-operators" because "rests on a typed code alone"

  Scenario: Nobody assessed the risk of the vault, but only its key opens it
    But the risk of service "vault" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what the login guards
    But the services of login "workforce" are unknown
    Then the control is undecided for login "workforce" because "services it opens"

  Scenario: Nobody knows what a login guards that opens to a key only
    But the services of login "vault-operators" are unknown
    Then the control passes for login "vault-operators"
    And the control does not apply for login "workforce"

  Scenario: Nobody knows what a login guards that opens to a key of which little is known
    But the services of login "vault-operators" are unknown
    And the phishing binding of authenticator "security-key" is unknown
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what a login guards that opens to a password
    But the services of login "vault-operators" are unknown
    And login "vault-operators" accepts only "password"
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what a login guards, nor one of its steps
    But the services of login "vault-operators" are unknown
    And there is also an authenticator "home-made-check" of type custom
    And login "vault-operators" accepts only "password" and "home-made-check"
    Then the control is undecided for login "vault-operators" because "services it opens"

  Scenario Outline: The combinations that open the vault are <combinations>
    But the accepts of login "vault-operators" is <combinations>
    Then the control is undecided for login "vault-operators" because "which combinations"

    Examples:
      | combinations  |
      | unknown       |
      | an empty list |

  Scenario: A side door is judged by controls of its own
    But the in place of practice "deviations-accepted" is false
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password" and "authenticator-app"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for login "vault-operators"

  Scenario: A side door, and nobody attests anything
    But there is no practice "deviations-accepted"
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password" and "authenticator-app"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for login "vault-operators"

  Scenario: A side door with a step of which nobody knows what it is
    But the in place of practice "deviations-accepted" is false
    And there is also an authenticator "home-made-check" of type custom
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "home-made-check"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for login "vault-operators"

  Scenario: A side door, and nobody assessed the risk
    But the risk of service "vault" is unknown
    And the in place of practice "deviations-accepted" is false
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password" and "authenticator-app"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for login "vault-operators"

  Scenario: A side door of a login of which nobody knows what it guards
    But the services of login "vault-operators" are unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password" and "authenticator-app"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for login "vault-operators"

  Scenario: Codes are accepted for the vault and not for expense claims, whose risk nobody assessed
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And the services of practice "deviations-accepted" are only "vault"
    And there is also a practice "not-accepted-elsewhere" with:
      | kind     | deviations-accepted |
      | in place | false               |
    And the risk of service "expenses" is unknown
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: Nobody knows what opens the vault, and expense claims are at a high risk as well
    But the accepts of login "vault-operators" is an empty list
    And the risk of service "expenses" is high
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: The acceptance covers another service, whose risk nobody assessed
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And the services of practice "deviations-accepted" are only "expenses"
    And the risk of service "expenses" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: The acceptance covers another service, and nobody knows what one step of the vault is
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And the services of practice "deviations-accepted" are only "expenses"
    And the type of authenticator "password" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nobody knows what a login guards, nor one of its steps, nor the risk behind another login
    But the services of login "vault-operators" are unknown
    And there is also an authenticator "home-made-check" of type custom
    And login "vault-operators" accepts only "password" and "home-made-check"
    And the risk of service "expenses" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: One login has a step of which nobody knows what it is, and a second opens to a key
    Given there is also a login "second-vault-operators" like "vault-operators"
    But there is also an authenticator "home-made-check" of type custom
    And login "vault-operators" accepts only "password" and "home-made-check"
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "second-vault-operators"
    And the control is undecided for login "vault-operators"

  Scenario: Codes are accepted for the vault and not for expense claims, whose risk is high
    But login "vault-operators" also accepts "password" and "authenticator-app"
    And the services of practice "deviations-accepted" are only "vault"
    And there is also a practice "not-accepted-elsewhere" with:
      | kind     | deviations-accepted |
      | in place | false               |
    And the risk of service "expenses" is high
    Then the control fails for login "workforce"

  Scenario: Accepted for the vault, and not for the menu of the canteen, where little is at stake
    Given there is also a service "canteen" with:
      | risk | low |
    And the services of login "vault-operators" are "vault" and "canteen"
    And login "vault-operators" accepts only "password" and "authenticator-app"
    But the services of practice "deviations-accepted" are only "vault"
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows whether it is accepted, and a password alone opens the vault
    But login "vault-operators" accepts only "password"
    And the in place of practice "deviations-accepted" is unknown
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows the risk, nobody accepted it, and a password alone opens the vault
    But login "vault-operators" accepts only "password"
    And the risk of service "vault" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows whether it is accepted, and the code stands beside a security key
    But login "vault-operators" accepts only "authenticator-app" and "security-key"
    And the in place of practice "deviations-accepted" is unknown
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows the risk, nobody accepted it, and the code stands beside a security key
    But login "vault-operators" accepts only "authenticator-app" and "security-key"
    And the risk of service "vault" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows the services, and the code stands beside a security key
    But login "vault-operators" accepts only "authenticator-app" and "security-key"
    And the services of login "vault-operators" are unknown
    Then the control passes for login "vault-operators"

  Scenario Outline: A device of which nothing is known opens the vault, and the acceptance covers <words>
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And login "vault-operators" accepts only "gadget"
    But the services of practice "deviations-accepted" are only "<covered>"
    Then the control <outcome> for login "vault-operators"

    Examples:
      | words          | covered  | outcome      |
      | it             | vault    | passes       |
      | expense claims | expenses | is undecided |

  Scenario Outline: A device of which nothing is known opens the accepted vault and a service at a <risk> risk
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And there is also a service "canteen" with:
      | risk | <risk> |
    And login "vault-operators" accepts only "gadget"
    And the services of login "vault-operators" are "vault" and "canteen"
    But the services of practice "deviations-accepted" are only "vault"
    Then the control <outcome> for login "vault-operators"

    Examples:
      | risk | outcome      |
      | low  | passes       |
      | high | is undecided |

  Scenario: A device of which nothing is known opens the accepted vault, and another login what is not
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And login "vault-operators" accepts only "gadget"
    But the risk of service "expenses" is high
    And the services of practice "deviations-accepted" are only "vault"
    Then the control passes for login "vault-operators"
