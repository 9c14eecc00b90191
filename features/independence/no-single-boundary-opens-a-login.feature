Feature: No single boundary opens a login

  Background:
    Given a compliant organisation

  Scenario: Every way in needs more than one takeover
    Then the control passes for login "workforce"

  Scenario: The key of the operators cannot be copied from anywhere
    Then the control passes for login "vault-operators"

  Scenario: The key can be copied from what it is kept on
    But the key exportable of authenticator "security-key" is true
    Then the control fails for login "vault-operators" because "The key of security-key can be copied from security-key-of-staff."

  Scenario: Nobody knows whether the key can be copied
    But the key exportable of authenticator "security-key" is unknown
    Then the control is undecided for login "vault-operators" because "controls by malware boundary:security-key-of-staff"

  Scenario: The key is copied to a cloud account
    But there is also a boundary "cloud" with:
      | kind | sync-fabric |
    And the synced to of authenticator "security-key" is only "cloud"
    Then the control fails for login "vault-operators" because "takes over boundary:cloud"

  Scenario: A mailed code, and a mailed link that resets the password
    But there is also an authenticator "mailed-code" with:
      | type         | email-code          |
      | delivered to | only "work-mailbox" |
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    And login "workforce" also accepts "password" and "mailed-code"
    Then the control fails for login "workforce" because "whoever takes over boundary:work-mailbox is inside: Taking over work-mailbox gives everything it receives and holds. What mailed-code sends arrives in work-mailbox."

  Scenario: A code on another device than the mailbox that resets the password
    But there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    Then the control passes for login "workforce"

  Scenario: The phone makes the codes and reads the mail that resets the password
    But the receives of boundary "work-phone" are only "work-mailbox"
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    Then the control fails for login "workforce" because "controls by malware boundary:work-phone"

  Scenario: Nobody knows whether the phone that makes the codes also reads the mail
    But the receives of boundary "work-phone" are unknown
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    Then the control is undecided for login "workforce" because "controls by malware boundary:work-phone"
    And the control passes for login "vault-operators"

  Scenario: The password lets bind only a first app
    But there is also an enrolment "first-app" with:
      | binds      | only "authenticator-app" |
      | first use  | true                     |
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    And enrolment "first-app" requires only "password"
    And login "workforce" also has enrolment "first-app"
    Then the control is undecided for login "workforce" because "takes over boundary:work-mailbox"

  Scenario: The password alone lets bind any app
    But there is also an enrolment "new-app" with:
      | binds      | only "authenticator-app" |
      | first use  | false                    |
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    And enrolment "new-app" requires only "password"
    And login "workforce" also has enrolment "new-app"
    Then the control fails for login "workforce" because "new-app binds a new authenticator-app after password."

  Scenario: Nobody knows what lets bind a new app
    But there is also an enrolment "new-app" with:
      | binds     | only "authenticator-app" |
      | first use | false                    |
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    And login "workforce" also has enrolment "new-app"
    Then the control is undecided for login "workforce" because "takes over boundary:work-mailbox and takes over unnamed:what new-app asks, which may come to the same,"

  Scenario: Nobody knows what lets bind a new key
    But the requires of enrolment "issued-in-person" is unknown
    Then the control is undecided for login "vault-operators" because "unnamed:what issued-in-person asks"

  Scenario: A mailed link that resets everything
    But there is also a recovery "start-afresh" with:
      | restores | "password" and "authenticator-app" |
      | signs in | false |
    And recovery "start-afresh" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "start-afresh"
    Then the control fails for login "workforce" because "takes over boundary:work-mailbox"

  Scenario: A mailed link that signs in
    But there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control fails for login "workforce" because "magic-link ends inside workforce without another factor."

  Scenario: The mailbox that signs in is the identity provider itself
    But the kind of boundary "work-mailbox" is identity-provider
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control passes for login "workforce"

  Scenario: The mailbox that signs in belongs to the administrator
    But the kind of boundary "work-mailbox" is administrator
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control passes for login "workforce"

  Scenario: Nobody knows what kind of place signs in
    But the kind of boundary "work-mailbox" is unknown
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control is undecided for login "workforce" because "nobody says whether that is the identity provider itself"
    And the control passes for login "vault-operators"

  Scenario: The identity provider may receive what signs in, beside what nobody knows
    But the kind of boundary "work-mailbox" is identity-provider
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control passes for login "workforce"

  Scenario: The administrator may receive what signs in, beside what nobody knows
    But the kind of boundary "work-mailbox" is administrator
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control passes for login "workforce"

  Scenario: Nobody knows whether a mailed link signs in
    But there is also a recovery "magic-link" with:
      | restores | an empty list |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control is undecided for login "workforce" because "takes over boundary:work-mailbox"

  Scenario: Nobody knows what a mailed link restores
    But there is also a recovery "start-afresh" with:
      | signs in | false |
    And recovery "start-afresh" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "start-afresh"
    Then the control is undecided for login "workforce" because "takes over boundary:work-mailbox"

  Scenario: Nobody knows where a link goes that signs in
    But there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "magic-link" accepts only:
      | method      | channel |
      | issued-code | email   |
    And login "workforce" also has recovery "magic-link"
    Then the control is undecided for login "workforce" because "unnamed:receiver of the email code of magic-link"

  Scenario: A recovery that asks nothing signs in
    But there is also a recovery "open-door" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "open-door" accepts only:
      | method  |
      | nothing |
    And login "workforce" also has recovery "open-door"
    Then the control fails for login "workforce" because "whoever does nothing at all is inside"

  Scenario: A second recovery of which nobody knows what it asks
    But the accepts of recovery "identity-proofed-again" is an empty list
    Then the control is undecided for login "vault-operators" because "unnamed:what identity-proofed-again asks"

  Scenario: An emergency account with a code that is mailed
    But there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "mailed-link"
    And login "workforce" also has side door "emergency"
    Then the control fails for login "workforce" because "by the side door emergency"
    And the control passes for login "vault-operators"

  Scenario: A password that is not compared with breached ones opens an emergency account
    But the password blocklist of authenticator "password" is false
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "password"
    And login "workforce" also has side door "emergency"
    Then the control fails for login "workforce" because "knows from elsewhere authenticator:password"

  Scenario: A live relay alone is another matter
    But login "workforce" accepts only "password" and "authenticator-app"
    Then the control passes for login "workforce"

  Scenario: A stolen session alone is another matter
    But the sender constrained of session "vault-visit" is false
    Then the control passes for login "vault-operators"

  Scenario Outline: A help desk that may reset the key checks callers by <words>
    But the identity check of help desk "service-desk" is <check>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | words             | check           | outcome      |
      | a recovery method | recovery-method | passes       |
      | nothing           | none            | fails        |
      | a question        | knowledge       | fails        |
      | a call back       | call-back       | fails        |
      | nobody knows what | unknown         | is undecided |

  Scenario: The help desk may reset codes only
    But the may reset of help desk "service-desk" are only "authenticator-app"
    And the identity check of help desk "service-desk" is knowledge
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what the help desk may reset
    But the may reset of help desk "service-desk" is unknown
    And the identity check of help desk "service-desk" is knowledge
    Then the control is undecided for login "vault-operators" because "persuades help-desk:service-desk"

  Scenario Outline: Agents can perhaps reset, and they check callers by <words>
    But the can reset of help desk "service-desk" is unknown
    And the identity check of help desk "service-desk" is <check>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | words             | check           | outcome      |
      | nothing           | none            | is undecided |
      | a question        | knowledge       | is undecided |
      | a call back       | call-back       | is undecided |
      | nobody knows what | unknown         | is undecided |
      | a recovery method | recovery-method | passes       |

  Scenario: Agents can perhaps reset, and they proof callers again
    But the can reset of help desk "service-desk" is unknown
    Then the control passes for login "vault-operators"

  Scenario: Agents cannot reset anything
    But the can reset of help desk "service-desk" is false
    And the identity check of help desk "service-desk" is none
    Then the control passes for login "vault-operators"

  Scenario: An agent alone restores the key after a question
    But the can reset of help desk "service-desk" is false
    And the identity check of help desk "service-desk" is knowledge
    And recovery "identity-proofed-again" accepts only:
      | method |
      | agent  |
    Then the control fails for login "vault-operators" because "persuades help-desk:service-desk"

  Scenario Outline: The combinations that open the vault are <combinations>
    But the accepts of login "vault-operators" is <combinations>
    Then the control is undecided for login "vault-operators" because "which combinations of authenticators open it"
    And the control passes for login "workforce"

    Examples:
      | combinations  |
      | unknown       |
      | an empty list |

  Scenario: The vault trusts the sign-on of staff
    But the accepts of login "vault-operators" is an empty list
    And the federation upstream of login "vault-operators" is "workforce"
    Then the control passes for login "vault-operators"

  Scenario: The vault trusts a sign-on of which nobody knows what opens it
    But the accepts of login "vault-operators" is an empty list
    And the federation upstream of login "vault-operators" is "workforce"
    And the accepts of login "workforce" is unknown
    Then the control is undecided for login "vault-operators" because "what opens workforce, which vault-operators trusts"

  Scenario: The vault trusts a sign-on of which nobody knows who can be persuaded
    But the accepts of login "vault-operators" is an empty list
    And the federation upstream of login "vault-operators" is "workforce"
    And the help desks of login "workforce" are unknown
    Then the control is undecided for login "vault-operators" because "what opens workforce, which vault-operators trusts"

  Scenario: Nobody knows what opens the emergency account
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for login "vault-operators" because "which combinations of authenticators open emergency"
    And the control passes for login "workforce"

  Scenario: An empty list of combinations says nothing of the emergency account
    But there is also a side door "emergency" with:
      | kind    | break-glass   |
      | accepts | an empty list |
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for login "vault-operators" because "which combinations of authenticators open emergency"
    And the control passes for login "workforce"

  Scenario: An emergency account with a key
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "security-key"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for login "vault-operators"

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

  Scenario: There is no login
    But there is no login "workforce"
    And there is no login "vault-operators"
    Then the control does not apply

  Scenario: A recovery that asks nothing signs in, and nobody knows what kind of place the phone is
    But there is also a recovery "open-door" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "open-door" accepts only:
      | method  |
      | nothing |
    And login "workforce" also has recovery "open-door"
    And the kind of boundary "work-phone" is unknown
    Then the control fails for login "workforce"

  Scenario: The mailbox resets the password, and nobody knows where the app lives
    But the lives on of authenticator "authenticator-app" is unknown
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    Then the control is undecided for login "workforce" because "takes over boundary:work-mailbox and takes over unnamed:home of authenticator-app, which may come to the same,"

  Scenario: Three takeovers are too many, whatever the app lives on
    But the lives on of authenticator "authenticator-app" is unknown
    And there is also an authenticator "desk-code" of type sms-code
    And there is also a boundary "desk-phone" with:
      | kind | phone-number |
    And there is also a boundary "home-mailbox" with:
      | kind | mailbox |
    And the delivered to of authenticator "desk-code" is only "desk-phone"
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "home-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    And login "workforce" accepts only "password" and "authenticator-app" and "desk-code"
    Then the control passes for login "workforce"

  Scenario: An administrator opens the login, and nobody knows what another place is
    But there is also a boundary "root" with:
      | kind | administrator |
    And the kind of boundary "work-phone" is unknown
    Then the control passes for login "vault-operators"
