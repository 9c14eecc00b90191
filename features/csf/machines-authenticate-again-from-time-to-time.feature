Feature: Machines authenticate again from time to time

  Background:
    Given a compliant organisation

  Scenario: Short-lived credentials
    Then the control passes for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario Outline: A <kind> with a lifetime of <lifetime>
    Given there is also an identity "robot" with:
      | kind            | service-account |
      | credential kind | <kind>          |
    And the credential lifetime of identity "robot" is <lifetime>
    Then the control <outcome> for identity "robot"
    And the control passes for identity "payroll-export"

    Examples:
      | kind            | lifetime | outcome        |
      | client-secret   | P365D    | passes         |
      | client-secret   | none     | fails          |
      | static-api-key  | none     | fails          |
      | private-key-jwt | none     | fails          |
      | spiffe          | none     | passes         |
      | oidc-federation | none     | passes         |
      | none            | none     | fails          |
      | none            | P1D      | fails          |
      | public-client   | none     | does not apply |

  Scenario Outline: A <kind> whose lifetime nobody knows
    Given there is also an identity "robot" with:
      | kind            | service-account |
      | credential kind | <kind>          |
    Then the control <outcome> for identity "robot"

    Examples:
      | kind             | outcome      |
      | client-secret    | is undecided |
      | instance-profile | passes       |

  Scenario Outline: A credential that nobody knows, with a lifetime of <lifetime>
    But the credential kind of identity "payroll-export" is unknown
    And the credential lifetime of identity "payroll-export" is <lifetime>
    Then the control <outcome> for identity "payroll-export"
    And the control passes for identity "vault-rotator"

    Examples:
      | lifetime | outcome      |
      | P1D      | passes       |
      | none     | is undecided |
      | unknown  | is undecided |

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
