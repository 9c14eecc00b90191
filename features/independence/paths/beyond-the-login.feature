Feature: What lies round a login decides

  Scenario: A passkey alone, and a help desk that resets after the date of birth
    Given this organisation:
      """
      countersign: 1
      configuration: Bank
      boundaries:
        laptop: {kind: device, receives: []}
      authenticators:
        passkey:
          type: passkey
          livesOn: [laptop]
          syncedTo: []
          phishingBinding: verifier-name
          keyExportable: false
          activation: {required: true}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[passkey]]
          session: day
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: [telephone]
      helpDesks:
        telephone: {canReset: true, mayReset: [passkey], identityCheck: knowledge}
      """
    Then the smallest takeovers of login "customers" are:
      | takeovers                      |
      | PERSUASION help-desk:telephone |
    And login "customers" opens to 1 boundary
    And no relay opens login "customers"
    And login "customers" is worth AAL1 because of help desk "telephone"
    And nothing tells what the code of login "customers" is

  Scenario: The same passkey, and a help desk that proofs the identity again
    Given this organisation:
      """
      countersign: 1
      configuration: Bank
      boundaries:
        laptop: {kind: device, receives: []}
      authenticators:
        passkey:
          type: passkey
          livesOn: [laptop]
          syncedTo: []
          phishingBinding: verifier-name
          keyExportable: false
          activation: {required: true}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        customers:
          accepts: [[passkey]]
          session: day
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: [telephone]
      helpDesks:
        telephone: {canReset: true, mayReset: [passkey], identityCheck: reproofing}
      """
    Then login "customers" is out of reach of boundaries up to 3
    And login "customers" is worth AAL3

  Scenario: Password and app; the seed is kept in a cloud account with another password
    Given this organisation:
      """
      countersign: 1
      configuration: Company
      boundaries:
        phone: {kind: device, receives: []}
        cloud-backup: {kind: sync-fabric, guardedBy: cloud}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        cloud-password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [cloud-backup], otp: {seedExport: none}, throttling: {enabled: true}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        staff: {accepts: [[password, app]], session: day, sideDoors: [], recovery: [], enrolment: [], helpDesks: []}
        cloud: {accepts: [[cloud-password]], session: day, sideDoors: [], recovery: [], enrolment: [], helpDesks: []}
      """
    Then the smallest takeovers of login "staff" are:
      | takeovers                                                         |
      | RELAY person:staff                                                |
      | REUSE authenticator:password + MALWARE boundary:phone             |
      | REUSE authenticator:password + TAKEOVER boundary:cloud-backup     |
      | REUSE authenticator:password + REUSE authenticator:cloud-password |
      | REUSE authenticator:password + RELAY person:cloud                 |
    And the code of login "staff" counts as an independent second factor

  Scenario: Password and app; the cloud account that keeps the seed has the same password
    Given this organisation:
      """
      countersign: 1
      configuration: Company
      boundaries:
        phone: {kind: device, receives: []}
        cloud-backup: {kind: sync-fabric, guardedBy: cloud}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [cloud-backup], otp: {seedExport: none}, throttling: {enabled: true}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        staff: {accepts: [[password, app]], session: day, sideDoors: [], recovery: [], enrolment: [], helpDesks: []}
        cloud: {accepts: [[password]], session: day, sideDoors: [], recovery: [], enrolment: [], helpDesks: []}
      """
    Then the smallest takeovers of login "staff" are:
      | takeovers                    |
      | RELAY person:staff           |
      | REUSE authenticator:password |
    And the code of login "staff" counts as a weak verification step

  Scenario: Single sign-on of operators with a number to match leads to the vault, and the vault to a machine
    Given this organisation:
      """
      countersign: 1
      configuration: Operations
      services:
        vault: {kind: secrets-vault, privileged: true, hosts: [secrets]}
        operator-mail: {kind: operator-mailbox, privileged: true, hosts: [operator-inbox], approves: [rotator]}
      boundaries:
        secrets: {kind: secret-store}
        operator-inbox: {kind: mailbox}
        laptop: {kind: device, receives: []}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [laptop], password: {blocklist: true}, throttling: {enabled: true}}
        push:
          type: push
          livesOn: [phone]
          deliveredTo: [phone]
          outOfBand: {transfer: primary-to-secondary, promptLimit: 3}
          activation: {required: false}
          throttling: {enabled: true}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        sign-on:
          accepts: [[password, push]]
          session: day
          sideDoors: []
          recovery: [proofed-again]
          enrolment: []
          helpDesks: [desk]
          account: {proofedAt: IAL2}
        vault-sign-on:
          services: [vault]
          accepts: []
          session: day
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
          federation: {used: true, upstream: sign-on}
      recovery:
        proofed-again: {restores: [push], signsIn: false, helpDesk: desk, accepts: [[{method: reproofing}]]}
      helpDesks:
        desk: {canReset: true, mayReset: [password, push], identityCheck: reproofing, secondApprover: true, actionsLogged: true}
      identities:
        rotator: {services: [], credential: {kind: static-api-key, storedIn: secrets}}
      """
    Then the smallest takeovers of login "vault-sign-on" are:
      | takeovers                                        |
      | RELAY person:sign-on                             |
      | MALWARE boundary:laptop + MALWARE boundary:phone |
    And login "vault-sign-on" opens to 2 boundaries
    And one relay opens service "vault"
    And login "sign-on" is worth AAL2
    And recovery "proofed-again" of login "sign-on" meets the clause
    And recovery "proofed-again" of login "sign-on" survives the loss of one boundary
    And the smallest takeovers of identity "rotator" are:
      | takeovers                                        |
      | SECRET_LEAK identity:rotator                     |
      | TAKEOVER boundary:secrets                        |
      | TAKEOVER boundary:operator-inbox                 |
      | RELAY person:sign-on                             |
      | MALWARE boundary:laptop + MALWARE boundary:phone |
    And identity "rotator" falls to TAKEOVER boundary:operator-inbox because "are approved by mail to operator-inbox."

  Scenario: A mailbox behind the login that it recovers
    Given this organisation:
      """
      countersign: 1
      configuration: Company
      services:
        mail: {kind: mail, hosts: [inbox]}
      boundaries:
        inbox: {kind: mailbox}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: none}, throttling: {enabled: true}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        staff:
          services: [mail]
          accepts: [[password, app]]
          session: day
          sideDoors: []
          recovery: [start-afresh]
          enrolment: []
          helpDesks: []
      recovery:
        start-afresh:
          restores: [password, app]
          signsIn: false
          accepts: [[{method: issued-code, channel: email, deliveredTo: [inbox]}]]
      """
    Then the smallest takeovers of login "staff" are:
      | takeovers                                             |
      | RELAY person:staff                                    |
      | TAKEOVER boundary:inbox                               |
      | REUSE authenticator:password + MALWARE boundary:phone |
    And login "staff" opens to 1 boundary
    And the code of login "staff" counts as a weak verification step

  Scenario: Two recovery codes of different kinds that both lie in one mailbox
    Given this organisation:
      """
      countersign: 1
      configuration: Company
      boundaries:
        inbox: {kind: mailbox, managed: false}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: none}, throttling: {enabled: true}}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        staff:
          accepts: [[password, app]]
          session: day
          sideDoors: []
          recovery: [two-codes]
          enrolment: []
          helpDesks: []
      recovery:
        two-codes:
          restores: [password, app]
          signsIn: false
          accepts:
            - - {method: saved-code, deliveredTo: [inbox]}
              - {method: issued-code, channel: email, deliveredTo: [inbox]}
      """
    Then recovery "two-codes" of login "staff" meets the clause
    But recovery "two-codes" of login "staff" does not survive the loss of one boundary
    And login "staff" is worth AAL2
    And login "staff" opens to 1 boundary
