Feature: A disabled authenticator returns only through binding or recovery

  Background:
    Given a compliant organisation

  Scenario: A disabled password is bound anew
    Then the control passes for authenticator "password"

  Scenario Outline: A disabled password comes back by <words>
    But the returns by of authenticator "password" is <way>
    Then the control <outcome> for authenticator "password"

    Examples:
      | words             | way              | outcome      |
      | account recovery  | account-recovery | passes       |
      | a timer           | timer            | fails        |
      | the help desk     | help-desk-toggle | fails        |
      | nobody knows what | unknown          | is undecided |

  Scenario: The reason names the timer
    But the returns by of authenticator "password" is timer
    Then the control fails for authenticator "password" because "by itself"
    And the control passes for authenticator "authenticator-app"

  Scenario: The reason names the help desk
    But the returns by of authenticator "password" is help-desk-toggle
    Then the control fails for authenticator "password" because "help desk"
    And the control passes for authenticator "authenticator-app"

  Scenario Outline: A locked account comes back by <words>
    But the throttling action of authenticator "password" is lock-account
    And the returns by of authenticator "password" is <way>
    Then the control fails for authenticator "password"

    Examples:
      | words         | way              |
      | a timer       | timer            |
      | the help desk | help-desk-toggle |

  Scenario Outline: Nobody knows what happens at the limit, and the way back is <words>
    But the throttling action of authenticator "password" is unknown
    And the returns by of authenticator "password" is <way>
    Then the control <outcome> for authenticator "password"

    Examples:
      | words            | way              | outcome      |
      | a timer          | timer            | is undecided |
      | the help desk    | help-desk-toggle | is undecided |
      | account recovery | account-recovery | passes       |

  Scenario Outline: At the limit <words>, and nothing is disabled
    But the throttling action of authenticator "password" is <action>
    And the returns by of authenticator "password" is timer
    Then the control does not apply for authenticator "password"

    Examples:
      | words                    | action     |
      | answers are only delayed | delay-only |
      | nothing happens          | none       |

  Scenario: Nothing is limited
    But the throttling enabled of authenticator "password" is false
    And the returns by of authenticator "password" is timer
    Then the control does not apply for authenticator "password"

  Scenario: Nobody knows whether anything is limited
    But the throttling enabled of authenticator "password" is unknown
    And the returns by of authenticator "password" is timer
    Then the control is undecided for authenticator "password" because "failed attempts are limited"

  Scenario Outline: <words> are held to it too
    But the returns by of authenticator "<authenticator>" is timer
    Then the control fails for authenticator "<authenticator>"

    Examples:
      | words           | authenticator     |
      | Codes of an app | authenticator-app |
      | Printed codes   | backup-codes      |

  Scenario: Codes sent by text message are held to it too
    But the type of authenticator "backup-codes" is sms-code
    And the returns by of authenticator "backup-codes" is timer
    Then the control fails for authenticator "backup-codes"

  Scenario: A key is not disabled by failures at the verifier
    But the returns by of authenticator "security-key" is timer
    Then the control does not apply for authenticator "security-key"
    And the control passes for authenticator "authenticator-app"

  Scenario: A password that no login takes
    But there is also an authenticator "old-password" of type password
    Then the control does not apply for authenticator "old-password"

  Scenario Outline: Nobody knows whether anything is limited, and the way back is <words>
    But the throttling enabled of authenticator "password" is unknown
    And the returns by of authenticator "password" is <way>
    Then the control <outcome> for authenticator "password"

    Examples:
      | words            | way              | outcome      |
      | the help desk    | help-desk-toggle | is undecided |
      | account recovery | account-recovery | passes       |
      | unknown too      | unknown          | is undecided |
