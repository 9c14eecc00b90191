Feature: A moderate security baseline stands behind the verifier

  Background:
    Given a compliant organisation

  Scenario Outline: Security baseline: <baseline>
    But the security baseline of service "expenses" is <baseline>
    Then the control <outcome> for service "expenses"

    Examples:
      | baseline         | outcome      |
      | none             | fails        |
      | sp800-53-high    | passes       |
      | fedramp-moderate | passes       |
      | equivalent       | passes       |
      | unknown          | is undecided |

  Scenario: The moderate baseline
    Then the control passes for service "expenses"

  Scenario: The low baseline
    But the security baseline of service "expenses" is sp800-53-low
    Then the control fails for service "expenses" because "is sp800-53-low"

  Scenario Outline: Security baseline of another service: <baseline>
    But the security baseline of service "vault" is <baseline>
    Then the control passes for service "expenses"

    Examples:
      | baseline |
      | none     |
      | unknown  |

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for service "expenses"

  Scenario: A login without a level, and another login claims AAL1
    But the claims of login "workforce" is none
    And the claims of login "vault-operators" is AAL1
    Then the control passes for service "vault"
