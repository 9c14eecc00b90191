Feature: No single boundary opens a login

  Background:
    Given a compliant organisation

  Scenario: Every way in needs more than one place
    Then the control passes for login "workforce"

  Scenario: The key of the operators is guarded by its own PIN
    Then the control passes for login "vault-operators"

  Scenario: The key of the operators is not guarded by a PIN
    But the activation required of authenticator "security-key" is false
    Then the control fails for login "vault-operators" because "security-key-of-staff gives all of security-key"

  Scenario: The PIN of the key is that of the device it is built into
    But the separate from device unlock of authenticator "security-key" is false
    Then the control fails for login "vault-operators" because "security-key-of-staff gives all of security-key"

  Scenario: Nobody knows whether the key has a PIN of its own
    But the separate from device unlock of authenticator "security-key" is unknown
    Then the control is undecided for login "vault-operators" because "security-key-of-staff gives all of security-key"

  Scenario: A mailed code, and a mailed link that resets the password
    But there is also an authenticator "mailed-code" with:
      | type         | email-code          |
      | delivered to | only "work-mailbox" |
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false           |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also accepts "password" and "mailed-code"
    And login "workforce" also has recovery "forgot-password"
    Then the control fails for login "workforce" because "work-mailbox gives all of password + mailed-code"

  Scenario: A code on another device than the mailbox that resets the password
    But there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false           |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    Then the control passes for login "workforce"

  Scenario: The phone makes the codes and reads the mail that resets the password
    But the receives of boundary "work-phone" are only "work-mailbox"
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false           |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    Then the control fails for login "workforce" because "work-phone gives all of password + authenticator-app"

  Scenario: Nobody knows whether the phone that makes the codes also reads the mail
    But the receives of boundary "work-phone" are unknown
    And there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false           |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "forgot-password"
    Then the control is undecided for login "workforce" because "work-phone gives all of password + authenticator-app"

  Scenario: A mailed link resets the password, and the password lets bind a new app
    But there is also a recovery "forgot-password" with:
      | restores | only "password" |
      | signs in | false           |
    And recovery "forgot-password" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And there is also an enrolment "new-app" with:
      | binds     | only "authenticator-app" |
      | first use | false                    |
    And login "workforce" also has recovery "forgot-password"
    And login "workforce" also has enrolment "new-app"
    Then the control is undecided for login "workforce" because "work-mailbox gives all of password + authenticator-app"

  Scenario: A mailed link resets the password, and the password alone lets bind a new app
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: []}
        app: {type: totp, livesOn: [phone]}
      logins:
        customers:
          accepts: [[password, app]]
          sideDoors: []
          recovery: [forgot-password]
          enrolment: [new-app]
          helpDesks: []
      recovery:
        forgot-password:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      enrolment:
        new-app: {binds: [app], firstUse: false, requires: [[password]]}
      """
    Then the control fails for login "customers" because "inbox gives all of password + app"

  Scenario: The password lets bind only a first app
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: []}
        app: {type: totp, livesOn: [phone]}
      logins:
        customers:
          accepts: [[password, app]]
          sideDoors: []
          recovery: [forgot-password]
          enrolment: [new-app]
          helpDesks: []
      recovery:
        forgot-password:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      enrolment:
        new-app: {binds: [app], firstUse: true, requires: [[password]]}
      """
    Then the control passes for login "customers"

  Scenario: A mailed link that resets everything
    But there is also a recovery "start-afresh" with:
      | restores | "password" and "authenticator-app" |
      | signs in | false                              |
    And recovery "start-afresh" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "start-afresh"
    Then the control fails for login "workforce" because "work-mailbox gives all of password + authenticator-app"

  Scenario: A mailed link that signs in
    But there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control fails for login "workforce" because "work-mailbox is all that a recovery asks which signs in"

  Scenario: The mailbox that signs in is the identity provider itself
    But the kind of boundary "work-mailbox" is identity-provider
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control passes for login "workforce"

  Scenario: Nobody knows what kind of place signs in
    But the kind of boundary "work-mailbox" is unknown
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control is undecided for login "workforce" because "work-mailbox"

  Scenario: Nobody knows whether a mailed link signs in
    But there is also a recovery "magic-link" with:
      | restores | an empty list |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "workforce" also has recovery "magic-link"
    Then the control is undecided for login "workforce" because "signs in"

  Scenario: Nobody knows where a link goes that signs in
    But there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "magic-link" accepts only:
      | method      | channel |
      | issued-code | email   |
    And login "workforce" also has recovery "magic-link"
    Then the control is undecided for login "workforce" because "one place is all that a recovery asks"

  Scenario: The identity provider itself receives the link, and nobody knows what else it receives
    But the kind of boundary "work-phone" is identity-provider
    And the receives of boundary "work-phone" are unknown
    And there is also a recovery "magic-link" with:
      | restores | "password" and "authenticator-app" |
      | signs in | false                              |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And the kind of boundary "work-mailbox" is identity-provider
    And login "workforce" also has recovery "magic-link"
    Then the control passes for login "workforce"

  Scenario: A recovery that asks nothing signs in
    But there is also a recovery "open-door" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "open-door" accepts only:
      | method  |
      | nothing |
    And login "workforce" also has recovery "open-door"
    Then the control fails for login "workforce" because "nothing is all that a recovery asks"

  Scenario: An emergency account with a code that is mailed
    But there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "mailed-link"
    And login "workforce" also has side door "emergency"
    Then the control fails for login "workforce" because "work-mailbox gives all of mailed-link"

  Scenario: Another login falls to its own mailbox
    But there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control passes for login "vault-operators"

  Scenario: Another login might fall to a place that nobody named
    But there is also an authenticator "mailed-link" of type email-link
    And login "workforce" also accepts "mailed-link"
    Then the control passes for login "vault-operators"

  Scenario: Another login might fall to a device of which little is known
    But the receives of boundary "work-phone" are unknown
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" accepts only "mailed-link"
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows where the password is kept
    But the lives on of authenticator "password" is unknown
    Then the control is undecided for login "workforce" because "gives all of password + authenticator-app"

  Scenario: Nobody knows where passwords and codes are kept
    But the lives on of authenticator "password" is unknown
    And the lives on of authenticator "authenticator-app" is unknown
    Then the control is undecided for login "workforce" because "one place gives all of password + authenticator-app"

  Scenario Outline: A help desk that may reset the key checks callers by <check>
    But the identity check of help desk "service-desk" is <check>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | check           | outcome      |
      | recovery-method | passes       |
      | none            | fails        |
      | knowledge       | fails        |
      | call-back       | fails        |
      | unknown         | is undecided |

  Scenario: The help desk checks callers but leaves no trace
    But the actions logged of help desk "service-desk" is false
    Then the control fails for login "vault-operators" because "service-desk gives all of security-key"

  Scenario: Nobody knows whether the help desk leaves a trace
    But the actions logged of help desk "service-desk" is unknown
    Then the control is undecided for login "vault-operators" because "service-desk gives all of security-key"

  Scenario: The owner hears nothing of what the help desk resets
    But the notified of recovery "identity-proofed-again" is false
    Then the control fails for login "vault-operators" because "service-desk gives all of security-key"

  Scenario: The owner hears nothing of a recovery that no help desk runs
    But the notified of recovery "two-codes" is false
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows whether the owner hears of what the help desk resets
    But the notified of recovery "identity-proofed-again" is unknown
    Then the control is undecided for login "vault-operators" because "service-desk gives all of security-key"

  Scenario: Nobody knows whether the owner hears of a recovery that no help desk runs
    But the notified of recovery "two-codes" is unknown
    Then the control passes for login "vault-operators"

  Scenario: No recovery says what the help desk does
    But the help desk of recovery "identity-proofed-again" is unknown
    Then the control is undecided for login "vault-operators" because "service-desk gives all of security-key"

  Scenario Outline: The help desk may reset codes only and checks callers by <check>
    But the may reset of help desk "service-desk" are only "authenticator-app"
    And the identity check of help desk "service-desk" is <check>
    Then the control passes for login "vault-operators"

    Examples:
      | check     |
      | knowledge |
      | unknown   |

  Scenario Outline: Nobody knows whether agents can reset; they check callers by <check>
    But the can reset of help desk "service-desk" is unknown
    And the identity check of help desk "service-desk" is <check>
    Then the control is undecided for login "vault-operators" because "service-desk gives all of security-key"

    Examples:
      | check     |
      | none      |
      | knowledge |
      | call-back |
      | unknown   |

  Scenario: Nobody knows whether agents can reset, and they leave no trace
    But the can reset of help desk "service-desk" is unknown
    And the actions logged of help desk "service-desk" is false
    Then the control is undecided for login "vault-operators" because "service-desk gives all of security-key"

  Scenario: Nobody knows whether agents can reset, and the owner hears nothing
    But the can reset of help desk "service-desk" is unknown
    And the notified of recovery "identity-proofed-again" is false
    Then the control is undecided for login "vault-operators" because "service-desk gives all of security-key"

  Scenario: Nobody knows whether agents can reset, but they check, log and notify
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
    Then the control fails for login "vault-operators" because "service-desk gives all of security-key"

  Scenario Outline: Nobody knows what opens the vault: the combinations are <combinations>
    But the accepts of login "vault-operators" is <combinations>
    Then the control is undecided for login "vault-operators" because "which combinations"

    Examples:
      | combinations  |
      | unknown       |
      | an empty list |

  Scenario: Nobody knows what opens the emergency account
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for login "vault-operators" because "open emergency"

  Scenario: The combinations of the emergency account came out empty
    But there is also a side door "emergency" with:
      | kind    | break-glass   |
      | accepts | an empty list |
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for login "vault-operators" because "open emergency"

  Scenario: An emergency account with a key
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "security-key"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for login "vault-operators"

  Scenario: The emergency account of another login
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "workforce" also has side door "emergency"
    Then the control passes for login "vault-operators"

  Scenario Outline: Nobody knows the <what>
    But the <what> of login "vault-operators" are unknown
    Then the control is undecided for login "vault-operators" because "<words>"

    Examples:
      | what       | words                                    |
      | side doors | other ways into the same services        |
      | recovery   | ways to get back in after a loss         |
      | enrolment  | ways to bind a new authenticator         |
      | help desks | help desks that serve its people         |

  Scenario: There is no login
    But there is no login "workforce"
    And there is no login "vault-operators"
    Then the control does not apply
