Feature: A service desk persuaded to reset every second factor

  Okta, 31 August 2023, on attacks against several customers. The attackers seemed to have passwords of privileged
  administrators and had the service desk reset every second factor. How the desk checked callers is not published; the
  callers passed.

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Company whose service desk resets factors of administrators
      services:
        identity-console: {kind: admin-console, privileged: true}
      boundaries:
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        push:
          type: push
          livesOn: []
          deliveredTo: [phone]
          syncedTo: []
          outOfBand: {transfer: primary-to-secondary, promptLimit: 3}
          throttling: {enabled: true}
          activation: {required: false}
      logins:
        administrators:
          services: [identity-console]
          accepts: [[password, push]]
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: [service-desk]
      helpDesks:
        service-desk: {canReset: true, mayReset: [push], identityCheck: knowledge}
      """

  Scenario: It works as published
    When the incident "help-desk-resets" is replayed
    Then it works against service "identity-console"
    And it reaches service "identity-console" because "service-desk gives a new push after a check that a stranger can pass."
    And "independence/help-desk-verifies-callers-by-recovery-or-proofing" names the gap
    And "independence/login-is-worth-the-level-it-claims" names the gap

  Scenario: Proofing callers again would have stopped it
    But the identity check of help desk "service-desk" is reproofing
    When the incident "help-desk-resets" is replayed
    Then it does not work against service "identity-console"
    And "independence/help-desk-verifies-callers-by-recovery-or-proofing" stops it

  Scenario: A desk without rights over administrators would have stopped it
    But the may reset of help desk "service-desk" are an empty list
    When the incident "help-desk-resets" is replayed
    Then it does not work against service "identity-console"

  Scenario: Nobody knows how the desk checks callers
    But the identity check of help desk "service-desk" is unknown
    When the incident "help-desk-resets" is replayed
    Then it may work against service "identity-console"
