Feature: The first second factor is not enrolled with a password alone

  Background:
    Given a compliant organisation

  Scenario: No enrolment is open at first use only
    Then the control does not apply

  Scenario Outline: At first use, after <login>
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only <combination>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | login            | combination                        | outcome |
      | the password     | "password"                         | fails   |
      | a backup code    | "backup-codes"                     | fails   |
      | password and app | "password" and "authenticator-app" | passes  |

  Scenario: The reason names what is enough
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" also requires "password"
    Then the control fails for enrolment "signed-in" because "password is enough to enrol"

  Scenario Outline: At first use, after the password, level of the authenticator: <level>
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "password"
    And the new authenticator aal of enrolment "signed-in" is <level>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | level   | outcome        |
      | AAL1    | does not apply |
      | AAL3    | fails          |
      | unknown | fails          |

  Scenario Outline: At first use, after the password, later confirmation: <confirmation>
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "password"
    And the later confirmation of enrolment "signed-in" is <confirmation>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | confirmation    | outcome        |
      | in-session-only | does not apply |
      | none            | fails          |
      | unknown         | fails          |

  Scenario: Nobody knows whether the key asks for a PIN
    But the first use of enrolment "signed-in" is true
    And the activation required of authenticator "security-key" is unknown
    Then the control is undecided for enrolment "signed-in" because "security-key has 2 factors"

  Scenario: Nobody knows what is asked at first use
    But the first use of enrolment "signed-in" is true
    And the requires of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario: Another enrolment asks for the password only
    But the first use of enrolment "signed-in" is true
    And enrolment "issued-in-person" requires only "password"
    Then the control passes for enrolment "signed-in"

  Scenario: Of another enrolment the factors are not known
    But the first use of enrolment "signed-in" is true
    And there is also an authenticator "passkey" of type passkey
    And enrolment "issued-in-person" requires only "passkey"
    Then the control passes for enrolment "signed-in"

  Scenario: Nobody knows whether it is open at first use, and both factors are asked
    But the first use of enrolment "signed-in" is unknown
    Then the control does not apply

  Scenario Outline: It is perhaps open at first use, and <what>
    But the first use of enrolment "signed-in" is unknown
    And enrolment "signed-in" also requires "password"
    And the <fact> of enrolment "signed-in" is <value>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | what                                             | fact                  | value           | outcome        |
      | the new authenticator serves at AAL1             | new authenticator aal | AAL1            | does not apply |
      | the new authenticator serves at AAL3             | new authenticator aal | AAL3            | is undecided   |
      | the new authenticator serves at an unknown level | new authenticator aal | unknown         | is undecided   |
      | nothing is bound after the first session         | later confirmation    | in-session-only | does not apply |
      | nobody is confirmed later                        | later confirmation    | none            | is undecided   |
      | later confirmation is unknown                    | later confirmation    | unknown         | is undecided   |

  Scenario: Nobody knows whether it is open at first use, nor what is asked
    But the first use of enrolment "signed-in" is unknown
    And the requires of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario: Nobody knows whether it is open at first use, and another asks for the password only
    But the first use of enrolment "signed-in" is unknown
    And enrolment "issued-in-person" requires only "password"
    Then the control does not apply

  Scenario Outline: The login claims AAL1, and enrolment is open at first use: <first>
    But the claims of login "workforce" is AAL1
    And enrolment "signed-in" requires only "password"
    And the first use of enrolment "signed-in" is <first>
    Then the control does not apply

    Examples:
      | first   |
      | true    |
      | unknown |

  Scenario: Nothing is known of enrolment
    But the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nothing is known of enrolment of a login at AAL1
    But the claims of login "workforce" is AAL1
    And the enrolment of login "workforce" is unknown
    Then the control does not apply

  Scenario: Nobody knows what is asked at first use, but a second enrolment is known
    Given there is also an enrolment "second-signed-in" like "signed-in"
    But the first use of enrolment "signed-in" is true
    And the requires of enrolment "signed-in" is unknown
    And login "workforce" also has enrolment "second-signed-in"
    Then the control is undecided for enrolment "signed-in"

  Scenario: Nothing is known of first use, but a second enrolment is known
    Given there is also an enrolment "second-signed-in" like "signed-in"
    But the first use of enrolment "signed-in" is unknown
    And the requires of enrolment "signed-in" is unknown
    And login "workforce" also has enrolment "second-signed-in"
    Then the control is undecided for enrolment "signed-in"

  Scenario: A second enrolment with the same key is not open at first use
    Given there is also an enrolment "second-signed-in" like "signed-in"
    But the first use of enrolment "signed-in" is true
    And the activation required of authenticator "security-key" is unknown
    And login "workforce" also has enrolment "second-signed-in"
    Then the control does not apply for enrolment "second-signed-in"
    And the control is undecided for enrolment "signed-in"

  Scenario: A second enrolment is perhaps open at first use, and asks for both factors
    Given there is also an enrolment "second-signed-in" like "signed-in"
    But the first use of enrolment "signed-in" is unknown
    And enrolment "signed-in" also requires "password"
    And the new authenticator aal of enrolment "signed-in" is AAL3
    And login "workforce" also has enrolment "second-signed-in"
    And the first use of enrolment "second-signed-in" is unknown
    Then the control does not apply for enrolment "second-signed-in"
    And the control is undecided for enrolment "signed-in"

  Scenario: A second enrolment is open at first use, and asks for both factors
    Given there is also an enrolment "second-signed-in" like "signed-in"
    But the first use of enrolment "signed-in" is unknown
    And enrolment "signed-in" also requires "password"
    And the new authenticator aal of enrolment "signed-in" is unknown
    And login "workforce" also has enrolment "second-signed-in"
    And the first use of enrolment "second-signed-in" is true
    Then the control passes for enrolment "second-signed-in"
    And the control is undecided for enrolment "signed-in"

  Scenario Outline: At first use, after <combination>, where the pass works once
    Given there is also an authenticator "pass" with:
      | type                       | password |
      | password assigned randomly | true     |
      | replay resistant           | true     |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only <combination>
    Then the control passes for enrolment "signed-in"

    Examples:
      | combination           |
      | "pass"                |
      | "password" and "pass" |

  Scenario: At first use, after a pass that may work again
    Given there is also an authenticator "pass" with:
      | type                       | password |
      | password assigned randomly | true     |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass"
    Then the control is undecided for enrolment "signed-in" because "pass takes a code that works once and went to the right person"

  Scenario: At first use, after a pass that works again
    Given there is also an authenticator "pass" with:
      | type                       | password |
      | password assigned randomly | true     |
      | replay resistant           | false    |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass"
    Then the control fails for enrolment "signed-in"

  Scenario: At first use, after a password that is good once and that people choose
    Given there is also an authenticator "pass" with:
      | type                       | password |
      | password assigned randomly | false    |
      | replay resistant           | true     |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass"
    Then the control fails for enrolment "signed-in"

  Scenario: At first use, after a password that is good once and that nobody says to have been issued
    Given there is also an authenticator "pass" with:
      | type             | password |
      | replay resistant | true     |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass"
    Then the control fails for enrolment "signed-in"

  Scenario Outline: At first use, after a pass that works once, to people proofed at <level>
    Given there is also an authenticator "pass" with:
      | type                       | password |
      | password assigned randomly | true     |
      | replay resistant           | true     |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass"
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | level   | outcome      |
      | none    | fails        |
      | IAL2    | passes       |
      | unknown | is undecided |

  Scenario Outline: At first use, after a pass that works once, and later binding takes <confirmation>
    Given there is also an authenticator "pass" with:
      | type                       | password |
      | password assigned randomly | true     |
      | replay resistant           | true     |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass"
    And the later confirmation of enrolment "signed-in" is <confirmation>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | confirmation     | outcome      |
      | temporary-secret | passes       |
      | biometric        | passes       |
      | none             | fails        |
      | unknown          | is undecided |

  Scenario: At first use, after a pass that may work again and goes to anybody
    Given there is also an authenticator "pass" with:
      | type                       | password |
      | password assigned randomly | true     |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass"
    And the account proofed at of login "workforce" is none
    Then the control fails for enrolment "signed-in" because "nobody knows that it went to the right person"

  Scenario Outline: At first use, after a list of codes, handed over offline: <offline>
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "backup-codes"
    And the look up delivered offline of authenticator "backup-codes" is <offline>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | offline | outcome      |
      | true    | passes       |
      | unknown | is undecided |

  Scenario Outline: At first use, after a list of codes handed over offline, each good once: <once>
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "backup-codes"
    And the look up delivered offline of authenticator "backup-codes" is true
    And the look up single use of authenticator "backup-codes" is <once>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | once    | outcome      |
      | unknown | is undecided |
      | false   | fails        |

  Scenario: The reason names a pass that may have gone to anybody
    Given there is also an authenticator "pass" of type password
    And the password assigned randomly of authenticator "pass" is true
    And the replay resistant of authenticator "pass" is true
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass"
    And the account proofed at of login "workforce" is none
    Then the control fails for enrolment "signed-in" because "nobody knows that it went to the right person"

  Scenario: At first use, after a pass that works once and something that nobody knows
    Given there is also an authenticator "pass" of type password
    And the password assigned randomly of authenticator "pass" is true
    And the replay resistant of authenticator "pass" is true
    And there is also an authenticator "ritual" of type custom
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass" and "ritual"
    Then the control passes for enrolment "signed-in"

  Scenario: At first use, after something that nobody knows
    Given there is also an authenticator "ritual" of type custom
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "ritual"
    Then the control is undecided for enrolment "signed-in"

  Scenario: Nobody knows whether it is open at first use, and it takes a pass that works once
    Given there is also an authenticator "pass" of type password
    And the password assigned randomly of authenticator "pass" is true
    And the replay resistant of authenticator "pass" is true
    But the first use of enrolment "signed-in" is unknown
    And enrolment "signed-in" requires only "pass"
    Then the control does not apply

  Scenario: Another enrolment takes a pass that works perhaps once
    Given there is also an authenticator "pass" of type password
    And the password assigned randomly of authenticator "pass" is true
    But the first use of enrolment "signed-in" is true
    And enrolment "issued-in-person" requires only "pass"
    Then the control passes for enrolment "signed-in"

  Scenario: Another enrolment takes a pass that went to anybody
    Given there is also an authenticator "pass" of type password
    And the password assigned randomly of authenticator "pass" is true
    And the replay resistant of authenticator "pass" is true
    But the first use of enrolment "signed-in" is true
    And the later confirmation of enrolment "signed-in" is none
    And enrolment "issued-in-person" requires only "pass"
    Then the control passes for enrolment "signed-in"

  Scenario: At first use, after password and app, and nothing confirms who binds later
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "password" and "authenticator-app"
    And the later confirmation of enrolment "signed-in" is none
    Then the control passes for enrolment "signed-in"

  Scenario Outline: At first use, after a pass that works once and the app, and later binding takes <confirmation>
    Given there is also an authenticator "pass" with:
      | type                       | password |
      | password assigned randomly | true     |
      | replay resistant           | true     |
    But the first use of enrolment "signed-in" is true
    And enrolment "signed-in" requires only "pass" and "authenticator-app"
    And the later confirmation of enrolment "signed-in" is <confirmation>
    Then the control passes for enrolment "signed-in"

    Examples:
      | confirmation |
      | none         |
      | unknown      |
