Feature: Third parties are reviewed before they get an identity

  Background:
    Given a compliant organisation

  Scenario Outline: The export belongs to a third party that was <words> reviewed
    But the third party of identity "payroll-export" is true
    And the third party reviewed of identity "payroll-export" is <reviewed>
    Then the control <outcome> for identity "payroll-export"

    Examples:
      | words | reviewed | outcome |
      | once  | true     | passes  |
      | never | false    | fails   |

  Scenario: Nobody knows whether the third party was reviewed
    But the third party of identity "payroll-export" is true
    Then the control is undecided for identity "payroll-export" because "the third party was reviewed"

  Scenario Outline: The export perhaps belongs to a third party that was <words> reviewed
    But the third party of identity "payroll-export" is unknown
    And the third party reviewed of identity "payroll-export" is <reviewed>
    Then the control <outcome> for identity "payroll-export"

    Examples:
      | words | reviewed | outcome      |
      | once  | true     | passes       |
      | never | false    | is undecided |

  Scenario: Nobody knows anything about third parties
    But the third party of identity "payroll-export" is unknown
    Then the control is undecided for identity "payroll-export"

  Scenario: The organisation's own software
    But the third party reviewed of identity "payroll-export" is false
    Then the control does not apply for identity "payroll-export"

  Scenario: A third party that was never reviewed has one identity for sure, and perhaps a second
    But the third party of identity "payroll-export" is true
    And the third party reviewed of identity "payroll-export" is false
    And there is also an identity "second-payroll-export" like "payroll-export"
    And the third party of identity "second-payroll-export" is unknown
    Then the control fails for identity "payroll-export"
    And the control is undecided for identity "second-payroll-export"

  Scenario: One identity may be that of a third party, another is that of a reviewed one
    But the third party of identity "payroll-export" is unknown
    And the third party reviewed of identity "payroll-export" is false
    And the third party of identity "vault-rotator" is true
    And the third party reviewed of identity "vault-rotator" is true
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "vault-rotator"
