Feature: A moved telephone number that reset the password of an account without a second factor

  U.S. Securities and Exchange Commission, 22 January 2024. A carrier moved the number of the account to another SIM, the
  number reset the password, and the second factor had been switched off in July 2023.

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Account that a telephone number recovers
      boundaries:
        number: {kind: phone-number}
        phone: {kind: device, receives: []}
        safe: {kind: postal-address}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: none}, throttling: {enabled: true}}
      logins:
        account:
          services: []
          accepts: [[password]]
          sideDoors: []
          recovery: [by-number]
          enrolment: []
          helpDesks: []
          account: {proofedAt: none, highestAal: AAL2}
      recovery:
        by-number:
          restores: [password]
          signsIn: false
          accepts: [[{method: issued-code, channel: sms, deliveredTo: [number]}]]
      """

  Scenario: It works as published
    When the incident "sim-swap" is replayed
    Then it works against login "account"
    And it reaches login "account" because "by-number gives a new password."
    And "independence/no-single-boundary-opens-a-login" names the gap
    And "aal2/login/every-combination-has-two-factors" names the gap

  Scenario: The second factor would have stopped it
    But login "account" accepts only "password" and "app"
    When the incident "sim-swap" is replayed
    Then it does not work against login "account"
    And "aal2/login/every-combination-has-two-factors" stops it

  Scenario: A second proof for recovery would have stopped it
    But recovery "by-number" accepts only:
      | method      | channel | delivered to  |
      | issued-code | sms     | only "number" |
      | saved-code  |         | only "safe"   |
    When the incident "sim-swap" is replayed
    Then it does not work against login "account"
    And "independence/no-single-boundary-opens-a-login" stops it
    And "independence/recovery-is-no-weaker-than-the-login" stops it

  Scenario: An organisation without logins gives the attackers nothing to go for
    But there is no login "account"
    When the incident "sim-swap" is replayed
    Then it finds no target
