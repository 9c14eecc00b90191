Feature: Binding, recovery, confirmation and continuation codes come from an approved generator

  Background:
    Given a compliant organisation

  Scenario: Codes come from an approved generator
    Then the control passes for login "workforce"

  Scenario: Codes do not come from an approved generator
    But the account codes from approved generator of login "workforce" is false
    Then the control fails for login "workforce" because "do not come from an approved"

  Scenario: Nobody knows where codes come from
    But the account codes from approved generator of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: A login without codes
    But the account codes from approved generator of login "vault-operators" is false
    Then the control does not apply for login "vault-operators"
    And the control passes for login "workforce"

  Scenario Outline: The only code is a <code>, in use: <used>
    But the account codes from approved generator of login "vault-operators" is false
    And the <code> used of enrolment "issued-in-person" is <used>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | code              | used    | outcome      |
      | binding code      | true    | fails        |
      | continuation code | true    | fails        |
      | confirmation code | true    | fails        |
      | binding code      | unknown | is undecided |
      | continuation code | unknown | is undecided |
      | confirmation code | unknown | is undecided |

  Scenario: The only code recovers
    But the account codes from approved generator of login "vault-operators" is false
    And recovery "identity-proofed-again" also accepts:
      | method     |
      | saved-code |
    Then the control fails for login "vault-operators"

  Scenario Outline: Nobody knows <what>, generator approved: <approved>
    But the account codes from approved generator of login "vault-operators" is <approved>
    And the <fact> of <noun> is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

    Examples:
      | what                  | fact      | noun                              | approved |
      | how people enrol      | enrolment | login "vault-operators"           | false    |
      | how people recover    | recovery  | login "vault-operators"           | false    |
      | how people recover    | recovery  | login "vault-operators"           | unknown  |
      | what recovery accepts | accepts   | recovery "identity-proofed-again" | false    |

  Scenario: Nobody knows how people recover, and codes come from an approved generator
    But the recovery of login "vault-operators" is unknown
    Then the control does not apply for login "vault-operators"

  Scenario: Nobody knows how people recover, but enrolment uses a code
    But the recovery of login "vault-operators" is unknown
    And the binding code used of enrolment "issued-in-person" is true
    And the account codes from approved generator of login "vault-operators" is false
    Then the control fails for login "vault-operators"

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply

  Scenario: A login without a level, of whose codes nobody knows
    But the claims of login "vault-operators" is none
    And the recovery of login "vault-operators" is unknown
    And the account codes from approved generator of login "vault-operators" is false
    Then the control does not apply for login "vault-operators"

  Scenario: The login claims AAL1, and its only code is a continuation code
    But the account codes from approved generator of login "vault-operators" is false
    And the continuation code used of enrolment "issued-in-person" is true
    And the claims of login "vault-operators" is AAL1
    Then the control fails for login "vault-operators"

  Scenario: The login claims AAL1, and its only code is perhaps a continuation code
    But the account codes from approved generator of login "vault-operators" is false
    And the continuation code used of enrolment "issued-in-person" is unknown
    And the claims of login "vault-operators" is AAL1
    Then the control is undecided for login "vault-operators"

  Scenario: The login has no enrolment, and nobody knows of a confirmation code
    But the account codes from approved generator of login "vault-operators" is false
    And the confirmation code used of enrolment "issued-in-person" is unknown
    And the enrolment of login "vault-operators" is an empty list
    Then the control does not apply for login "vault-operators"

  Scenario: The login has no recovery, and nobody knows what recovery accepts
    But the account codes from approved generator of login "vault-operators" is false
    And the accepts of recovery "identity-proofed-again" is unknown
    And the recovery of login "vault-operators" is an empty list
    Then the control does not apply for login "vault-operators"

  Scenario: Nobody knows how people enrol at one login, and a second has no enrolment
    But the account codes from approved generator of login "vault-operators" is false
    And the enrolment of login "vault-operators" is unknown
    And there is also a login "second-vault-operators" like "vault-operators"
    And the enrolment of login "second-vault-operators" is an empty list
    Then the control does not apply for login "second-vault-operators"
    And the control is undecided for login "vault-operators"
