Feature: Build and deployment pipelines hold no static credential

  Background:
    Given a compliant organisation

  Scenario: The rotation runs in a pipeline and proves itself by SPIFFE
    Then the control passes for identity "vault-rotator"

  Scenario Outline: The rotation runs in a pipeline with <words>
    But the credential kind of identity "vault-rotator" is <kind>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words                            | kind             | outcome        |
      | federation                       | oidc-federation  | passes         |
      | an instance profile              | instance-profile | passes         |
      | a client secret                  | client-secret    | fails          |
      | a private key                    | private-key-jwt  | fails          |
      | no credential                    | none             | fails          |
      | a credential of unknown kind     | unknown          | is undecided   |
      | only the name of a public client | public-client    | does not apply |

  Scenario: The reason names the credential
    But the credential kind of identity "vault-rotator" is static-api-key
    Then the control fails for identity "vault-rotator" because "static-api-key"

  Scenario Outline: A pipeline perhaps uses <words>
    But the used by pipeline of identity "vault-rotator" is unknown
    And the credential kind of identity "vault-rotator" is <kind>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words                        | kind            | outcome      |
      | federation                   | oidc-federation | passes       |
      | a client secret              | client-secret   | is undecided |
      | a credential of unknown kind | unknown         | is undecided |

  Scenario: No pipeline uses it
    But the credential kind of identity "payroll-export" is client-secret
    Then the control does not apply for identity "payroll-export"

  Scenario: A pipeline perhaps uses a credential of unknown kind, and a second proves itself by SPIFFE
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the used by pipeline of identity "vault-rotator" is unknown
    And the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"

  Scenario: A pipeline perhaps uses a client secret, and a second proves itself by SPIFFE
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the used by pipeline of identity "vault-rotator" is unknown
    And the credential kind of identity "vault-rotator" is client-secret
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"
