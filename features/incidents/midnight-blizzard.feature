Feature: A password spray on an account without a second factor, then a privileged application

  Microsoft, 19 January 2024. A legacy account of a test tenant had no second factor, and a test application within its
  reach had elevated rights in the corporate environment. The password was among the likely ones, so nothing had refused it.

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Test tenant with an application that reaches corporate mail
      services:
        test-tenant: {hosts: [application-registrations], privileged: false}
        corporate-mail: {kind: mail, privileged: true}
      boundaries:
        application-registrations: {kind: secret-store}
        phone: {kind: device, receives: []}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: false}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: none}, throttling: {enabled: true}}
      logins:
        test-account:
          services: [test-tenant]
          accepts: [[password]]
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
      identities:
        test-application:
          kind: oauth-client
          services: [corporate-mail]
          privileged: true
          credential: {kind: client-secret, storedIn: application-registrations}
      """

  Scenario: It works as published
    When the incident "midnight-blizzard" is replayed
    Then it works against service "corporate-mail"
    And it reaches service "corporate-mail" because "Nothing compares password with breached passwords."
    And it reaches service "corporate-mail" because "test-application acts on corporate-mail."
    And "aal2/login/every-combination-has-two-factors" names the gap
    And "independence/no-single-boundary-opens-a-privileged-service" names the gap

  Scenario: A second factor would have stopped it
    But login "test-account" accepts only "password" and "app"
    When the incident "midnight-blizzard" is replayed
    Then it does not work against service "corporate-mail"
    And "aal2/login/every-combination-has-two-factors" stops it

  Scenario: A list of likely passwords would have stopped it
    But the password blocklist of authenticator "password" is true
    When the incident "midnight-blizzard" is replayed
    Then it does not work against service "corporate-mail"
    And "aal2/password/blocklist-is-in-use" stops it

  Scenario: An application without rights in the corporate environment would have stopped it
    But the services of identity "test-application" are an empty list
    When the incident "midnight-blizzard" is replayed
    Then it does not work against service "corporate-mail"

  Scenario: Nobody knows whether likely passwords are refused
    But the password blocklist of authenticator "password" is unknown
    When the incident "midnight-blizzard" is replayed
    Then it may work against service "corporate-mail"
