Feature: Build and deployment pipelines hold no static credential

  Background:
    Given a compliant organisation

  Scenario: The rotation runs in a pipeline and proves itself by SPIFFE
    Then the control passes for identity "vault-rotator"

  Scenario Outline: The rotation runs in a pipeline, and its credential is: <kind>
    But the credential kind of identity "vault-rotator" is <kind>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | kind             | outcome        |
      | oidc-federation  | passes         |
      | instance-profile | passes         |
      | client-secret    | fails          |
      | private-key-jwt  | fails          |
      | none             | fails          |
      | unknown          | is undecided   |
      | public-client    | does not apply |

  Scenario: The reason names the credential
    But the credential kind of identity "vault-rotator" is static-api-key
    Then the control fails for identity "vault-rotator" because "static-api-key"

  Scenario Outline: Nobody knows whether a pipeline uses it; its credential is: <kind>
    But the used by pipeline of identity "vault-rotator" is unknown
    And the credential kind of identity "vault-rotator" is <kind>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | kind            | outcome      |
      | oidc-federation | passes       |
      | client-secret   | is undecided |
      | unknown         | is undecided |

  Scenario: No pipeline uses it
    But the credential kind of identity "payroll-export" is client-secret
    Then the control does not apply for identity "payroll-export"

  Scenario: Nobody knows whether a pipeline uses it; its credential is: unknown; beside a second identity
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the used by pipeline of identity "vault-rotator" is unknown
    And the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"

  Scenario: Nobody knows whether a pipeline uses it; its credential is: client-secret; beside a second identity
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the used by pipeline of identity "vault-rotator" is unknown
    And the credential kind of identity "vault-rotator" is client-secret
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"
