Feature: Rules for synced keys are written down and communicated

  Background:
    Given a compliant organisation

  Scenario: Keys are synced and the rules are published
    But the sync used of authenticator "security-key" is true
    Then the control passes for login "workforce"

  Scenario: Keys are synced and no rules are published
    But the sync used of authenticator "security-key" is true
    And the in place of practice "sync-rules" is false
    Then the control fails for login "workforce" because "no rules"

  Scenario: Of two attestations one says yes
    But the sync used of authenticator "security-key" is true
    And the in place of practice "sync-rules" is false
    And there is also a practice "sync-rules-of-staff" with:
      | kind     | sync-requirements-published |
      | in place | true                        |
    Then the control passes for login "workforce"

  Scenario: Another practice is not in place
    But the sync used of authenticator "security-key" is true
    And the in place of practice "redress" is false
    Then the control passes for login "workforce"

  Scenario: Nobody attests any rules
    But the sync used of authenticator "security-key" is true
    And there is no practice "sync-rules"
    Then the control is undecided for login "workforce" because "nobody attests"

  Scenario: The attestation has run out
    But the sync used of authenticator "security-key" is true
    And it is assessed as of 2027-09-01
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows whether keys are synced, and the rules are published
    But the sync used of authenticator "security-key" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody knows whether keys are synced, and no rules are published
    But the sync used of authenticator "security-key" is unknown
    And the in place of practice "sync-rules" is false
    Then the control is undecided for login "workforce" because "not known whether its people sync"

  Scenario: Nobody knows whether keys are synced, and of two attestations one says yes
    But the sync used of authenticator "security-key" is unknown
    And the in place of practice "sync-rules" is false
    And there is also a practice "sync-rules-of-staff" with:
      | kind     | sync-requirements-published |
      | in place | true                        |
    Then the control passes for login "workforce"

  Scenario: Nobody knows whether keys are synced, and nobody attests any rules
    But the sync used of authenticator "security-key" is unknown
    And there is no practice "sync-rules"
    Then the control is undecided for login "workforce"

  Scenario: Seeds in a backup count as synced
    But the sync used of authenticator "authenticator-app" is true
    And the in place of practice "sync-rules" is false
    Then the control fails for login "workforce"

  Scenario: Nobody knows whether seeds are synced
    But the sync used of authenticator "authenticator-app" is unknown
    And the in place of practice "sync-rules" is false
    Then the control is undecided for login "workforce"

  Scenario: A synced password is another matter
    But the sync used of authenticator "password" is true
    And the in place of practice "sync-rules" is false
    Then the control does not apply for login "workforce"

  Scenario: Nothing is synced
    But the in place of practice "sync-rules" is false
    Then the control does not apply for login "workforce"

  Scenario: Keys of another login are synced
    But there is also an authenticator "spare-key" with:
      | type      | security-key |
      | sync used | true         |
    And login "vault-operators" also accepts "spare-key"
    And the in place of practice "sync-rules" is false
    Then the control does not apply for login "workforce"

  Scenario: Nobody knows whether seeds are synced, and keys of another login are
    But the sync used of authenticator "authenticator-app" is unknown
    And there is also an authenticator "spare-key" with:
      | type      | security-key |
      | sync used | true         |
    And login "vault-operators" also accepts "spare-key"
    And the in place of practice "sync-rules" is false
    Then the control is undecided for login "workforce"

  Scenario: Keys of a login at AAL3 are synced
    But the sync used of authenticator "security-key" is true
    And the in place of practice "sync-rules" is false
    Then the control does not apply for login "vault-operators"

  Scenario Outline: The level claimed is <level>
    But the claims of login "workforce" is <level>
    And the sync used of authenticator "security-key" is true
    And the in place of practice "sync-rules" is false
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | fails          |
      | AAL3  | does not apply |
      | none  | does not apply |

  Scenario: Seeds are perhaps synced, and a password and keys of another login are
    But the sync used of authenticator "authenticator-app" is unknown
    And there is also an authenticator "spare-key" with:
      | type      | security-key |
      | sync used | true         |
    And login "vault-operators" also accepts "spare-key"
    And the in place of practice "sync-rules" is false
    And the used of authenticator "password" is true
    Then the control is undecided for login "workforce"

  Scenario: Seeds are synced, and the practice that is not in place is of another kind
    But the sync used of authenticator "authenticator-app" is true
    And the in place of practice "sync-rules" is false
    And the kind of practice "sync-rules" is deviations-accepted
    Then the control is undecided for login "workforce"

  Scenario: A wallet is synced, and nobody knows whether keys are
    But there is also an authenticator "wallet" with:
      | type      | wallet |
      | sync used | true   |
    And login "workforce" also accepts "wallet"
    And the sync used of authenticator "security-key" is unknown
    And the in place of practice "sync-rules" is false
    Then the control is undecided for login "workforce"

  Scenario: Rules are published for the services of another login
    But the sync used of authenticator "security-key" is true
    And the services of practice "sync-rules" is only "vault"
    Then the control is undecided for login "workforce" because "nobody attests"

  Scenario: Rules are published for the services of this login
    But the sync used of authenticator "security-key" is true
    And the services of practice "sync-rules" is only "expenses"
    Then the control passes for login "workforce"

  Scenario: No rules are published for the services of another login
    But the sync used of authenticator "security-key" is true
    And there is also a practice "sync-rules-of-vault" with:
      | kind     | sync-requirements-published |
      | in place | false                       |
    And the services of practice "sync-rules-of-vault" is only "vault"
    Then the control passes for login "workforce"

  Scenario: Rules are published for one of two services, and not for the other
    But the sync used of authenticator "security-key" is true
    And the services of login "workforce" is "expenses" and "vault"
    And the services of practice "sync-rules" is only "expenses"
    And there is also a practice "sync-rules-of-vault" with:
      | kind     | sync-requirements-published |
      | in place | false                       |
    And the services of practice "sync-rules-of-vault" is only "vault"
    Then the control fails for login "workforce"

  Scenario: Rules are published for one of two services, and nothing is said of the other
    But the sync used of authenticator "security-key" is true
    And the services of login "workforce" is "expenses" and "vault"
    And the services of practice "sync-rules" is only "expenses"
    Then the control is undecided for login "workforce"

  Scenario: Only the services of another login are known to lack rules
    But the sync used of authenticator "security-key" is true
    And the services of practice "sync-rules" is only "vault"
    And the in place of practice "sync-rules" is false
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows the services of the login, and rules are published for all
    But the sync used of authenticator "security-key" is true
    And the services of login "workforce" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody knows the services of the login, and rules are published for some
    But the sync used of authenticator "security-key" is true
    And the services of login "workforce" is unknown
    And the services of practice "sync-rules" is only "expenses"
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows whether keys are synced, and rules are published for one of two services and not for all
    But the sync used of authenticator "security-key" is unknown
    And the services of login "workforce" is "expenses" and "vault"
    And the services of practice "sync-rules" is only "expenses"
    And there is also a practice "sync-rules-of-all" with:
      | kind     | sync-requirements-published |
      | in place | false                       |
    Then the control is undecided for login "workforce"
