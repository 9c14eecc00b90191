Feature: A list of look-up secrets is shown only in a session at AAL2

  Background:
    Given a compliant organisation

  Scenario Outline: Level of the session in which it is shown: <level>
    But the shown at of authenticator "backup-codes" is <level>
    Then the control <outcome> for authenticator "backup-codes"

    Examples:
      | level   | outcome      |
      | AAL3    | passes       |
      | AAL1    | fails        |
      | none    | fails        |
      | unknown | is undecided |

  Scenario: A session at AAL2 is strong enough
    Then the control passes for authenticator "backup-codes"

  Scenario: The reason names the session
    But the shown at of authenticator "backup-codes" is AAL1
    Then the control fails for authenticator "backup-codes" because "session at AAL1"

  Scenario Outline: Revision 3 asks for a login only, level of the session: <level>
    But the shown at of authenticator "backup-codes" is <level>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "backup-codes"

    Examples:
      | level | outcome |
      | AAL1  | passes  |
      | none  | fails   |

  Scenario: Nobody knows whether the list is handed over online
    But the delivered offline of authenticator "backup-codes" is unknown
    And the shown at of authenticator "backup-codes" is unknown
    Then the control is undecided for authenticator "backup-codes"

  Scenario: A list that is shown is shown, whatever else is unknown
    But the delivered offline of authenticator "backup-codes" is unknown
    And the shown at of authenticator "backup-codes" is AAL1
    Then the control fails for authenticator "backup-codes"

  Scenario: The list comes by post
    But the delivered offline of authenticator "backup-codes" is true
    And the shown at of authenticator "backup-codes" is unknown
    Then the control does not apply for authenticator "backup-codes"

  Scenario: Another list that comes by post changes nothing
    But there is also an authenticator "retired-codes" with:
      | type              | look-up-secret |
      | delivered offline | true           |
    Then the control passes for authenticator "backup-codes"

  Scenario: Only codes that a login uses are meant
    Given there is also an authenticator "retired-codes" of type look-up-secret
    But the shown at of authenticator "retired-codes" is AAL1
    Then the control does not apply for authenticator "retired-codes"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

  Scenario: There are no backup codes
    But there is no authenticator "backup-codes"
    Then the control does not apply
