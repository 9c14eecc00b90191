Feature: One-time codes on moderate risk are accepted knowingly

  Background:
    Given a compliant organisation

  Scenario: Codes on expense claims, which the acceptance statement covers
    Then the control passes for login "workforce"

  Scenario: High risk has a control of its own
    Then the control does not apply for login "vault-operators"

  Scenario: The risk of expense claims is low
    But the risk of service "expenses" is low
    Then the control does not apply for login "workforce"

  Scenario: Codes on expense claims, which nobody accepted
    But the in place of practice "deviations-accepted" is false
    Then the control fails for login "workforce" because "nobody accepted the risk"

  Scenario: Codes on expense claims, and the acceptance covers another service
    But the services of practice "deviations-accepted" are only "vault"
    Then the control is undecided for login "workforce" because "acceptance statement covers"

  Scenario: It is the other service whose deviations were not accepted
    But the in place of practice "deviations-accepted" is false
    And the services of practice "deviations-accepted" are only "vault"
    Then the control is undecided for login "workforce" because "acceptance statement covers"

  Scenario: Accepted for expense claims and not elsewhere
    But the services of practice "deviations-accepted" are only "expenses"
    And there is also a practice "not-accepted-elsewhere" with:
      | kind     | deviations-accepted |
      | in place | false               |
    Then the control passes for login "workforce"

  Scenario: The acceptance has run out
    But it is assessed as of 2027-09-01
    Then the control is undecided for login "workforce" because "acceptance statement covers"

  Scenario: Nobody attests anything about it, and another practice is not in place
    But there is no practice "deviations-accepted"
    And the in place of practice "redress" is false
    Then the control is undecided for login "workforce" because "acceptance statement covers"

  Scenario: Expense claims open to a password alone; other controls refuse it
    But login "workforce" accepts only "password"
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "workforce"

  Scenario: Expense claims open to a security key only
    But login "workforce" accepts only "security-key"
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "workforce"

  Scenario: A code beside a security key
    But login "workforce" accepts only "authenticator-app" and "security-key"
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "workforce"

  Scenario: A code beside a key of which little is known
    But login "workforce" accepts only "authenticator-app" and "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "workforce" because "rests on a typed code alone"

  Scenario: A code beside a key of which little is known, accepted in writing
    But login "workforce" accepts only "authenticator-app" and "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    Then the control passes for login "workforce"

  Scenario: A key of which little is known, without any code
    But login "workforce" accepts only "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "workforce"

  Scenario: A step of which nobody knows what it is
    But there is also an authenticator "home-made-check" of type custom
    And login "workforce" accepts only "password" and "home-made-check"
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "workforce" because "home-made-check"

  Scenario: Nobody assessed the risk, and nobody accepted codes
    But the risk of service "expenses" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "workforce" because "assessed impact"

  Scenario: Nobody assessed the risk, but codes are accepted in writing
    But the risk of service "expenses" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody assessed the risk of a service that opens to a code beside a key of which little is known
    But the risk of service "expenses" is unknown
    And login "workforce" accepts only "authenticator-app" and "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "workforce" because "rests on a typed code alone"

  Scenario: Nobody assessed the risk of a service that opens to a key only
    But the risk of service "vault" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what the login guards
    But the services of login "workforce" are unknown
    Then the control is undecided for login "workforce" because "services it opens"
    And the control does not apply for login "vault-operators"

  Scenario: Nobody knows what a login guards that opens to a key only
    But the services of login "vault-operators" are unknown
    Then the control passes for login "vault-operators"
    And the control passes for login "workforce"

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

  Scenario Outline: The combinations that open expense claims are <combinations>
    But the accepts of login "workforce" is <combinations>
    Then the control is undecided for login "workforce" because "which combinations"

    Examples:
      | combinations  |
      | unknown       |
      | an empty list |

  Scenario: A side door is judged by controls of its own
    But login "workforce" accepts only "security-key"
    And the in place of practice "deviations-accepted" is false
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password" and "authenticator-app"
    And login "workforce" also has side door "emergency"
    Then the control passes for login "workforce"

  Scenario: A side door, and nobody attests anything
    But login "workforce" accepts only "security-key"
    And there is no practice "deviations-accepted"
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password" and "authenticator-app"
    And login "workforce" also has side door "emergency"
    Then the control passes for login "workforce"

  Scenario: A side door with a step of which nobody knows what it is
    But login "workforce" accepts only "security-key"
    And the in place of practice "deviations-accepted" is false
    And there is also an authenticator "home-made-check" of type custom
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "home-made-check"
    And login "workforce" also has side door "emergency"
    Then the control passes for login "workforce"

  Scenario: A side door, and nobody assessed the risk
    But login "workforce" accepts only "security-key"
    And the risk of service "expenses" is unknown
    And the in place of practice "deviations-accepted" is false
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password" and "authenticator-app"
    And login "workforce" also has side door "emergency"
    Then the control passes for login "workforce"

  Scenario: A side door of a login of which nobody knows what it guards
    But login "workforce" accepts only "security-key"
    And the services of login "workforce" are unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password" and "authenticator-app"
    And login "workforce" also has side door "emergency"
    Then the control passes for login "workforce"

  Scenario: The other service is at a moderate risk, and its deviations were not accepted
    But the in place of practice "deviations-accepted" is false
    And the services of practice "deviations-accepted" are only "vault"
    And the risk of service "vault" is moderate
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: The acceptance covers another service, and nobody assessed the risk of expense claims
    But the services of practice "deviations-accepted" are only "vault"
    And the risk of service "expenses" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows what opens expense claims, and a key opens another service at a moderate risk
    But the accepts of login "workforce" is unknown
    And the risk of service "vault" is moderate
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: The acceptance has run out, and a key opens another service at a moderate risk
    But it is assessed as of 2027-09-01
    And the risk of service "vault" is moderate
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: Nobody assessed two services, and one opens to a code beside a key of which little is known
    But the risk of service "expenses" is unknown
    And login "workforce" accepts only "authenticator-app" and "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    And the in place of practice "deviations-accepted" is false
    And the risk of service "vault" is unknown
    Then the control passes for login "vault-operators"
    And the control is undecided for login "workforce"

  Scenario: Not accepted for expense claims, though accepted for another service
    But the in place of practice "deviations-accepted" is false
    And there is also a practice "accepted-elsewhere" with:
      | kind     | deviations-accepted |
      | in place | true                |
      | services | only "vault"        |
    Then the control fails for login "workforce"

  Scenario: Accepted for expense claims, and not for the menu of the canteen, where little is at stake
    Given there is also a service "canteen" with:
      | risk | low |
    And the services of login "workforce" are "expenses" and "canteen"
    But the services of practice "deviations-accepted" are only "expenses"
    Then the control passes for login "workforce"

  Scenario Outline: Accepted for expense claims, and not for a service behind another login, whose risk is <risk>
    But the risk of service "vault" is <risk>
    And the services of practice "deviations-accepted" are only "expenses"
    Then the control passes for login "workforce"

    Examples:
      | risk     |
      | moderate |
      | unknown  |

  Scenario: Nobody knows whether it is accepted, and a password alone opens it
    But login "workforce" accepts only "password"
    And the in place of practice "deviations-accepted" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody knows the risk, nobody accepted it, and a password alone opens it
    But login "workforce" accepts only "password"
    And the risk of service "expenses" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "workforce"

  Scenario: Nobody knows whether it is accepted, and the code stands beside a security key
    But login "workforce" accepts only "authenticator-app" and "security-key"
    And the in place of practice "deviations-accepted" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody knows the risk, nobody accepted it, and the code stands beside a security key
    But login "workforce" accepts only "authenticator-app" and "security-key"
    And the risk of service "expenses" is unknown
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "workforce"

  Scenario: Nobody knows the services, and the code stands beside a security key
    But login "workforce" accepts only "authenticator-app" and "security-key"
    And the services of login "workforce" are unknown
    Then the control passes for login "workforce"

  Scenario Outline: A device of which nothing is known opens expense claims, and the acceptance covers <words>
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And login "workforce" accepts only "gadget"
    But the services of practice "deviations-accepted" are only "<covered>"
    Then the control <outcome> for login "workforce"

    Examples:
      | words     | covered  | outcome      |
      | them      | expenses | passes       |
      | the vault | vault    | is undecided |

  Scenario Outline: A device of which nothing is known opens what is accepted and a service at a <risk> risk
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And there is also a service "canteen" with:
      | risk | <risk> |
    And login "workforce" accepts only "gadget"
    And the services of login "workforce" are "expenses" and "canteen"
    But the services of practice "deviations-accepted" are only "expenses"
    Then the control <outcome> for login "workforce"

    Examples:
      | risk     | outcome      |
      | low      | passes       |
      | moderate | is undecided |

  Scenario: A device of which nothing is known opens what is accepted, and another login what is not
    Given there is also an authenticator "gadget" with:
      | title | A device of which nothing is known |
    And login "workforce" accepts only "gadget"
    But the risk of service "vault" is moderate
    And the services of practice "deviations-accepted" are only "expenses"
    Then the control passes for login "workforce"
