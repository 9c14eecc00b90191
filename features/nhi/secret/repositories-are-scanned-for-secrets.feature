Feature: Repositories and pipelines are scanned for secrets

  Background:
    Given a compliant organisation

  Scenario: A secret whose repositories are scanned
    But the credential kind of identity "vault-rotator" is client-secret
    Then the control passes for identity "vault-rotator"

  Scenario: A secret for which nothing scans
    But the credential kind of identity "vault-rotator" is client-secret
    And the secret scanning of identity "vault-rotator" is false
    Then the control fails for identity "vault-rotator" because "nothing scans"

  Scenario: Nobody knows whether anything scans
    But the credential kind of identity "vault-rotator" is client-secret
    And the secret scanning of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator"

  Scenario: Nothing scans, and nobody knows whether there is a secret
    But the credential kind of identity "vault-rotator" is unknown
    And the secret scanning of identity "vault-rotator" is false
    Then the control is undecided for identity "vault-rotator" because "kind of credential"

  Scenario: Something scans, whatever the credential is
    But the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario Outline: There is no secret to scan for with <words>
    But the credential kind of identity "vault-rotator" is <kind>
    And the secret scanning of identity "vault-rotator" is false
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | words                            | kind            |
      | federation                       | oidc-federation |
      | a public client                  | public-client   |
      | an identity without a credential | none            |

  Scenario: Nothing scans for one secret, and something scans for the API key of another identity
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the credential kind of identity "vault-rotator" is client-secret
    And the secret scanning of identity "vault-rotator" is false
    And the credential kind of identity "second-payroll-export" is static-api-key
    Then the control passes for identity "second-payroll-export"
    And the control fails for identity "vault-rotator"

  Scenario: Perhaps nothing scans for one secret, and something for a credential of unknown kind
    But the credential kind of identity "vault-rotator" is client-secret
    And the secret scanning of identity "vault-rotator" is unknown
    And there is also an identity "second-staff-portal-app" like "staff-portal-app"
    And the credential kind of identity "second-staff-portal-app" is unknown
    Then the control passes for identity "second-staff-portal-app"
    And the control is undecided for identity "vault-rotator"

  Scenario: Nothing scans for what is perhaps a secret, and something scans for an API key
    But the credential kind of identity "vault-rotator" is unknown
    And the secret scanning of identity "vault-rotator" is false
    And there is also an identity "second-staff-portal-app" like "staff-portal-app"
    And the credential kind of identity "second-staff-portal-app" is static-api-key
    Then the control passes for identity "second-staff-portal-app"
    And the control is undecided for identity "vault-rotator"
