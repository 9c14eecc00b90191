Feature: Look-up and out-of-band secrets come from an approved random generator

  Background:
    Given a compliant organisation

  Scenario: The printed codes are random
    Then the control passes for authenticator "backup-codes"

  Scenario: The printed codes can be foretold
    But the from approved generator of authenticator "backup-codes" is false
    Then the control fails for authenticator "backup-codes" because "nobody approved"

  Scenario: Revision 3 asks the same
    But the from approved generator of authenticator "backup-codes" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "backup-codes"

  Scenario: Nobody knows where the codes come from
    But the from approved generator of authenticator "backup-codes" is unknown
    Then the control is undecided for authenticator "backup-codes"

  Scenario: Codes sent by SMS are held to it too
    But the type of authenticator "backup-codes" is sms-code
    And the from approved generator of authenticator "backup-codes" is false
    Then the control fails for authenticator "backup-codes"

  Scenario: A one-time password is computed from its seed
    But the from approved generator of authenticator "authenticator-app" is false
    Then the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

  Scenario: Codes that no login takes
    But there is also an authenticator "old-codes" of type look-up-secret
    Then the control does not apply for authenticator "old-codes"
