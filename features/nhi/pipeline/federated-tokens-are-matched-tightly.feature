Feature: Federated tokens are matched tightly

  Background:
    Given a compliant organisation

  Scenario: The token of the export is matched tightly
    Then the control passes for identity "payroll-export"

  Scenario: Any audience is accepted
    But the issuer and audience checked of identity "payroll-export" is false
    Then the control fails for identity "payroll-export" because "issuer and audience"

  Scenario: Any subject is accepted
    But the subject constrained of identity "payroll-export" is false
    Then the control fails for identity "payroll-export" because "other workloads"

  Scenario: Nobody knows whether issuer and audience are validated
    But the issuer and audience checked of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export" because "issuer and audience"

  Scenario: Nobody knows how the subject is matched
    But the subject constrained of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export" because "subject"

  Scenario Outline: Nobody knows whether it is federated, and any <words> is accepted
    But the credential kind of identity "payroll-export" is unknown
    And the <fact> of identity "payroll-export" is false
    Then the control is undecided for identity "payroll-export" because "kind of credential"

    Examples:
      | words    | fact                        |
      | audience | issuer and audience checked |
      | subject  | subject constrained         |

  Scenario: Matched tightly, whatever it is
    But the credential kind of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"

  Scenario: A workload that is not federated
    But the subject constrained of identity "vault-rotator" is false
    Then the control does not apply for identity "vault-rotator"
    And the control passes for identity "payroll-export"

  Scenario: Any audience is accepted for one identity, and a second is matched tightly
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the issuer and audience checked of identity "payroll-export" is false
    Then the control fails for identity "payroll-export"
    And the control passes for identity "second-payroll-export"

  Scenario: One identity is perhaps federated and takes any audience, and a second is matched tightly
    Given there is also an identity "second-payroll-export" like "payroll-export"
    But the credential kind of identity "payroll-export" is unknown
    And the issuer and audience checked of identity "payroll-export" is false
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "second-payroll-export"
