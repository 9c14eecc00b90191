Feature: What a password with a code counts as worth

  A password and a code are two demands. What counts is whether one takeover meets both, and whether recovery or
  enrolment gives away what the login asks.

  Scenario: Password and SMS; a mailed link resets the password
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox, managed: false}
        number: {kind: phone-number}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        sms: {type: sms-code, deliveredTo: [number], throttling: {enabled: true}, activation: {required: false}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[password, sms]]
          session: day
          sideDoors: []
          recovery: [forgot-password]
          enrolment: []
          helpDesks: []
      recovery:
        forgot-password:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      """
    Then the smallest takeovers of login "customers" are:
      | takeovers                                                 |
      | RELAY person:customers                                    |
      | REUSE authenticator:password + TAKEOVER boundary:number   |
      | TAKEOVER boundary:inbox + TAKEOVER boundary:number        |
    And login "customers" opens to 2 boundaries
    And one relay opens login "customers"
    And the code of login "customers" counts as an independent second factor
    And login "customers" is worth AAL1 because of recovery "forgot-password"
    And recovery "forgot-password" of login "customers" does not meet the clause
    And recovery "forgot-password" of login "customers" does not survive the loss of one boundary
    And whoever loses "boundary:number" and "boundary:inbox" is locked out of login "customers"

  Scenario: Password and SMS; the phone that has the number also reads the mail
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox, managed: false}
        number: {kind: phone-number}
        phone: {kind: device, receives: [inbox, number]}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        sms: {type: sms-code, deliveredTo: [number], throttling: {enabled: true}, activation: {required: false}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[password, sms]]
          session: day
          sideDoors: []
          recovery: [forgot-password]
          enrolment: []
          helpDesks: []
      recovery:
        forgot-password:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      """
    Then the smallest takeovers of login "customers" are:
      | takeovers                                          |
      | RELAY person:customers                             |
      | MALWARE boundary:phone                             |
      | TAKEOVER boundary:inbox + TAKEOVER boundary:number |
    And login "customers" opens to 1 boundary
    And the code of login "customers" counts as a weak verification step
    And login "customers" falls to MALWARE boundary:phone because "inbox is read on phone."
    And login "customers" falls to MALWARE boundary:phone because "forgot-password gives a new password."

  Scenario: Password and SMS; nobody knows what the phone receives
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox, managed: false}
        number: {kind: phone-number}
        phone: {kind: device}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        sms: {type: sms-code, deliveredTo: [number], throttling: {enabled: true}, activation: {required: false}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[password, sms]]
          session: day
          sideDoors: []
          recovery: [forgot-password]
          enrolment: []
          helpDesks: []
      recovery:
        forgot-password:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      """
    Then the smallest takeovers of login "customers" are:
      | takeovers                                          | assumed |
      | RELAY person:customers                             | no      |
      | MALWARE boundary:phone                             | yes     |
      | TAKEOVER boundary:inbox + TAKEOVER boundary:number | no      |
    And login "customers" perhaps opens to 1 boundary
    And nothing tells what the code of login "customers" is

  Scenario: Password and a mailed code; a mailed link resets the password
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox, managed: false}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        mailed-code: {type: email-code, deliveredTo: [inbox], throttling: {enabled: true}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[password, mailed-code]]
          session: day
          sideDoors: []
          recovery: [forgot-password]
          enrolment: []
          helpDesks: []
      recovery:
        forgot-password:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      """
    Then the smallest takeovers of login "customers" are:
      | takeovers               |
      | RELAY person:customers  |
      | TAKEOVER boundary:inbox |
    And login "customers" opens to 1 boundary
    And the code of login "customers" counts as no factor
    And login "customers" is worth AAL1

  Scenario: Password and app; a mailed link resets the password and lets enrol a new app
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox, managed: false}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: uncontrolled}, throttling: {enabled: true}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[password, app]]
          session: day
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
    Then the smallest takeovers of login "customers" are:
      | takeovers               |
      | RELAY person:customers  |
      | TAKEOVER boundary:inbox |
    And the code of login "customers" counts as a weak verification step
    And login "customers" falls to TAKEOVER boundary:inbox because "new-app binds a new app after password."
    And login "customers" is worth AAL1 because of recovery "forgot-password"

  Scenario: Password and app; the password lets enrol a first app only
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox, managed: false}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: none}, throttling: {enabled: true}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[password, app]]
          session: day
          sideDoors: []
          recovery: [forgot-password]
          enrolment: [first-app]
          helpDesks: []
      recovery:
        forgot-password:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      enrolment:
        first-app: {binds: [app], firstUse: true, requires: [[password]]}
      """
    Then the smallest takeovers of login "customers" are:
      | takeovers                                        | assumed |
      | RELAY person:customers                           | no      |
      | TAKEOVER boundary:inbox                          | yes     |
    And login "customers" perhaps opens to 1 boundary

  Scenario: Password and app; a mailed link resets the password only
    Given this organisation:
      """
      countersign: 1
      configuration: Shop
      boundaries:
        inbox: {kind: mailbox, managed: false}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: uncontrolled}, throttling: {enabled: true}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[password, app]]
          session: day
          sideDoors: []
          recovery: [forgot-password]
          enrolment: []
          helpDesks: []
      recovery:
        forgot-password:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      """
    Then the smallest takeovers of login "customers" are:
      | takeovers                                              |
      | RELAY person:customers                                 |
      | REUSE authenticator:password + SEED_COPY authenticator:app |
      | REUSE authenticator:password + MALWARE boundary:phone  |
      | TAKEOVER boundary:inbox + SEED_COPY authenticator:app  |
      | TAKEOVER boundary:inbox + MALWARE boundary:phone       |
    And the code of login "customers" counts as an independent second factor
    But the receives of boundary "phone" are only "inbox"
    Then the smallest takeovers of login "customers" are:
      | takeovers                                              |
      | RELAY person:customers                                 |
      | MALWARE boundary:phone                                 |
      | REUSE authenticator:password + SEED_COPY authenticator:app |
      | TAKEOVER boundary:inbox + SEED_COPY authenticator:app  |
    And the code of login "customers" counts as a weak verification step
