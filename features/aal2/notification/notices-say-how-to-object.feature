Feature: Notices say how to object

  Background:
    Given a compliant organisation

  Scenario: A notice says how to object
    Then the control passes for notification "notices"
    And the control does not apply for login "vault-operators"

  Scenario: A notice does not say how to object
    But the objection instructions of notification "notices" is false
    Then the control fails for notification "notices" because "a notice does not say how to object"

  Scenario: Nobody knows whether a notice says how to object
    But the objection instructions of notification "notices" is unknown
    Then the control is undecided for notification "notices"

  Scenario: Other notices do not say how to object
    But there is also a notification "other" with:
      | accountUpdatesNotified | true |
    And the objection instructions of notification "other" is false
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control fails for notification "other"

  Scenario: Of other notices nothing is known
    But there is also a notification "other" with:
      | addresses supported | 9 |
    And the notification of login "vault-operators" is other
    Then the control passes for notification "notices"
    And the control is undecided for notification "other"

  Scenario: Nothing is known of notices
    But the notification of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Logins without a level
    But the claims of login "workforce" is none
    And the claims of login "vault-operators" is none
    Then the control does not apply

  Scenario: A login without a level, of whose notices nothing is known
    But the claims of login "workforce" is none
    And the notification of login "workforce" is unknown
    Then the control does not apply for login "workforce"
    And the control passes for notification "notices"

  Scenario: A login without a level, and nothing is known of the notices of another
    But the notification of login "workforce" is unknown
    And the claims of login "vault-operators" is none
    Then the control is undecided for login "workforce"
    And the control does not apply for notification "notices"

  Scenario: The login claims AAL1, and nothing is known of its notices
    But the notification of login "workforce" is unknown
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: A login without a level, and another claims AAL1
    But the claims of login "vault-operators" is none
    And the claims of login "workforce" is AAL1
    Then the control passes for notification "notices"
