Feature: At the limit of failures the authenticator is disabled

  Background:
    Given a compliant organisation

  Scenario: The password is disabled
    Then the control passes for authenticator "password"

  Scenario Outline: At the limit <words>
    But the throttling action of authenticator "password" is <action>
    Then the control <outcome> for authenticator "password"

    Examples:
      | words                     | action       | outcome      |
      | the account is locked     | lock-account | passes       |
      | answers are only delayed  | delay-only   | fails        |
      | nothing happens           | none         | fails        |
      | nobody knows what happens | unknown      | is undecided |

  Scenario: Printed codes are held to it whatever their length
    But the throttling action of authenticator "backup-codes" is delay-only
    Then the control fails for authenticator "backup-codes"
    And the control passes for authenticator "authenticator-app"

  Scenario: A lock that ends by itself is a delay
    But the throttling action of authenticator "authenticator-app" is delay-only
    Then the control fails for authenticator "authenticator-app" because "only delayed"

  Scenario: Nothing happens at all
    But the throttling action of authenticator "authenticator-app" is none
    Then the control fails for authenticator "authenticator-app" because "nothing happens"
    And the control passes for authenticator "backup-codes"

  Scenario: A delay is no limit under revision 3 either
    But the throttling action of authenticator "password" is delay-only
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "password"

  Scenario Outline: The number of digits is <digits>, and at the limit <words>
    But the throttling action of authenticator "authenticator-app" is <action>
    And the otp digits of authenticator "authenticator-app" is <digits>
    Then the control <outcome> for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

    Examples:
      | words                    | digits  | action       | outcome        |
      | answers are only delayed | 19      | delay-only   | fails          |
      | answers are only delayed | 20      | delay-only   | does not apply |
      | nothing happens          | 19      | none         | fails          |
      | nothing happens          | 20      | none         | does not apply |
      | answers are only delayed | unknown | delay-only   | is undecided   |
      | nothing happens          | unknown | none         | is undecided   |
      | the account is locked    | unknown | lock-account | passes         |

  Scenario Outline: Under revision 3 the number of digits of printed codes is <digits>
    But the throttling action of authenticator "backup-codes" is delay-only
    And the look up digits of authenticator "backup-codes" is <digits>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "backup-codes"

    Examples:
      | digits  | outcome        |
      | 19      | fails          |
      | 21      | does not apply |
      | unknown | is undecided   |

  Scenario: Revision 3 does not bind look-up secrets of 64 bits
    But the throttling action of authenticator "backup-codes" is delay-only
    And it is assessed under "sp800-63b-3-aal2"
    Then the control does not apply for authenticator "backup-codes"

  Scenario: A key cannot be guessed
    Then the control does not apply for authenticator "security-key"

  Scenario: A password that no login takes
    But there is also an authenticator "old-password" of type password
    Then the control does not apply for authenticator "old-password"
