Feature: Secrets are kept in a secret manager or in hardware

  Background:
    Given a compliant organisation

  Scenario Outline: A client secret is kept in <words>
    But the credential kind of identity "vault-rotator" is client-secret
    And the location of identity "vault-rotator" is <place>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words                   | place                | outcome      |
      | a secret manager        | secret-manager       | passes       |
      | a configuration file    | configuration-file   | fails        |
      | an environment variable | environment-variable | fails        |
      | source code             | source-code          | fails        |
      | a chat                  | chat                 | fails        |
      | another place           | other                | fails        |
      | nobody knows what place | unknown              | is undecided |

  Scenario: A private key in hardware
    But the credential kind of identity "vault-rotator" is private-key-jwt
    Then the control passes for identity "vault-rotator"

  Scenario: The reason names the place
    But the credential kind of identity "vault-rotator" is client-secret
    And the location of identity "vault-rotator" is configuration-file
    Then the control fails for identity "vault-rotator" because "configuration-file"

  Scenario Outline: A credential of unknown kind is kept in <words>
    But the credential kind of identity "vault-rotator" is unknown
    And the location of identity "vault-rotator" is <place>
    Then the control <outcome> for identity "vault-rotator"

    Examples:
      | words                   | place          | outcome      |
      | source code             | source-code    | is undecided |
      | a secret manager        | secret-manager | passes       |
      | nobody knows what place | unknown        | is undecided |

  Scenario: Nobody knows what kind of key the hardware keeps
    But the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario Outline: There is no secret to keep with <words>
    But the credential kind of identity "vault-rotator" is <kind>
    And the location of identity "vault-rotator" is source-code
    Then the control does not apply for identity "vault-rotator"

    Examples:
      | words                            | kind            |
      | federation                       | oidc-federation |
      | a public client                  | public-client   |
      | an identity without a credential | none            |

  Scenario: Of two credentials of unknown kind one is in source code, and one in hardware
    But the credential kind of identity "vault-rotator" is unknown
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
