Feature: A federal agency shows personal information at AAL2 or higher only

  Background:
    Given a compliant organisation

  Scenario: No agency runs the services
    Then the control does not apply

  Scenario Outline: An agency shows personal information, level: <level>, revision: <revision>
    But the federal of service "expenses" is true
    And the claims of login "workforce" is <level>
    And it is assessed under "<profile>"
    Then the control <outcome> for login "workforce"

    Examples:
      | revision | level   | profile          | outcome      |
      | 4        | none    | sp800-63b-4-aal2 | fails        |
      | 4        | AAL1    | sp800-63b-4-aal2 | fails        |
      | 3        | AAL1    | sp800-63b-3-aal2 | fails        |
      | 4        | AAL3    | sp800-63b-4-aal2 | passes       |
      | 4        | unknown | sp800-63b-4-aal2 | is undecided |

  Scenario: Exactly AAL2 is enough
    But the federal of service "expenses" is true
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: The reason names the level
    But the federal of service "expenses" is true
    And the claims of login "workforce" is AAL1
    Then the control fails for login "workforce" because "at AAL1"

  Scenario: An agency shows no personal information
    But the federal of service "expenses" is true
    And the exposes personal information of service "expenses" is false
    And the claims of login "workforce" is AAL1
    Then the control does not apply

  Scenario Outline: Level AAL1, run by an agency: <federal>, personal information shown: <shown>
    But the claims of login "vault-operators" is AAL1
    And the federal of service "vault" is <federal>
    And the exposes personal information of service "vault" is <shown>
    Then the control is undecided for login "vault-operators"

    Examples:
      | federal | shown   |
      | unknown | true    |
      | unknown | unknown |
      | true    | unknown |

  Scenario: At AAL1, without personal information
    But the claims of login "vault-operators" is AAL1
    And the federal of service "vault" is unknown
    Then the control does not apply

  Scenario: A service of no agency, of which nobody knows what it shows
    But the claims of login "workforce" is AAL1
    And the exposes personal information of service "expenses" is unknown
    Then the control does not apply

  Scenario: At AAL2 it does not matter who runs the service
    But the federal of service "expenses" is unknown
    Then the control does not apply

  Scenario: No level stated, and nobody knows who runs the service
    But the federal of service "expenses" is unknown
    And the claims of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "federal agency"

  Scenario Outline: Nobody knows which services a login opens, level: <level>
    But the claims of login "workforce" is <level>
    And the services of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "services it opens"

    Examples:
      | level   |
      | AAL1    |
      | unknown |

  Scenario: Nobody knows which services a login at AAL2 opens
    But the services of login "workforce" is unknown
    Then the control does not apply

  Scenario: Another login is not judged for it
    But the federal of service "expenses" is true
    And the claims of login "vault-operators" is AAL1
    Then the control passes for login "workforce"

  Scenario: Nobody knows which services another login, at AAL3, opens
    But the federal of service "expenses" is true
    And the claims of login "workforce" is AAL1
    And it is assessed under "sp800-63b-4-aal2"
    And the services of login "vault-operators" is unknown
    Then the control does not apply for login "vault-operators"
    And the control fails for login "workforce"

  Scenario: A second login to the same service claims AAL2
    Given there is also a login "second-workforce" like "workforce"
    But the federal of service "expenses" is true
    And the claims of login "workforce" is unknown
    And it is assessed under "sp800-63b-4-aal2"
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: A second login to the same service claims AAL3
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the claims of login "vault-operators" is AAL1
    And the federal of service "vault" is unknown
    And the exposes personal information of service "vault" is unknown
    Then the control does not apply for login "second-vault-operators"
    And the control is undecided for login "vault-operators"

  Scenario: Nobody knows who runs a service behind another login, nor what it shows
    But the claims of login "workforce" is unknown
    And the federal of service "vault" is unknown
    And the exposes personal information of service "vault" is unknown
    Then the control does not apply for login "workforce"
