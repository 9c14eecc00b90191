Feature: A moderate security baseline stands behind the verifier

  Background:
    Given a compliant organisation

  Scenario Outline: The baseline is <baseline>
    But the security baseline of service "expenses" is <baseline>
    Then the control <outcome> for service "expenses"

    Examples:
      | baseline         | outcome      |
      | none             | fails        |
      | sp800-53-low     | fails        |
      | sp800-53-high    | passes       |
      | fedramp-moderate | passes       |
      | equivalent       | passes       |
      | unknown          | is undecided |

  Scenario: The moderate baseline
    Then the control passes for service "expenses"

  Scenario: The reason names the baseline
    But the security baseline of service "expenses" is sp800-53-low
    Then the control fails for service "expenses" because "is sp800-53-low"

  Scenario Outline: Another service has <baseline>
    But the security baseline of service "vault" is <baseline>
    Then the control passes for service "expenses"

    Examples:
      | baseline |
      | none     |
      | unknown  |

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for service "expenses"

  Scenario: A login without a level; claims of vault-operators: AAL1
    Given the claims of login "workforce" is none
    And the claims of login "vault-operators" is AAL1
    Then the control passes for service "vault"
