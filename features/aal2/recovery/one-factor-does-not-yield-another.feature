Feature: One factor of a combination does not yield another

  Background:
    Given a compliant organisation

  Scenario: Two factors before anything is replaced or added
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: The app resets the password under <profile>
    But recovery "two-codes" also accepts:
      | method              | authenticator     |
      | bound-authenticator | authenticator-app |
    And it is assessed under "<profile>"
    Then the control fails for login "workforce" because "whoever has authenticator-app gets password by recovery two-codes"

    Examples:
      | profile          |
      | sp800-63b-4-aal2 |
      | sp800-63b-3-aal2 |

  Scenario: The app and a code reset the password
    But recovery "two-codes" also accepts:
      | method              | authenticator     |
      | bound-authenticator | authenticator-app |
      | issued-code         |                   |
    Then the control passes for login "workforce"

  Scenario: The security key, which is in no pair, resets the password
    But recovery "two-codes" also accepts:
      | method              | authenticator |
      | bound-authenticator | security-key  |
    Then the control passes for login "workforce"

  Scenario: The app restores only what it stands in no pair with
    But recovery "two-codes" also accepts:
      | method              | authenticator     |
      | bound-authenticator | authenticator-app |
    And the restores of recovery "two-codes" is only "security-key"
    Then the control passes for login "workforce"

  Scenario: The app replaces itself
    But recovery "two-codes" also accepts:
      | method              | authenticator     |
      | bound-authenticator | authenticator-app |
    And the restores of recovery "two-codes" is only "authenticator-app"
    Then the control passes for login "workforce"

  Scenario: Another login's recovery asks for the app only
    But recovery "identity-proofed-again" also accepts:
      | method              | authenticator     |
      | bound-authenticator | authenticator-app |
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows which authenticator is asked
    But recovery "two-codes" also accepts:
      | method              | channel |
      | bound-authenticator | email   |
    Then the control is undecided for login "workforce" because "is all that recovery two-codes"

  Scenario: Nobody knows a proof
    But recovery "two-codes" also accepts:
      | method | channel |
      |        | email   |
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows a proof of recovery of what stands in no pair
    But recovery "two-codes" also accepts:
      | method | channel |
      |        | email   |
    And the restores of recovery "two-codes" is only "security-key"
    Then the control passes for login "workforce"

  Scenario: A code by mail beside the password, which a link in the same mailbox resets
    But there is also an authenticator "mail-code" of type email-code
    And the delivered to of authenticator "mail-code" is only "work-mailbox"
    And login "workforce" also accepts "password" and "mail-code"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control fails for login "workforce" because "whoever holds work-mailbox receives mail-code and gets password"

  Scenario: A code by mail, and the reset goes to another mailbox
    But there is also an authenticator "mail-code" of type email-code
    And there is also a boundary "home-mailbox" with:
      | kind | mailbox |
    And the delivered to of authenticator "mail-code" is only "work-mailbox"
    And login "workforce" also accepts "password" and "mail-code"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to        |
      | issued-code | email   | only "home-mailbox" |
    Then the control passes for login "workforce"

  Scenario: The reset restores only the code by mail
    But there is also an authenticator "mail-code" of type email-code
    And the delivered to of authenticator "mail-code" is only "work-mailbox"
    And login "workforce" also accepts "password" and "mail-code"
    And the restores of recovery "two-codes" is only "mail-code"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control passes for login "workforce"

  Scenario: The reset of another login goes to the mailbox
    But there is also an authenticator "mail-code" of type email-code
    And the delivered to of authenticator "mail-code" is only "work-mailbox"
    And login "workforce" also accepts "password" and "mail-code"
    And the restores of recovery "identity-proofed-again" is only "password"
    And recovery "identity-proofed-again" also accepts:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows where the reset goes
    But there is also an authenticator "mail-code" of type email-code
    And the delivered to of authenticator "mail-code" is only "work-mailbox"
    And login "workforce" also accepts "password" and "mail-code"
    And recovery "two-codes" also accepts:
      | method      | channel |
      | issued-code | email   |
    Then the control is undecided for login "workforce" because "arrives at work-mailbox, as mail-code does"

  Scenario: Nobody knows where a reset of the code by mail goes
    But there is also an authenticator "mail-code" of type email-code
    And the delivered to of authenticator "mail-code" is only "work-mailbox"
    And login "workforce" also accepts "password" and "mail-code"
    And the restores of recovery "two-codes" is only "mail-code"
    And recovery "two-codes" also accepts:
      | method      | channel |
      | issued-code | email   |
    Then the control passes for login "workforce"

  Scenario Outline: The second factor is <second>, and the reset goes <goes>
    But there is also an authenticator "second" of type <type>
    And login "workforce" also accepts "password" and "second"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to |
      | issued-code | email   | <where>      |
    Then the control <outcome> for login "workforce"

    Examples:
      | second                            | goes               | type         | where               | outcome      |
      | a code by mail to a place unknown | to one mailbox     | email-code   | only "work-mailbox" | is undecided |
      | a code by mail to a place unknown | to a place unknown | email-code   |                     | is undecided |
      | a code by SMS to a place unknown  | to one mailbox     | sms-code     | only "work-mailbox" | is undecided |
      | a security key                    | to one mailbox     | security-key | only "work-mailbox" | passes       |
      | of a custom type                  | to one mailbox     | custom       | only "work-mailbox" | passes       |

  Scenario: Nobody knows where the code of the login arrives, and recovery codes go to two places
    But there is also an authenticator "second" of type sms-code
    And login "workforce" also accepts "password" and "second"
    Then the control passes for login "workforce"

  Scenario: Nobody knows where the code of the login arrives, nor one of the recovery codes
    But there is also an authenticator "second" of type sms-code
    And login "workforce" also accepts "password" and "second"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
      | saved-code  |         |                     |
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows where the code of the login arrives, and recovery is by proofing
    But there is also an authenticator "second" of type sms-code
    And login "workforce" also accepts "password" and "second"
    And the recovery of login "workforce" is only "staff-proofed-again"
    Then the control passes for login "workforce"

  Scenario: Nobody knows where the code of the login arrives, and the reset restores only it
    But there is also an authenticator "second" of type sms-code
    And login "workforce" also accepts "password" and "second"
    And the restores of recovery "two-codes" is only "second"
    Then the control passes for login "workforce"

  Scenario: The password enrols the app
    But enrolment "signed-in" also requires "password"
    Then the control fails for login "workforce" because "whoever has password gets authenticator-app by enrolment signed-in"

  Scenario: The password enrols only what it stands in no pair with
    But enrolment "signed-in" also requires "password"
    And the binds of enrolment "signed-in" is only "security-key"
    Then the control passes for login "workforce"

  Scenario: The password replaces itself
    But enrolment "signed-in" also requires "password"
    And the binds of enrolment "signed-in" is only "password"
    Then the control passes for login "workforce"

  Scenario: Another login's enrolment asks for the password only
    But enrolment "issued-in-person" also requires "password"
    And the binds of enrolment "issued-in-person" is only "authenticator-app"
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: Nobody knows <what>
    But the <fact> of <noun> is unknown
    Then the control is undecided for login "workforce"

    Examples:
      | what                    | fact      | noun                  |
      | how the login recovers  | recovery  | login "workforce"     |
      | how people enrol        | enrolment | login "workforce"     |
      | what the login accepts  | accepts   | login "workforce"     |
      | what recovery accepts   | accepts   | recovery "two-codes"  |
      | what recovery restores  | restores  | recovery "two-codes"  |
      | what enrolment requires | requires  | enrolment "signed-in" |
      | what enrolment binds    | binds     | enrolment "signed-in" |

  Scenario Outline: Nothing is listed of <what>
    But the <fact> of <noun> is an empty list
    Then the control is undecided for login "workforce"

    Examples:
      | what                    | fact     | noun                  |
      | what recovery accepts   | accepts  | recovery "two-codes"  |
      | what enrolment requires | requires | enrolment "signed-in" |

  Scenario Outline: Nobody knows <what>, and the login takes one key
    But the <fact> of <noun> is unknown
    Then the control passes for login "vault-operators"
    And the control passes for login "workforce"

    Examples:
      | what                    | fact     | noun                              |
      | what recovery accepts   | accepts  | recovery "identity-proofed-again" |
      | what recovery restores  | restores | recovery "identity-proofed-again" |
      | what enrolment requires | requires | enrolment "issued-in-person"      |
      | what enrolment binds    | binds    | enrolment "issued-in-person"      |

  Scenario Outline: Nobody knows <what> of another login
    But the <fact> of login "vault-operators" is unknown
    Then the control passes for login "workforce"

    Examples:
      | what                 | fact      |
      | the recovery         | recovery  |
      | the enrolment        | enrolment |
      | the accepted factors | accepts   |

  Scenario: A way round is judged elsewhere
    But there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And login "workforce" accepts only "security-key"
    And side door "console" accepts only "password" and "authenticator-app"
    And enrolment "signed-in" also requires "password"
    Then the control passes for login "workforce"

  Scenario: A login without a level
    But the claims of login "workforce" is none
    And enrolment "signed-in" also requires "password"
    Then the control does not apply for login "workforce"

  Scenario: A login without a level, of which nothing is known
    But the claims of login "workforce" is none
    And the accepts of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: Nobody knows where codes arrive, and a second login takes none by mail
    Given there is also a login "second-workforce" like "workforce"
    But there is also an authenticator "second" of type email-code
    And login "workforce" also accepts "password" and "second"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to |
      | issued-code | email   |              |
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: A link in the mailbox of the code resets the password, and a second login takes no such code
    Given there is also a login "second-workforce" like "workforce"
    But there is also an authenticator "mail-code" of type email-code
    And the delivered to of authenticator "mail-code" is only "work-mailbox"
    And login "workforce" also accepts "password" and "mail-code"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control passes for login "second-workforce"
    And the control fails for login "workforce"

  Scenario: The login claims AAL1, and the password enrols the app
    But enrolment "signed-in" also requires "password"
    And the claims of login "workforce" is AAL1
    Then the control fails for login "workforce"

  Scenario: Nobody knows where the reset goes, and a second login takes no code by mail
    Given there is also a login "second-workforce" like "workforce"
    But there is also an authenticator "mail-code" of type email-code
    And the delivered to of authenticator "mail-code" is only "work-mailbox"
    And login "workforce" also accepts "password" and "mail-code"
    And recovery "two-codes" also accepts:
      | method      | channel |
      | issued-code | email   |
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: Operators sign in by the key alone and share a recovery in which the app resets the password
    But recovery "two-codes" also accepts:
      | method              | authenticator     |
      | bound-authenticator | authenticator-app |
    And login "vault-operators" also has recovery "two-codes"
    Then the control fails for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: Operators sign in by the key alone and share a recovery that asks nobody knows which authenticator
    But recovery "two-codes" also accepts:
      | method              | channel |
      | bound-authenticator | email   |
    And login "vault-operators" also has recovery "two-codes"
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: The password of another login is reset by <what>
    But the restores of recovery "identity-proofed-again" is only "password"
    And recovery "identity-proofed-again" also accepts:
      | method              | channel | authenticator   |
      | bound-authenticator | email   | <authenticator> |
    Then the control passes for login "workforce"

    Examples:
      | what                               | authenticator     |
      | the app                            | authenticator-app |
      | an authenticator that nobody knows |                   |

  Scenario Outline: Another login's password is reset by mail, and nobody knows where <what>
    But there is also an authenticator "mail-code" like "messenger"
    And the type of authenticator "mail-code" is email-code
    And the delivered to of authenticator "mail-code" is <code>
    And login "workforce" also accepts "password" and "mail-code"
    And the restores of recovery "identity-proofed-again" is only "password"
    And recovery "identity-proofed-again" also accepts:
      | method      | channel | delivered to |
      | issued-code | email   | <reset>      |
    Then the control passes for login "workforce"

    Examples:
      | what                  | code                | reset               |
      | that reset goes       | only "work-mailbox" |                     |
      | the login's code goes | unknown             | only "work-mailbox" |

  Scenario Outline: The code by mail stands beside the password, and <what> resets only the key
    But there is also an authenticator "mail-code" like "messenger"
    And the type of authenticator "mail-code" is email-code
    And the delivered to of authenticator "mail-code" is <code>
    And login "workforce" also accepts "password" and "mail-code"
    And the restores of recovery "two-codes" is only "security-key"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to |
      | issued-code | email   | <reset>      |
    Then the control passes for login "workforce"

    Examples:
      | what                             | code                | reset               |
      | a link in the same mailbox       | only "work-mailbox" | only "work-mailbox" |
      | a link to a mailbox nobody knows | only "work-mailbox" |                     |
      | a link in what may be its home   | unknown             | only "work-mailbox" |

  Scenario: Nobody knows where the code by mail goes, and a link by mail resets only that code
    But there is also an authenticator "mail-code" of type email-code
    And login "workforce" also accepts "password" and "mail-code"
    And the restores of recovery "two-codes" is only "mail-code"
    And recovery "two-codes" also accepts:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control passes for login "workforce"

  Scenario Outline: Only a side door asks for password and code by mail, and <what>
    But there is also an authenticator "mail-code" like "messenger"
    And the type of authenticator "mail-code" is email-code
    And the delivered to of authenticator "mail-code" is <code>
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And login "workforce" accepts only "security-key"
    And side door "console" accepts only "password" and "mail-code"
    And recovery "two-codes" also accepts:
      | method   | channel | authenticator   | delivered to |
      | <method> | email   | <authenticator> | <reset>      |
    Then the control passes for login "workforce"

    Examples:
      | what                                      | code                | method              | authenticator | reset               |
      | the code resets the password              | only "work-mailbox" | bound-authenticator | mail-code     |                     |
      | nobody knows what resets the password     | only "work-mailbox" | bound-authenticator |               |                     |
      | a link in the mailbox resets the password | only "work-mailbox" | issued-code         |               | only "work-mailbox" |
      | nobody knows where the reset goes         | only "work-mailbox" | issued-code         |               |                     |
      | nobody knows where the code goes          | unknown             | issued-code         |               | only "work-mailbox" |

  Scenario Outline: Only a side door asks for password and app, and nobody knows the <fact> of <noun>
    But there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And login "workforce" accepts only "security-key"
    And side door "console" accepts only "password" and "authenticator-app"
    And the <fact> of <noun> is unknown
    Then the control passes for login "workforce"

    Examples:
      | fact     | noun                  |
      | restores | recovery "two-codes"  |
      | binds    | enrolment "signed-in" |

  Scenario: Nobody knows how people sign in, only how they pass a side door
    But there is also a side door "console" with:
      | kind | exempt-client |
    And login "workforce" also has side door "console"
    And side door "console" accepts only "security-key"
    And the accepts of login "workforce" is unknown
    Then the control is undecided for login "workforce"
