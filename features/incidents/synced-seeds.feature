Feature: Seeds of codes synced to an account behind a relayed sign-on

  Retool, 13 September 2023. An employee gave a password and codes away, by text message and telephone. The session opened
  an account to which the seeds of the authenticator application were synced; the codes opened internal systems.

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Company whose seeds of codes are synced to a cloud account
      services:
        office-suite: {privileged: false, hosts: [cloud-account]}
        internal-administration: {kind: admin-console, privileged: true}
      boundaries:
        cloud-account: {kind: sync-fabric}
        phone: {kind: device, receives: []}
        key-ring: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        sign-on-code: {type: totp, livesOn: [phone], syncedTo: [cloud-account], otp: {seedExport: uncontrolled}, throttling: {enabled: true}}
        internal-code: {type: totp, livesOn: [phone], syncedTo: [cloud-account], otp: {seedExport: uncontrolled}, throttling: {enabled: true}}
        security-key: {type: security-key, livesOn: [key-ring], syncedTo: [], phishingBinding: verifier-name, keyExportable: false, activation: {required: false}}
      logins:
        sign-on:
          services: [office-suite]
          accepts: [[password, sign-on-code]]
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
        administration:
          services: [internal-administration]
          accepts: [[internal-code]]
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
      """

  Scenario: It works as published
    When the incident "synced-seeds" is replayed
    Then it works against service "internal-administration"
    And it reaches service "internal-administration" because "The secret of internal-code is copied to cloud-account."
    And "aal2/otp/seeds-are-exported-to-compliant-fabrics-only" names the gap
    And "independence/privileged-logins-resist-phishing" names the gap

  Scenario: A security key at the internal systems would have stopped it
    But login "administration" accepts only "internal-code" and "security-key"
    When the incident "synced-seeds" is replayed
    Then it does not work against service "internal-administration"

  Scenario: A security key at both logins would have stopped it
    But login "sign-on" accepts only "password" and "security-key"
    And login "administration" accepts only "security-key"
    When the incident "synced-seeds" is replayed
    Then it does not work against service "internal-administration"
    And "independence/privileged-logins-resist-phishing" stops it
