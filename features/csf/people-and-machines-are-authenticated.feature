Feature: People and machines are authenticated before they are let in

  Background:
    Given a compliant organisation

  Scenario: Everybody shows something
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"
    And the control passes for identity "payroll-export"

  Scenario: The weakest authenticator is still one
    But login "workforce" accepts only "password"
    Then the control passes for login "workforce"

  Scenario: One way in asks for nothing
    But login "workforce" accepts nothing at all as well
    Then the control fails for login "workforce" because "without showing anything"
    And the control passes for login "vault-operators"

  Scenario: A side door asks for nothing
    Given there is also a side door "head-office" with:
      | kind | exempt-network |
    And login "workforce" also has side door "head-office"
    But side door "head-office" accepts nothing at all as well
    Then the control fails for login "workforce" because "without showing anything"
    And the control passes for login "vault-operators"

  Scenario Outline: What the login accepts is <accepts>
    But the accepts of login "workforce" is <accepts>
    Then the control is undecided for login "workforce" because "not known what the login accepts"
    And the control passes for login "vault-operators"

    Examples:
      | accepts       |
      | unknown       |
      | an empty list |

  Scenario Outline: A machine shows <words>
    But the credential kind of identity "payroll-export" is <kind>
    Then the control <outcome> for identity "payroll-export"
    And the control passes for identity "vault-rotator"

    Examples:
      | words             | kind           | outcome      |
      | an API key        | static-api-key | passes       |
      | nothing           | none           | fails        |
      | nobody knows what | unknown        | is undecided |

  Scenario: The reason says how the machine comes in
    But the credential kind of identity "payroll-export" is none
    Then the control fails for identity "payroll-export" because "let in without a credential"
    And the control passes for identity "vault-rotator"

  Scenario: A public client acts with what a person brings
    Then the control does not apply for identity "staff-portal-app"

  Scenario: CSF 1.1 says so as well
    But the credential kind of identity "vault-rotator" is none
    And it is assessed under "csf-1.1-pr.ac-7"
    Then the control fails for identity "vault-rotator"
    And the control passes for identity "payroll-export"

  Scenario: There is nobody to authenticate
    Given an organisation of which nothing is known
    Then the control does not apply

  Scenario: Nobody knows what a side door accepts
    Given there is also a side door "head-office" with:
      | kind | exempt-network |
    And login "workforce" also has side door "head-office"
    Then the control is undecided for login "workforce" because "not known what the side door head-office accepts"
    And the control passes for login "vault-operators"

  Scenario: A side door asks for a password
    Given there is also a side door "head-office" with:
      | kind | exempt-network |
    And login "workforce" also has side door "head-office"
    But side door "head-office" accepts only "password"
    Then the control passes for login "workforce"

  Scenario: Nobody knows whether there are side doors
    But the side doors of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"
