Feature: Codes relayed from a false sign-on page

  Cloudflare, 9 August 2022, on attacks against its own staff, Twilio and others. A false page passed on password and
  one-time code; where security keys were demanded, nothing could be passed on.

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Company with one-time codes
      services:
        support-console: {privileged: true}
      boundaries:
        phone: {kind: device, receives: []}
        key-ring: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: none}, throttling: {enabled: true}}
        security-key: {type: security-key, livesOn: [key-ring], syncedTo: [], phishingBinding: verifier-name, keyExportable: false, activation: {required: false}}
      logins:
        staff:
          services: [support-console]
          accepts: [[password, app]]
          offers: [password, app]
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
      """

  Scenario: It works as published
    When the incident "relayed-codes" is replayed
    Then it works against login "staff"
    And it reaches login "staff" because "can be passed on while it is valid."
    And "independence/privileged-logins-resist-phishing" names the gap

  Scenario: Security keys stopped it
    But login "staff" accepts only "password" and "security-key"
    When the incident "relayed-codes" is replayed
    Then it does not work against login "staff"
    And "independence/privileged-logins-resist-phishing" stops it

  Scenario: Security keys beside codes would not have stopped it
    But login "staff" also accepts "password" and "security-key"
    When the incident "relayed-codes" is replayed
    Then it works against login "staff"

  Scenario: Nobody knows what binds the key to the site
    But login "staff" accepts only "password" and "security-key"
    And the phishing binding of authenticator "security-key" is unknown
    When the incident "relayed-codes" is replayed
    Then it may work against login "staff"
