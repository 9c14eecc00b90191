Feature: A physical authenticator is bound at enrolment

  Background:
    Given a compliant organisation

  Scenario Outline: Physical authenticators: <number>
    But the physical at enrolment of enrolment "issued-in-person" is <number>
    Then the control <outcome> for enrolment "issued-in-person"

    Examples:
      | number  | outcome      |
      | 0       | fails        |
      | 1       | passes       |
      | unknown | is undecided |

  Scenario: Two physical authenticators
    Then the control passes for enrolment "issued-in-person"
    And the control does not apply for enrolment "signed-in"
    And the control does not apply for login "vault-operators"

  Scenario: The reason names the number
    But the physical at enrolment of enrolment "issued-in-person" is 0
    Then the control fails for enrolment "issued-in-person" because "it binds 0 physical"

  Scenario Outline: Physical authenticators of another enrolment: <number>
    But the physical at enrolment of enrolment "signed-in" is <number>
    Then the control passes for enrolment "issued-in-person"

    Examples:
      | number  |
      | 0       |
      | unknown |

  Scenario: Nothing is known of enrolment
    But the enrolment of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nothing is known of enrolment at AAL1
    But the claims of login "vault-operators" is AAL1
    And the enrolment of login "vault-operators" is unknown
    Then the control does not apply for login "vault-operators"

  Scenario: The login claims AAL1
    But the claims of login "vault-operators" is AAL1
    Then the control does not apply for enrolment "issued-in-person"

  Scenario Outline: Physical authenticators: <number>, people proofed at: <level>
    But the physical at enrolment of enrolment "issued-in-person" is <number>
    And the account proofed at of login "vault-operators" is <level>
    Then the control <outcome> for enrolment "issued-in-person"

    Examples:
      | number  | level   | outcome        |
      | 0       | none    | does not apply |
      | 0       | IAL1    | does not apply |
      | 0       | IAL3    | fails          |
      | 0       | unknown | is undecided   |
      | unknown | unknown | is undecided   |
      | 1       | unknown | does not apply |

  Scenario: Nobody knows whether people were proofed at AAL1
    But the claims of login "vault-operators" is AAL1
    And the physical at enrolment of enrolment "issued-in-person" is 0
    And the account proofed at of login "vault-operators" is unknown
    Then the control does not apply

  Scenario Outline: Nothing is known of enrolment, people proofed at: <level>
    But the enrolment of login "vault-operators" is unknown
    And the account proofed at of login "vault-operators" is <level>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | level   | outcome        |
      | IAL1    | does not apply |
      | IAL3    | is undecided   |
      | unknown | is undecided   |

  Scenario: Nobody knows which level the login claims
    But the claims of login "vault-operators" is unknown
    Then the control passes for enrolment "issued-in-person"

  Scenario: A login at AAL2 knows neither the number nor the proofing
    But the physical at enrolment of enrolment "issued-in-person" is unknown
    And the account proofed at of login "vault-operators" is unknown
    And the claims of login "vault-operators" is AAL2
    Then the control is undecided for enrolment "issued-in-person"

  Scenario: Neither enrolment nor the level of a login for people proofed at IAL3 is known
    But the enrolment of login "vault-operators" is unknown
    And the account proofed at of login "vault-operators" is IAL3
    And the claims of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nobody knows at which level people of another login were proofed
    But the account proofed at of login "workforce" is unknown
    And the account proofed at of login "vault-operators" is IAL1
    And the physical at enrolment of enrolment "issued-in-person" is unknown
    Then the control does not apply for enrolment "issued-in-person"
