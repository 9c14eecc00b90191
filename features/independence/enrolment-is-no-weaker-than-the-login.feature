Feature: Enrolment is no weaker than the login

  Background:
    Given a compliant organisation

  Scenario: A full login comes first
    Then the control passes for enrolment "signed-in"
    And the control does not apply for login "vault-operators"

  Scenario: The key lets bind another key
    Then the control passes for enrolment "issued-in-person"

  Scenario: The password alone lets bind an app
    But enrolment "signed-in" also requires "password"
    Then the control fails for enrolment "signed-in" because "less than any combination that workforce accepts"
    And the control passes for enrolment "issued-in-person"

  Scenario: The password alone lets bind what the login does not take
    But enrolment "signed-in" also requires "password"
    And the binds of enrolment "signed-in" are only "text-message"
    Then the control passes for enrolment "signed-in"

  Scenario: The password alone lets bind an app, and the password alone signs in
    But enrolment "signed-in" also requires "password"
    And login "workforce" also accepts "password"
    Then the control passes for enrolment "signed-in"

  Scenario: The password alone lets bind a first app
    But enrolment "signed-in" requires only "password"
    And the first use of enrolment "signed-in" is true
    Then the control is undecided for enrolment "signed-in" because "worth less than the combinations that workforce accepts"

  Scenario: The password alone lets bind a first app, and the password alone signs in
    But enrolment "signed-in" requires only "password"
    And the first use of enrolment "signed-in" is true
    And login "workforce" also accepts "password"
    Then the control passes for enrolment "signed-in"

  Scenario: A second factor lets bind a first app
    But the first use of enrolment "signed-in" is true
    Then the control passes for enrolment "signed-in"

  Scenario: Nobody knows what enrolment asks
    But the requires of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario: Nobody knows what enrolment binds
    But enrolment "signed-in" also requires "password"
    And the binds of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario: Nobody knows how people enrol
    But the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "ways to bind a new authenticator"

  Scenario: An enrolment that no login has
    But enrolment "signed-in" also requires "password"
    And the enrolment of login "workforce" is an empty list
    Then the control does not apply for enrolment "signed-in"

  Scenario: There is only one login, and the password alone lets bind an app
    But there is no login "vault-operators"
    And enrolment "signed-in" also requires "password"
    Then the control fails for enrolment "signed-in"

  Scenario: There is only one login, and the password alone lets bind a first app
    But there is no login "vault-operators"
    And enrolment "signed-in" requires only "password"
    And the first use of enrolment "signed-in" is true
    Then the control is undecided for enrolment "signed-in"
