Feature: Machines authenticate again from time to time

  Background:
    Given a compliant organisation

  Scenario: Short-lived credentials
    Then the control passes for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario Outline: A machine has <words>
    Given there is also an identity "robot" with:
      | kind            | service-account |
      | credential kind | <kind>          |
    And the credential lifetime of identity "robot" is <lifetime>
    Then the control <outcome> for identity "robot"
    And the control passes for identity "payroll-export"

    Examples:
      | words                                     | kind            | lifetime | outcome        |
      | a client secret for a year                | client-secret   | P365D    | passes         |
      | a client secret for ever                  | client-secret   | none     | fails          |
      | an API key for ever                       | static-api-key  | none     | fails          |
      | a private key for ever                    | private-key-jwt | none     | fails          |
      | a SPIFFE identity without end             | spiffe          | none     | passes         |
      | federation without end                    | oidc-federation | none     | passes         |
      | no credential at all                      | none            | none     | fails          |
      | no credential, though a lifetime is named | none            | P1D      | fails          |
      | only the name of a public client          | public-client   | none     | does not apply |

  Scenario Outline: Nobody knows the lifetime of <words>
    Given there is also an identity "robot" with:
      | kind            | service-account |
      | credential kind | <kind>          |
    Then the control <outcome> for identity "robot"

    Examples:
      | words               | kind             | outcome      |
      | a client secret     | client-secret    | is undecided |
      | an instance profile | instance-profile | passes       |

  Scenario Outline: Nobody knows what credential it is, and its lifetime is <words>
    But the credential kind of identity "payroll-export" is unknown
    And the credential lifetime of identity "payroll-export" is <lifetime>
    Then the control <outcome> for identity "payroll-export"
    And the control passes for identity "vault-rotator"

    Examples:
      | words     | lifetime | outcome      |
      | a day     | P1D      | passes       |
      | unlimited | none     | is undecided |
      | unknown   | unknown  | is undecided |

  Scenario: The reason says that the credential never expires
    Given there is also an identity "robot" with:
      | credential kind     | personal-access-token |
      | credential lifetime | none                  |
    Then the control fails for identity "robot" because "its credential never expires"

  Scenario: The reason says that there is no credential
    But the credential kind of identity "vault-rotator" is none
    Then the control fails for identity "vault-rotator" because "it never authenticates at all"

  Scenario: There is no machine
    Given an organisation of which nothing is known
    Then the control does not apply
