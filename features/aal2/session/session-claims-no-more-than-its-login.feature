Feature: A session claims no higher level than the login that made it

  Background:
    Given a compliant organisation

  Scenario: The session claims what the login was
    Then the control passes for session "workday"
    And the control does not apply for login "vault-operators"

  Scenario Outline: The level of the session is <claims>, and that of its login is <login>
    But the claims of session "vault-visit" is <claims>
    And the established at of session "vault-visit" is <login>
    Then the control <outcome> for session "vault-visit"
    And the control passes for session "workday"

    Examples:
      | claims  | login   | outcome      |
      | AAL2    | AAL2    | passes       |
      | AAL1    | AAL2    | passes       |
      | AAL2    | AAL1    | fails        |
      | AAL1    | none    | fails        |
      | none    | none    | passes       |
      | none    | unknown | passes       |
      | AAL1    | unknown | is undecided |
      | AAL2    | unknown | is undecided |
      | unknown | AAL2    | is undecided |
      | unknown | none    | is undecided |
      | unknown | unknown | is undecided |

  Scenario: No session claims more than AAL3
    But the claims of session "vault-visit" is unknown
    Then the control passes for session "vault-visit"

  Scenario: The reason names both levels
    But the claims of session "workday" is AAL3
    Then the control fails for session "workday" because "the session claims AAL3 after a login at AAL2"
    And the control passes for session "vault-visit"

  Scenario Outline: The level claimed is <level>
    But the claims of session "workday" is AAL3
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |

  Scenario Outline: Nothing is known of the session, and the level claimed is <level>
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |
