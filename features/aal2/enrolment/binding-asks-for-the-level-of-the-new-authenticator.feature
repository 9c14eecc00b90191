Feature: A new authenticator is bound after login at the level at which it will serve

  Background:
    Given a compliant organisation

  Scenario: Login at the level of the new authenticator
    Then the control passes for enrolment "signed-in"
    And the control passes for enrolment "issued-in-person"

  Scenario Outline: Login at <required>, account at <account>, proofed at <proofed>, for an authenticator at <new>
    But there is also an enrolment "by-mail" with:
      | required aal          | <required> |
      | new authenticator aal | <new>      |
    And there is also a login "portal" with:
      | claims | AAL2 |
    And login "portal" also has enrolment "by-mail"
    And the account highest aal of enrolment "by-mail" is <account>
    And the account proofed at of login "portal" is <proofed>
    Then the control <outcome> for enrolment "by-mail"

    Examples:
      | required | account | proofed | new  | outcome |
      | AAL1     | AAL1    | none    | AAL2 | passes  |
      | AAL1     | AAL1    | IAL1    | AAL2 | passes  |
      | AAL1     | AAL1    | IAL2    | AAL2 | fails   |
      | AAL1     | AAL2    | none    | AAL2 | fails   |
      | none     | AAL1    | none    | AAL2 | fails   |
      | none     | AAL1    | none    | AAL1 | fails   |
      | AAL2     | AAL3    | IAL3    | AAL2 | passes  |

  Scenario Outline: Login at <required>, for an authenticator at <new>, of people proofed at <value>
    But there is also an enrolment "by-mail" with:
      | required aal          | <required> |
      | new authenticator aal | <new>      |
    And there is also a login "portal" with:
      | claims | AAL2    |
      | <fact> | <value> |
    And login "portal" also has enrolment "by-mail"
    Then the control <outcome> for enrolment "by-mail"
    And the control passes for enrolment "issued-in-person"

    Examples:
      | required | new  | fact               | value | outcome      |
      | AAL1     | AAL2 | account proofed at | IAL1  | is undecided |
      | AAL1     | AAL2 | account proofed at | IAL2  | fails        |
      | AAL2     | AAL2 | account proofed at | IAL2  | passes       |

  Scenario: Nobody knows whether people were proofed, and the account has a single factor
    But the required aal of enrolment "signed-in" is AAL1
    And the account highest aal of enrolment "signed-in" is AAL1
    And the account proofed at of login "workforce" is unknown
    Then the control is undecided for enrolment "signed-in" because "identity proofing level"

  Scenario: Nobody knows whether people were proofed, but login is asked at the level
    But the account proofed at of login "workforce" is unknown
    And the account highest aal of enrolment "signed-in" is unknown
    Then the control passes for enrolment "signed-in"

  Scenario: The reason names the levels
    But the required aal of enrolment "signed-in" is AAL1
    Then the control fails for enrolment "signed-in" because "login at AAL1 suffices to bind an authenticator that serves at AAL2"

  Scenario Outline: The level of the <owner> is not known
    But the <fact> of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

    Examples:
      | owner             | fact                  |
      | login             | required aal          |
      | new authenticator | new authenticator aal |

  Scenario: Login at the highest level, for nobody knows what
    But the new authenticator aal of enrolment "issued-in-person" is unknown
    Then the control passes for enrolment "issued-in-person"
    And the control passes for enrolment "signed-in"

  Scenario: Login nobody knows at what level, for the highest
    But the required aal of enrolment "issued-in-person" is unknown
    Then the control is undecided for enrolment "issued-in-person"
    And the control passes for enrolment "signed-in"

  Scenario: Nothing is known of enrolment
    But the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: There is no enrolment
    But there is no enrolment "signed-in"
    And there is no enrolment "issued-in-person"
    Then the control does not apply

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for enrolment "signed-in"

  Scenario: A login without a level, of whose enrolment nothing is known
    But the claims of login "workforce" is none
    And the enrolment of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: One login has no level, and the other claims AAL1
    But the claims of login "workforce" is none
    And the claims of login "vault-operators" is AAL1
    Then the control passes for enrolment "issued-in-person"

  Scenario: Nothing is known of the enrolment of two logins, one of them at AAL1
    But the enrolment of login "workforce" is unknown
    And there is also a login "second-workforce" like "workforce"
    And the claims of login "second-workforce" is AAL1
    Then the control is undecided for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: A second enrolment asks for login at AAL3, whether people were proofed or not
    But the required aal of enrolment "signed-in" is AAL1
    And the account highest aal of enrolment "signed-in" is AAL1
    And the account proofed at of login "workforce" is unknown
    And there is also an enrolment "second-signed-in" like "signed-in"
    And login "workforce" also has enrolment "second-signed-in"
    And the required aal of enrolment "second-signed-in" is AAL3
    Then the control passes for enrolment "second-signed-in"
    And the control is undecided for enrolment "signed-in"

  Scenario: Staff whose account has a single factor add a second, and nobody knows whether operators were proofed
    But the required aal of enrolment "signed-in" is AAL1
    And the account highest aal of enrolment "signed-in" is AAL1
    And the account proofed at of login "vault-operators" is unknown
    Then the control passes for enrolment "signed-in"
