Feature: No more than a hundred failures in a row are tolerated

  Background:
    Given a compliant organisation

  Scenario Outline: The limit of wrong passwords in a row is <failures>
    But the throttling maximum failures of authenticator "password" is <failures>
    Then the control <outcome> for authenticator "password"

    Examples:
      | failures | outcome      |
      | 99       | passes       |
      | 100      | passes       |
      | 101      | fails        |
      | none     | fails        |
      | unknown  | is undecided |

  Scenario: The reason names the number
    But the throttling maximum failures of authenticator "password" is 500
    Then the control fails for authenticator "password" because "500"
    And the control passes for authenticator "authenticator-app"

  Scenario: Nothing is limited
    But the throttling enabled of authenticator "password" is false
    And the throttling maximum failures of authenticator "password" is unknown
    Then the control fails for authenticator "password" because "not limited at all"
    And the control passes for authenticator "authenticator-app"

  Scenario: Revision 3 has the same number
    But the throttling maximum failures of authenticator "password" is 101
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "password"

  Scenario Outline: The limit binds <words> too
    But the throttling maximum failures of authenticator "<authenticator>" is 101
    Then the control fails for authenticator "<authenticator>"

    Examples:
      | words                 | authenticator     |
      | short codes of an app | authenticator-app |
      | printed codes         | backup-codes      |

  Scenario Outline: A code sent by SMS has <digits> digits and may be tried 101 times
    But there is also an authenticator "sms" with:
      | type                        | sms-code |
      | out of band digits          | <digits> |
      | throttling enabled          | true     |
      | throttling maximum failures | 101      |
    And login "workforce" also offers "sms"
    Then the control <outcome> for authenticator "sms"

    Examples:
      | digits | outcome        |
      | 19     | fails          |
      | 20     | does not apply |

  Scenario: A code sent by SMS of which nobody knows the length
    But there is also an authenticator "sms" with:
      | type                        | sms-code |
      | throttling enabled          | true     |
      | throttling maximum failures | 101      |
    And login "workforce" also offers "sms"
    Then the control is undecided for authenticator "sms"
    And the control passes for authenticator "authenticator-app"

  Scenario: Nothing limits a code that is long enough
    But the throttling enabled of authenticator "authenticator-app" is false
    And the otp digits of authenticator "authenticator-app" is 20
    Then the control does not apply for authenticator "authenticator-app"

  Scenario: Nothing is known to limit a code of unknown length
    But the throttling enabled of authenticator "authenticator-app" is false
    And the otp digits of authenticator "authenticator-app" is unknown
    And the throttling maximum failures of authenticator "authenticator-app" is 100
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: Ten failures of something of which nobody knows what it is
    But the type of authenticator "password" is custom
    Then the control passes for authenticator "password"

  Scenario Outline: Under revision 3 the number of digits of printed codes is <digits>
    But the throttling maximum failures of authenticator "backup-codes" is 101
    And the look up digits of authenticator "backup-codes" is <digits>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "backup-codes"

    Examples:
      | digits  | outcome        |
      | 19      | fails          |
      | 21      | does not apply |
      | unknown | is undecided   |

  Scenario: Revision 3 does not bind look-up secrets of 64 bits
    But the throttling maximum failures of authenticator "backup-codes" is 101
    And it is assessed under "sp800-63b-3-aal2"
    Then the control does not apply for authenticator "backup-codes"

  Scenario: A key cannot be guessed
    Then the control does not apply for authenticator "security-key"

  Scenario: A password that no login takes
    But there is also an authenticator "old-password" of type password
    Then the control does not apply for authenticator "old-password"

  Scenario: Nobody knows the length of a code sent by SMS, nor how often it may be tried
    But there is also an authenticator "sms" with:
      | type                        | sms-code |
      | throttling enabled          | true     |
      | throttling maximum failures | 101      |
    And login "workforce" also offers "sms"
    And the throttling maximum failures of authenticator "sms" is unknown
    Then the control passes for authenticator "authenticator-app"
    And the control is undecided for authenticator "sms"

  Scenario: A number is stated, and nobody knows whether it is in force
    But the throttling enabled of authenticator "password" is unknown
    Then the control is undecided for authenticator "password" because "failed attempts are limited"
    And the control passes for authenticator "authenticator-app"

  Scenario: A number is stated, and nothing is limited
    But the throttling enabled of authenticator "password" is false
    Then the control fails for authenticator "password"

  Scenario: Nothing limits something of which nobody knows what it is
    But the type of authenticator "password" is custom
    And the throttling enabled of authenticator "password" is false
    Then the control is undecided for authenticator "password"
    And the control passes for authenticator "authenticator-app"
