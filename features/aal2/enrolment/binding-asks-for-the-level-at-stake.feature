Feature: A new authenticator is bound only after login at the level at stake

  Background:
    Given a compliant organisation

  Scenario: Both factors before a new authenticator
    Then the control passes for enrolment "signed-in"

  Scenario Outline: Login at <required>, account at <account>, new authenticator at <new>
    But there is also an enrolment "by-mail" with:
      | title | By a link in a mail |
    And login "workforce" also has enrolment "by-mail"
    And the required aal of enrolment "by-mail" is <required>
    And the account highest aal of enrolment "by-mail" is <account>
    And the new authenticator aal of enrolment "by-mail" is <new>
    Then the control <outcome> for enrolment "by-mail"

    Examples:
      | required | account | new  | outcome |
      | none     | AAL1    | AAL1 | fails   |
      | AAL1     | AAL1    | AAL2 | passes  |
      | AAL1     | AAL2    | AAL1 | passes  |
      | AAL1     | AAL2    | AAL2 | fails   |
      | AAL1     | AAL3    | AAL2 | fails   |
      | AAL2     | AAL3    | AAL2 | passes  |
      | AAL2     | AAL3    | AAL3 | fails   |
      | AAL3     | AAL3    | AAL3 | passes  |

  Scenario: The reason names the levels
    But the required aal of enrolment "signed-in" is AAL1
    Then the control fails for enrolment "signed-in" because "login at AAL1 suffices to bind an authenticator that serves at AAL2"
    And the control passes for enrolment "issued-in-person"

  Scenario Outline: Login at <required>, and only the level of the <owner> is known: <level>
    But there is also an enrolment "by-mail" with:
      | title | By a link in a mail |
    And login "workforce" also has enrolment "by-mail"
    And the required aal of enrolment "by-mail" is <required>
    And the <fact> of enrolment "by-mail" is <level>
    Then the control <outcome> for enrolment "by-mail"
    And the control passes for enrolment "issued-in-person"

    Examples:
      | owner             | required | fact                  | level | outcome      |
      | account           | none     | account highest aal   | AAL1  | is undecided |
      | new authenticator | none     | new authenticator aal | AAL1  | is undecided |
      | account           | AAL1     | account highest aal   | AAL1  | passes       |
      | account           | AAL1     | account highest aal   | AAL2  | is undecided |
      | new authenticator | AAL1     | new authenticator aal | AAL1  | passes       |
      | new authenticator | AAL1     | new authenticator aal | AAL2  | is undecided |
      | new authenticator | AAL2     | new authenticator aal | AAL2  | passes       |
      | new authenticator | AAL2     | new authenticator aal | AAL3  | is undecided |

  Scenario Outline: Login at <required>, and no more is known
    But there is also an enrolment "by-mail" with:
      | required aal | <required> |
    And login "workforce" also has enrolment "by-mail"
    Then the control <outcome> for enrolment "by-mail" because "<reason>"

    Examples:
      | required | outcome      | reason            |
      | none     | is undecided | highest assurance |
      | AAL1     | is undecided | highest assurance |

  Scenario: Login at the highest level, and no more is known
    But the account highest aal of enrolment "issued-in-person" is unknown
    And the new authenticator aal of enrolment "issued-in-person" is unknown
    Then the control passes for enrolment "issued-in-person"

  Scenario: Only the combinations are known, and each has two factors
    But the required aal of enrolment "signed-in" is unknown
    Then the control passes for enrolment "signed-in"

  Scenario Outline: Only the combinations are known, one is the password, level of the <owner>: <level>
    But the required aal of enrolment "signed-in" is unknown
    And the <fact> of enrolment "signed-in" is <level>
    And enrolment "signed-in" requires only "password"
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | owner             | fact                  | level   | outcome      |
      | account           | account highest aal   | AAL1    | passes       |
      | account           | account highest aal   | unknown | is undecided |
      | new authenticator | new authenticator aal | AAL1    | passes       |
      | new authenticator | new authenticator aal | unknown | is undecided |

  Scenario Outline: Only the combinations are known, one is a thing of unknown type, level of the <owner>: <level>
    But the required aal of enrolment "signed-in" is unknown
    And the <fact> of enrolment "signed-in" is <level>
    And the type of authenticator "push-app" is unknown
    And enrolment "signed-in" requires only "push-app"
    Then the control is undecided for enrolment "signed-in"

    Examples:
      | owner             | fact                  | level |
      | account           | account highest aal   | AAL1  |
      | new authenticator | new authenticator aal | AAL1  |

  Scenario: Only the combinations are known, one of them the password
    But the required aal of enrolment "signed-in" is unknown
    And enrolment "signed-in" requires only "password"
    Then the control fails for enrolment "signed-in" because "password suffices to bind"

  Scenario: The level is known, whatever the combinations are
    But enrolment "signed-in" requires only "password"
    Then the control passes for enrolment "signed-in"

  Scenario: Only the combinations are known, and nobody knows whether the key asks for a PIN
    But the required aal of enrolment "signed-in" is unknown
    And the activation required of authenticator "security-key" is unknown
    Then the control is undecided for enrolment "signed-in"
    And the control passes for enrolment "issued-in-person"

  Scenario: Neither level nor combinations are known
    But the required aal of enrolment "signed-in" is unknown
    And the requires of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario Outline: Two factors, but AAL3 may be at stake: account <account>, new authenticator <new>
    But the required aal of enrolment "signed-in" is unknown
    And the account highest aal of enrolment "signed-in" is <account>
    And the new authenticator aal of enrolment "signed-in" is <new>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | account | new     | outcome      |
      | AAL3    | AAL3    | is undecided |
      | unknown | AAL3    | is undecided |
      | AAL3    | unknown | is undecided |
      | unknown | AAL1    | passes       |
      | AAL1    | unknown | passes       |

  Scenario: Another enrolment asks for the password only
    But the required aal of enrolment "issued-in-person" is unknown
    And enrolment "issued-in-person" requires only "password"
    Then the control passes for enrolment "signed-in"
    And the control fails for enrolment "issued-in-person"

  Scenario: Of another enrolment neither level nor factors are known
    But the required aal of enrolment "signed-in" is unknown
    And the activation required of authenticator "security-key" is unknown
    And enrolment "signed-in" requires only "password" and "authenticator-app"
    Then the control passes for enrolment "signed-in"

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

  Scenario: No login is asked, and the account has no level yet
    Given there is also an enrolment "by-mail" with:
      | title | By a link in a mail |
    And login "workforce" also has enrolment "by-mail"
    But the required aal of enrolment "by-mail" is none
    And the new authenticator aal of enrolment "by-mail" is AAL1
    And the account highest aal of enrolment "by-mail" is none
    Then the control passes for enrolment "by-mail"

  Scenario: The login claims only AAL1, and its accounts reach AAL2
    Given there is also an enrolment "by-mail" with:
      | title | By a link in a mail |
    And login "workforce" also has enrolment "by-mail"
    But the required aal of enrolment "by-mail" is AAL1
    And the account highest aal of enrolment "by-mail" is AAL2
    And the new authenticator aal of enrolment "by-mail" is AAL2
    And the claims of login "workforce" is AAL1
    Then the control fails for enrolment "by-mail"

  Scenario: A second enrolment asks for both factors
    Given there is also an enrolment "second-signed-in" like "signed-in"
    But the required aal of enrolment "signed-in" is unknown
    And enrolment "signed-in" requires only "password"
    And login "workforce" also has enrolment "second-signed-in"
    And the required aal of enrolment "second-signed-in" is unknown
    Then the control passes for enrolment "second-signed-in"
    And the control fails for enrolment "signed-in"

  Scenario: Nothing is known of the enrolment of a login at AAL1
    But the claims of login "workforce" is AAL1
    And the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: A second enrolment asks for the password only, and its accounts reach AAL1
    But the required aal of enrolment "signed-in" is unknown
    And enrolment "signed-in" requires only "password"
    And there is also an enrolment "second-signed-in" like "signed-in"
    And login "workforce" also has enrolment "second-signed-in"
    And the account highest aal of enrolment "second-signed-in" is AAL1
    Then the control passes for enrolment "second-signed-in"
    And the control fails for enrolment "signed-in"

  Scenario: Of one enrolment only the level is known, and of the other only the combinations
    But the requires of enrolment "signed-in" is unknown
    And the required aal of enrolment "issued-in-person" is unknown
    Then the control passes for enrolment "signed-in"
    And the control is undecided for enrolment "issued-in-person"

  Scenario: Only the combinations are known, and both enrolments ask for a thing of unknown type
    But the required aal of enrolment "signed-in" is unknown
    And the account highest aal of enrolment "signed-in" is AAL1
    And the type of authenticator "security-key" is unknown
    And enrolment "signed-in" requires only "security-key"
    Then the control is undecided for enrolment "signed-in"
    And the control passes for enrolment "issued-in-person"

  Scenario: Only the combinations are known, and another enrolment asks for a thing of unknown type
    But the required aal of enrolment "signed-in" is unknown
    And the account highest aal of enrolment "signed-in" is AAL1
    And the type of authenticator "security-key" is unknown
    And enrolment "signed-in" requires only "password"
    Then the control passes for enrolment "signed-in"

  Scenario: Only a combination of unknown strength is known, and the account has no level yet
    But the required aal of enrolment "signed-in" is unknown
    And the account highest aal of enrolment "signed-in" is none
    And the type of authenticator "push-app" is unknown
    And enrolment "signed-in" requires only "push-app"
    Then the control passes for enrolment "signed-in"

  Scenario: A login at AAL2 is required, whatever strength the combination has
    But the account highest aal of enrolment "signed-in" is AAL1
    And the type of authenticator "push-app" is unknown
    And enrolment "signed-in" requires only "push-app"
    Then the control passes for enrolment "signed-in"

  Scenario Outline: No login is asked, and the <owner> has no level
    But the required aal of enrolment "signed-in" is none
    And the account highest aal of enrolment "signed-in" is <account>
    And the new authenticator aal of enrolment "signed-in" is <new>
    Then the control passes for enrolment "signed-in"

    Examples:
      | owner             | account | new     |
      | account           | none    | unknown |
      | new authenticator | AAL1    | none    |

  Scenario Outline: Only the combinations are known, and one of them is a remembered browser, account <account>, new authenticator <new>
    But the required aal of enrolment "signed-in" is unknown
    And the type of authenticator "push-app" is trusted-device
    And enrolment "signed-in" requires only "push-app"
    And the account highest aal of enrolment "signed-in" is <account>
    And the new authenticator aal of enrolment "signed-in" is <new>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | account | new     | outcome      |
      | AAL1    | AAL1    | fails        |
      | AAL1    | unknown | is undecided |
      | unknown | AAL1    | is undecided |
      | none    | AAL1    | passes       |
      | AAL1    | none    | passes       |

  Scenario: The reason names what is no factor
    But the required aal of enrolment "signed-in" is unknown
    And the type of authenticator "push-app" is trusted-device
    And enrolment "signed-in" requires only "push-app"
    And the account highest aal of enrolment "signed-in" is AAL1
    Then the control fails for enrolment "signed-in" because "push-app suffices to bind an authenticator, which is no factor"
    And the control passes for enrolment "issued-in-person"

  Scenario: A remembered browser is asked for, and the level is known
    But the required aal of enrolment "issued-in-person" is unknown
    And the type of authenticator "push-app" is trusted-device
    And enrolment "signed-in" requires only "push-app"
    And the account highest aal of enrolment "signed-in" is AAL1
    Then the control passes for enrolment "signed-in"

  Scenario: Of two enrolments, one asks for a remembered browser only
    But the required aal of enrolment "signed-in" is unknown
    And the required aal of enrolment "issued-in-person" is unknown
    And the type of authenticator "push-app" is trusted-device
    And enrolment "issued-in-person" requires only "push-app"
    Then the control passes for enrolment "signed-in"
    And the control fails for enrolment "issued-in-person"

  Scenario: Neither level nor combinations are known, and the account has no level yet
    But the required aal of enrolment "signed-in" is unknown
    And the requires of enrolment "signed-in" is unknown
    And the account highest aal of enrolment "signed-in" is none
    Then the control passes for enrolment "signed-in"
