Feature: A contractor worn down by approval prompts

  Uber, 19 September 2022. The attackers had the password of a contractor, probably bought, and repeated the approval
  request until the contractor accepted one.

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Company with approval prompts
      services:
        internal-tools: {privileged: true}
      boundaries:
        phone: {kind: device, receives: []}
        key-ring: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        push:
          type: push
          livesOn: []
          deliveredTo: [phone]
          syncedTo: []
          outOfBand: {transfer: approve-only, promptLimit: none}
          throttling: {enabled: true}
          activation: {required: false}
        security-key: {type: security-key, livesOn: [key-ring], syncedTo: [], phishingBinding: verifier-name, keyExportable: false, activation: {required: false}}
      logins:
        contractors:
          services: [internal-tools]
          accepts: [[password, push]]
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
      """

  Scenario: It works as published
    When the incident "push-fatigue" is replayed
    Then it works against login "contractors"
    And it reaches login "contractors" because "Prompts of push are not limited, and approving carries no value."
    And "aal2/out-of-band/prompts-are-limited" names the gap
    And "aal2/out-of-band/secret-is-carried-between-channels" names the gap

  Scenario: A number to type in would have stopped it
    But the out of band transfer of authenticator "push" is primary-to-secondary
    When the incident "push-fatigue" is replayed
    Then it does not work against login "contractors"
    And "aal2/out-of-band/secret-is-carried-between-channels" stops it

  Scenario: A limit on prompts would have stopped it
    But the out of band prompt limit of authenticator "push" is 3
    When the incident "push-fatigue" is replayed
    Then it does not work against login "contractors"
    And "aal2/out-of-band/prompts-are-limited" stops it

  Scenario: A security key would have stopped it
    But login "contractors" accepts only "password" and "security-key"
    When the incident "push-fatigue" is replayed
    Then it does not work against login "contractors"
    And "independence/privileged-logins-resist-phishing" stops it

  Scenario: Nobody knows whether prompts are limited
    But the out of band prompt limit of authenticator "push" is unknown
    When the incident "push-fatigue" is replayed
    Then it may work against login "contractors"
