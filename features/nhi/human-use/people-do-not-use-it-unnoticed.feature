Feature: People do not use an identity of software unnoticed

  Background:
    Given a compliant organisation

  Scenario: Nobody can log in with the export's identity
    Then the control passes for identity "payroll-export"

  Scenario Outline: A person can log in with it, and that is <words> noticed
    But the interactive login allowed of identity "payroll-export" is true
    And the human use monitored of identity "payroll-export" is <noticed>
    Then the control <outcome> for identity "payroll-export"
    And the control passes for identity "staff-portal-app"

    Examples:
      | words   | noticed | outcome      |
      | never   | false   | fails        |
      | perhaps | unknown | is undecided |

  Scenario: A person can log in with it, which raises an alert
    But the interactive login allowed of identity "payroll-export" is true
    Then the control passes for identity "payroll-export"

  Scenario Outline: A person can perhaps log in with it, and that is <words> noticed
    But the interactive login allowed of identity "payroll-export" is unknown
    And the human use monitored of identity "payroll-export" is <noticed>
    Then the control is undecided for identity "payroll-export"
    And the control passes for identity "staff-portal-app"

    Examples:
      | words   | noticed |
      | never   | false   |
      | perhaps | unknown |

  Scenario: Whoever logs in with it raises an alert
    But the interactive login allowed of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"

  Scenario Outline: Nobody can log in with it, and that would <words> be noticed
    But the human use monitored of identity "payroll-export" is <noticed>
    Then the control passes for identity "payroll-export"

    Examples:
      | words   | noticed |
      | never   | false   |
      | perhaps | unknown |

  Scenario: There is no software that authenticates
    But there is no identity "payroll-export"
    And there is no identity "vault-rotator"
    And there is no identity "staff-portal-app"
    Then the control does not apply
