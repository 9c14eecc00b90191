Feature: A login is worth the level it claims

  Background:
    Given a compliant organisation

  Scenario: Every way in is worth the claim
    Then the control passes for login "workforce"

  Scenario: Recovery, enrolment and help desk are worth AAL3 as well
    Then the control passes for login "vault-operators"

  Scenario: A combination of its own is worth less
    But login "workforce" also accepts "password"
    Then the control fails for login "workforce" because "it is worth AAL1"

  Scenario: The login claims no more than its password
    But login "workforce" also accepts "password"
    And the claims of login "workforce" is AAL1
    Then the control passes for login "workforce"

  Scenario: A login that claims nothing is measured against the level of the profile
    But login "workforce" also accepts "password"
    And the claims of login "workforce" is unknown
    Then the control fails for login "workforce" because "it is worth AAL1"

  Scenario: A mailed link resets the password
    But there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false           |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    Then the control fails for login "workforce" because "because of recovery:forgot-password"
    And the control passes for login "vault-operators"

  Scenario: A link that asks nothing
    But there is also a recovery "open-door" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "open-door" accepts only:
      | method  |
      | nothing |
    And login "workforce" also has recovery "open-door"
    Then the control fails for login "workforce" because "it is worth none because of recovery:open-door"

  Scenario: The password alone lets bind an app
    But enrolment "signed-in" also requires "password"
    Then the control fails for login "workforce" because "because of enrolment:signed-in"

  Scenario: Agents reset the key after a question
    But the identity check of help desk "service-desk" is knowledge
    Then the control fails for login "vault-operators" because "because of help-desk:service-desk"

  Scenario: Nobody knows how agents check callers
    But the identity check of help desk "service-desk" is unknown
    Then the control is undecided for login "vault-operators" because "what its weakest way in is worth"

  Scenario Outline: Nobody knows the <what>
    But the <what> of login "vault-operators" are unknown
    Then the control is undecided for login "vault-operators" because "<words>"
    And the control passes for login "workforce"

    Examples:
      | what       | words                             |
      | side doors | other ways into the same services |
      | recovery   | ways to get back in after a loss  |
      | enrolment  | ways to bind a new authenticator  |
      | help desks | help desks that serve its people  |

  Scenario: Nobody knows what opens it
    But the accepts of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "what its weakest way in is worth"
    And the control passes for login "vault-operators"

  Scenario: There is no login
    But there is no login "workforce"
    And there is no login "vault-operators"
    Then the control does not apply

  Scenario: Nobody knows what opens it, and a side door asks for the password alone
    Given there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And side door "old-mail" accepts only "password"
    But login "workforce" also has side door "old-mail"
    And the accepts of login "workforce" is unknown
    Then the control fails for login "workforce" because "it is worth AAL1 because of side-door:old-mail"

  Scenario: Nobody knows what its own combination is worth, and a link that asks nothing signs in
    But there is also an authenticator "ritual" of type custom
    And there is also a recovery "open-door" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "open-door" accepts only:
      | method  |
      | nothing |
    And login "workforce" also has recovery "open-door"
    And login "workforce" accepts only "ritual"
    Then the control fails for login "workforce" because "it is worth none because of recovery:open-door"

  Scenario: Its own combinations are worth less than it claims
    But login "workforce" accepts only "password"
    Then the control fails for login "workforce" because "it is worth AAL1 because of what it accepts itself"
