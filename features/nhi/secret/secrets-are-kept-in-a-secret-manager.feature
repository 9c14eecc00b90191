Feature: Secrets are kept in a secret manager or in hardware

  Background:
    Given a compliant organisation

  Scenario Outline: A client secret kept in: <place>
    But the credential kind of identity "vault-rotator" is client-secret
    And the location of identity "vault-rotator" is <place>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | place                | outcome      |
      | secret-manager       | passes       |
      | configuration-file   | fails        |
      | environment-variable | fails        |
      | source-code          | fails        |
      | chat                 | fails        |
      | other                | fails        |
      | unknown              | is undecided |

  Scenario: A private key in hardware
    But the credential kind of identity "vault-rotator" is private-key-jwt
    Then the control passes for identity "vault-rotator"

  Scenario: The reason names the place
    But the credential kind of identity "vault-rotator" is client-secret
    And the location of identity "vault-rotator" is configuration-file
    Then the control fails for identity "vault-rotator" because "configuration-file"

  Scenario Outline: Nobody knows what kind of credential is kept in: <place>
    But the credential kind of identity "vault-rotator" is unknown
    And the location of identity "vault-rotator" is <place>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | place          | outcome      |
      | source-code    | is undecided |
      | secret-manager | passes       |
      | unknown        | is undecided |

  Scenario: Nobody knows what kind of key the hardware keeps
    But the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario Outline: No secret to keep: <kind>
    But the credential kind of identity "vault-rotator" is <kind>
    And the location of identity "vault-rotator" is source-code
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | kind            |
      | oidc-federation |
      | public-client   |
      | none            |

  Scenario: Nobody knows what kind of credential is kept in: source-code; credential kind of payroll-export: unknown
    Given the credential kind of identity "vault-rotator" is unknown
    And the location of identity "vault-rotator" is source-code
    And the credential kind of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"
    And the control is undecided for identity "vault-rotator"

  Scenario: One secret is kept in source code, the other in a secret manager
    Given the credential kind of identity "vault-rotator" is client-secret
    And the location of identity "vault-rotator" is source-code
    And the credential kind of identity "payroll-export" is client-secret
    And the location of identity "payroll-export" is secret-manager
    Then the control fails for identity "vault-rotator"
    And the control passes for identity "payroll-export"
