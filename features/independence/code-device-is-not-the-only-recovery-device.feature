Feature: The device that gives codes is not the only one that recovers

  Background:
    Given a compliant organisation
    But there is no recovery "staff-proofed-again"

  Scenario: Recovery needs the printed sheet and the mailbox, and the phone has neither
    Then the control passes for login "workforce"

  Scenario: The vault takes no codes
    Then the control does not apply for login "vault-operators"

  Scenario: The recovery code is sent to the mailbox that only the phone reads
    But the receives of boundary "work-phone" are only "work-mailbox"
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control fails for login "workforce" because "work-phone gives authenticator-app"

  Scenario: The mailbox is also read on a laptop
    But the receives of boundary "work-phone" are only "work-mailbox"
    And there is also a boundary "laptop" with:
      | kind     | device              |
      | receives | only "work-mailbox" |
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control passes for login "workforce"

  Scenario: Nobody knows what is read on the laptop; that of the phone is known
    But the receives of boundary "work-phone" are only "work-mailbox"
    And there is also a boundary "laptop" with:
      | kind | device |
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control is undecided for login "workforce" because "one place gives authenticator-app"

  Scenario: A code and the recovery code come to one telephone number
    But there is also a boundary "mobile-number" with:
      | kind | phone-number |
    And there is also an authenticator "sms" with:
      | type         | sms-code             |
      | delivered to | only "mobile-number" |
    And login "workforce" accepts only "password" and "sms"
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to         |
      | issued-code | sms     | only "mobile-number" |
    Then the control fails for login "workforce" because "mobile-number gives sms"

  Scenario: Another recovery does without the number
    But there is also a boundary "mobile-number" with:
      | kind | phone-number |
    And there is also an authenticator "sms" with:
      | type         | sms-code             |
      | delivered to | only "mobile-number" |
    And login "workforce" accepts only "password" and "sms"
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to         |
      | issued-code | sms     | only "mobile-number" |
    And login "workforce" also has recovery "identity-proofed-again"
    Then the control passes for login "workforce"

  Scenario: The same recovery also takes the printed sheet
    But there is also a boundary "mobile-number" with:
      | kind | phone-number |
    And there is also an authenticator "sms" with:
      | type         | sms-code             |
      | delivered to | only "mobile-number" |
    And login "workforce" accepts only "password" and "sms"
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to         |
      | issued-code | sms     | only "mobile-number" |
    And recovery "two-codes" also accepts:
      | method     | delivered to        |
      | saved-code | only "safe-at-home" |
    Then the control passes for login "workforce"

  Scenario: Nobody knows what the phone reads
    But the receives of boundary "work-phone" are unknown
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control is undecided for login "workforce" because "one place gives authenticator-app"

  Scenario: Nobody knows where the recovery code goes
    But recovery "two-codes" accepts only:
      | method      | channel |
      | issued-code | email   |
    Then the control is undecided for login "workforce" because "one place gives authenticator-app"

  Scenario: Nobody knows where the app is, and the mailbox may be read there
    But the lives on of authenticator "authenticator-app" is unknown
    And recovery "two-codes" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    Then the control is undecided for login "workforce" because "one place gives authenticator-app"

  Scenario: Nobody knows how people recover
    But the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "ways to get back in"

  Scenario: Nobody can recover
    But the recovery of login "workforce" is an empty list
    Then the control does not apply for login "workforce"

  Scenario: A login without codes, whose recovery nobody knows
    But the recovery of login "vault-operators" is unknown
    Then the control does not apply for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: A login whose only codes are on a printed sheet beside the recovery code
    But login "workforce" accepts only "password" and "backup-codes"
    And recovery "two-codes" accepts only:
      | method     | delivered to        |
      | saved-code | only "safe-at-home" |
    Then the control passes for login "workforce"

  Scenario: One login of two depends on one number
    But there is also a boundary "mobile-number" with:
      | kind | phone-number |
    And there is also an authenticator "sms" with:
      | type         | sms-code             |
      | delivered to | only "mobile-number" |
    And there is also a recovery "sent-code" with:
      | restores | only "password" |
      | signs in | false           |
    And recovery "sent-code" accepts only:
      | method      | channel | delivered to         |
      | issued-code | sms     | only "mobile-number" |
    And login "vault-operators" also accepts "password" and "sms"
    And the recovery of login "vault-operators" is only "sent-code"
    Then the control passes for login "workforce"
    And the control fails for login "vault-operators"

  Scenario: One login of two may depend on a place that nobody named
    But there is also an authenticator "sms" of type sms-code
    And there is also a recovery "sent-code" with:
      | restores | only "password" |
      | signs in | false           |
    And recovery "sent-code" accepts only:
      | method      | channel |
      | issued-code | sms     |
    And login "vault-operators" also accepts "password" and "sms"
    And the recovery of login "vault-operators" is only "sent-code"
    Then the control passes for login "workforce"
    And the control is undecided for login "vault-operators"

  Scenario: Only a side door takes a code
    But there is also a side door "old-mail" with:
      | kind | legacy-protocol |
    And side door "old-mail" accepts only "password" and "authenticator-app"
    And login "vault-operators" also has side door "old-mail"
    Then the control does not apply for login "vault-operators"
    And the control passes for login "workforce"
