Feature: Account pages with personal information open at AAL2 or higher

  Background:
    Given a compliant organisation

  Scenario Outline: Pages open at level <level>, level of proofing <proofed>, under <profile>
    But the account self service aal of login "workforce" is <level>
    And the account proofed at of login "workforce" is <proofed>
    And it is assessed under "<profile>"
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | proofed | profile          | outcome        |
      | none    | IAL2    | sp800-63b-4-aal2 | fails          |
      | AAL1    | IAL2    | sp800-63b-4-aal2 | fails          |
      | AAL1    | IAL2    | sp800-63b-3-aal2 | fails          |
      | AAL1    | IAL3    | sp800-63b-3-aal2 | fails          |
      | AAL3    | IAL2    | sp800-63b-4-aal2 | passes         |
      | unknown | IAL2    | sp800-63b-4-aal2 | is undecided   |
      | AAL1    | none    | sp800-63b-4-aal2 | does not apply |
      | AAL1    | none    | sp800-63b-3-aal2 | does not apply |
      | AAL1    | unknown | sp800-63b-4-aal2 | is undecided   |
      | unknown | unknown | sp800-63b-4-aal2 | is undecided   |

  Scenario Outline: People proofed at the lowest level, under <profile>
    But the account self service aal of login "workforce" is AAL1
    And it is assessed under "<profile>"
    Then the control <outcome> for login "workforce"

    Examples:
      | profile          | outcome        |
      | sp800-63b-4-aal2 | fails          |
      | sp800-63b-3-aal2 | does not apply |

  Scenario: Pages open at AAL2
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: The reason names the level
    But the account self service aal of login "workforce" is AAL1
    Then the control fails for login "workforce" because "open at AAL1"

  Scenario: Nobody knows whether people were proofed, and pages open at AAL2
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply

  Scenario Outline: Personal information is shown: <shown>, pages open at level <level>
    But the exposes personal information of service "expenses" is <shown>
    And the account self service aal of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | shown   | level   | outcome        |
      | false   | AAL1    | does not apply |
      | unknown | AAL1    | is undecided   |
      | unknown | unknown | is undecided   |
      | unknown | AAL3    | does not apply |

  Scenario: Nobody knows what is shown, and people were not proofed
    But the exposes personal information of service "expenses" is unknown
    And the account self service aal of login "workforce" is AAL1
    And the account proofed at of login "workforce" is none
    Then the control does not apply

  Scenario: Nobody knows which services the login opens
    But the services of login "workforce" is unknown
    And the account self service aal of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows whether people were proofed, and nothing personal is shown
    But the account proofed at of login "vault-operators" is unknown
    And the account self service aal of login "vault-operators" is AAL1
    Then the control does not apply for login "vault-operators"

  Scenario: Another login opens pages without personal information to everybody
    But the account self service aal of login "vault-operators" is none
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: Nobody knows at which level another login opens pages
    But the account self service aal of login "vault-operators" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody knows the services of a login, and those of a second show nothing personal
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the services of login "workforce" is unknown
    And the account self service aal of login "workforce" is AAL1
    And the self service aal of login "second-vault-operators" is AAL1
    Then the control does not apply for login "second-vault-operators"
    And the control is undecided for login "workforce"
