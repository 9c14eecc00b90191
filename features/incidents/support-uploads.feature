Feature: Session tokens taken from files uploaded to support

  Okta, 3 November 2023. Files that customers had uploaded to the support system held session tokens, and the tokens
  opened their sessions, whatever the login asked.

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Company whose tokens work for whoever has them
      services:
        identity-console: {kind: admin-console, privileged: true}
      boundaries:
        key-ring: {kind: device, receives: []}
      authenticators:
        security-key: {type: security-key, livesOn: [key-ring], syncedTo: [], phishingBinding: verifier-name, keyExportable: false, activation: {required: true}}
      sessions:
        console-visit: {senderConstrained: false, rememberedBrowserReplacesFactor: false, overallLimit: P2D, monitored: false}
      logins:
        administrators:
          services: [identity-console]
          accepts: [[security-key]]
          session: console-visit
          claims: AAL2
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
      """

  Scenario: It works as published, whatever the login asks
    When the incident "support-uploads" is replayed
    Then it works against login "administrators"
    And it reaches login "administrators" because "The token of console-visit works for whoever has it."
    And "aal2/session/overall-limit-is-not-too-long" names the gap

  Scenario: Tokens that are bound to a key would have stopped it
    But the sender constrained of session "console-visit" is true
    When the incident "support-uploads" is replayed
    Then it does not work against login "administrators"

  Scenario: Nobody knows whether tokens are bound to a key
    But the sender constrained of session "console-visit" is unknown
    When the incident "support-uploads" is replayed
    Then it may work against login "administrators"
