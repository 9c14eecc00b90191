Feature: Authenticators are invalidated when account, owner or safety ends

  Background:
    Given a compliant organisation

  Scenario Outline: Without <missing> under <profile>
    But the lifecycle invalidated by of login "workforce" is <events>
    And it is assessed under "<profile>"
    Then the control <outcome> for login "workforce"

    Examples:
      | missing        | events                                            | profile          | outcome |
      | account-closed | "user-request", "compromise" and "ineligible"     | sp800-63b-4-aal2 | fails   |
      | user-request   | "account-closed", "compromise" and "ineligible"   | sp800-63b-4-aal2 | fails   |
      | ineligible     | "account-closed", "user-request" and "compromise" | sp800-63b-4-aal2 | fails   |
      | ineligible     | "account-closed", "user-request" and "compromise" | sp800-63b-3-aal2 | fails   |
      | compromise     | "account-closed", "user-request" and "ineligible" | sp800-63b-4-aal2 | fails   |
      | compromise     | "account-closed", "user-request" and "ineligible" | sp800-63b-3-aal2 | passes  |

  Scenario Outline: The reason names <reason>
    But the lifecycle invalidated by of login "workforce" is an empty list
    Then the control fails for login "workforce" because "<reason>"

    Examples:
      | reason                                 |
      | the end of the account invalidates no  |
      | a request of the owner invalidates no  |
      | the loss of eligibility invalidates no |
      | a compromise invalidates no            |

  Scenario: All of them
    Then the control passes for login "workforce"

  Scenario: Nobody knows what invalidates
    But the lifecycle invalidated by of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Another login invalidates nothing
    But the lifecycle invalidated by of login "vault-operators" is an empty list
    Then the control passes for login "workforce"
    And the control fails for login "vault-operators"

  Scenario: Of another login nobody knows
    But the lifecycle invalidated by of login "vault-operators" is unknown
    Then the control passes for login "workforce"

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for login "workforce"

  Scenario: Without user-request under sp800-63b-4-aal2; claims of vault-operators: AAL1
    Given the lifecycle invalidated by of login "workforce" is "account-closed", "compromise" and "ineligible"
    And it is assessed under "sp800-63b-4-aal2"
    And the claims of login "vault-operators" is AAL1
    Then the control passes for login "vault-operators"
    And the control fails for login "workforce"
