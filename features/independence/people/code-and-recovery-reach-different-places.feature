Feature: A person's codes and recovery reach different mailboxes and numbers

  Background:
    Given a compliant organisation

  Scenario: Codes to a phone, recovery to a mailbox
    But the codes to of person "ana" is only "number-1"
    And the recovers to of person "ana" is only "mailbox-1"
    Then the control passes for person "ana"

  Scenario: Both to one mailbox
    But the codes to of person "ana" is "number-1" and "mailbox-1"
    And the recovers to of person "ana" is only "mailbox-1"
    Then the control fails for person "ana" because "reach the person at one place"
    And the control does not apply for person "ben"

  Scenario: Recovery nobody knows
    But the codes to of person "ana" is only "number-1"
    And the recovers to of person "ana" is unknown
    Then the control is undecided for person "ana"

  Scenario: Codes to a place nobody knows
    But the codes to of person "ana" is unknown
    And the recovers to of person "ana" is only "mailbox-1"
    Then the control is undecided for person "ana"

  Scenario: Nothing known of either
    But the codes to of person "ana" is unknown
    And the recovers to of person "ana" is unknown
    Then the control is undecided for person "ana"
    And the control does not apply for person "ben"

  Scenario: No codes are sent
    But the recovers to of person "ana" is only "mailbox-1"
    Then the control does not apply for person "ana"

  Scenario: No recovery by mailbox or number
    But the codes to of person "ana" is only "number-1"
    Then the control does not apply for person "ana"

  Scenario: An account that may be closed
    But the active of person "ana" is unknown
    And the codes to of person "ana" is only "mailbox-1"
    And the recovers to of person "ana" is only "mailbox-1"
    Then the control is undecided for person "ana"

  Scenario: An account that may be closed, with different places
    But the active of person "ana" is unknown
    And the codes to of person "ana" is only "number-1"
    And the recovers to of person "ana" is only "mailbox-1"
    Then the control passes for person "ana"

  Scenario: A closed account
    But the active of person "ana" is false
    And the codes to of person "ana" is only "mailbox-1"
    And the recovers to of person "ana" is only "mailbox-1"
    Then the control does not apply for person "ana"

  Scenario: Of two people one has both at one place
    Given the codes to of person "ana" is only "mailbox-1"
    And the recovers to of person "ana" is only "mailbox-1"
    And the codes to of person "ben" is only "number-2"
    And the recovers to of person "ben" is only "mailbox-2"
    Then the control fails for person "ana"
    And the control passes for person "ben"

  Scenario: Of two people one recovers by a way nobody knows
    Given the codes to of person "ana" is only "number-1"
    And the recovers to of person "ana" is unknown
    And the codes to of person "ben" is only "number-2"
    And the recovers to of person "ben" is only "mailbox-2"
    Then the control is undecided for person "ana"
    And the control passes for person "ben"

  Scenario: Of two people one has both at one place and an account that may be closed
    Given the active of person "ana" is unknown
    And the codes to of person "ana" is only "mailbox-1"
    And the recovers to of person "ana" is only "mailbox-1"
    And the codes to of person "ben" is only "number-2"
    And the recovers to of person "ben" is only "mailbox-2"
    Then the control is undecided for person "ana"
    And the control passes for person "ben"
