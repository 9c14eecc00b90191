Feature: Authenticators are invalidated when account, owner or safety ends

  Background:
    Given a compliant organisation

  Scenario Outline: An authenticator outlives <missing> under <profile>
    But the lifecycle invalidated by of login "workforce" is <events>
    And it is assessed under "<profile>"
    Then the control <outcome> for login "workforce"

    Examples:
      | missing                | events                                            | profile          | outcome |
      | the end of the account | "user-request", "compromise" and "ineligible"     | sp800-63b-4-aal2 | fails   |
      | a request of the owner | "account-closed", "compromise" and "ineligible"   | sp800-63b-4-aal2 | fails   |
      | loss of eligibility    | "account-closed", "user-request" and "compromise" | sp800-63b-4-aal2 | fails   |
      | loss of eligibility    | "account-closed", "user-request" and "compromise" | sp800-63b-3-aal2 | fails   |
      | a compromise           | "account-closed", "user-request" and "ineligible" | sp800-63b-4-aal2 | fails   |
      | a compromise           | "account-closed", "user-request" and "ineligible" | sp800-63b-3-aal2 | passes  |

  Scenario: Nothing invalidates an authenticator
    But the lifecycle invalidated by of login "workforce" is an empty list
    Then the control fails for login "workforce" because "the end of the account invalidates no"
    And the control fails for login "workforce" because "a request of the owner invalidates no"
    And the control fails for login "workforce" because "the loss of eligibility invalidates no"
    And the control fails for login "workforce" because "a compromise invalidates no"

  Scenario: Each of these ends invalidates an authenticator
    Then the control passes for login "workforce"

  Scenario: Nobody knows what invalidates
    But the lifecycle invalidated by of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Another login invalidates nothing
    But the lifecycle invalidated by of login "vault-operators" is an empty list
    Then the control passes for login "workforce"
    And the control fails for login "vault-operators"

  Scenario: Nobody knows what invalidates at another login
    But the lifecycle invalidated by of login "vault-operators" is unknown
    Then the control passes for login "workforce"

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for login "workforce"

  Scenario: An authenticator outlives a request of the owner, and another login claims AAL1
    But the lifecycle invalidated by of login "workforce" is "account-closed", "compromise" and "ineligible"
    And it is assessed under "sp800-63b-4-aal2"
    And the claims of login "vault-operators" is AAL1
    Then the control passes for login "vault-operators"
    And the control fails for login "workforce"
