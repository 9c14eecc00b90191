Feature: Accounts without proofing have notices of changes and a way to report too

  Background:
    Given a compliant organisation

  Scenario: Everybody was proofed
    Then the control does not apply

  Scenario: Nobody knows whether people were proofed
    But the account proofed at of login "workforce" is unknown
    Then the control does not apply

  Scenario: Without proofing, told and able to report
    But the account proofed at of login "workforce" is none
    Then the control passes for login "workforce"

  Scenario Outline: Without proofing, and <what>: <value>
    But the account proofed at of login "workforce" is none
    And the <fact> of <noun> is <value>
    Then the control <outcome> for login "workforce" because "<reason>"

    Examples:
      | what                       | fact                          | noun                   | value   | outcome      | reason                     |
      | people are told of changes | account updates notified      | notification "notices" | false   | fails        | are not told               |
      | people are told of changes | account updates notified      | notification "notices" | unknown | is undecided | is notified                |
      | people can report access   | account compromise reportable | login "workforce"      | false   | fails        | cannot report              |
      | people can report access   | account compromise reportable | login "workforce"      | unknown | is undecided | report unauthorised access |

  Scenario: Without proofing, and nothing is known of notices
    But the account proofed at of login "workforce" is none
    And the notification of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "how people are told"

  Scenario Outline: Access to another login can be reported: <value>
    But the account proofed at of login "workforce" is none
    And the account compromise reportable of login "vault-operators" is <value>
    And there is also a notification "other" with:
      | addresses supported | 2 |
    And the notification of login "vault-operators" is other
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario: Other notices do not tell
    But the account proofed at of login "workforce" is none
    And there is also a notification "other" with:
      | account updates notified | false |
    Then the control passes for login "workforce"

  Scenario: Nothing is known of the notices of another login
    But the account proofed at of login "workforce" is none
    And the notification of login "vault-operators" is unknown
    Then the control passes for login "workforce"

  Scenario Outline: Nobody knows whether people were proofed, nor that they are told and can report (<what>)
    But the account proofed at of login "workforce" is unknown
    And the <fact> of <noun> is <value>
    Then the control is undecided for login "workforce"

    Examples:
      | what                       | fact                          | noun                   | value   |
      | they are not told          | account updates notified      | notification "notices" | false   |
      | whether they are told      | account updates notified      | notification "notices" | unknown |
      | they cannot report         | account compromise reportable | login "workforce"      | false   |
      | whether they can report    | account compromise reportable | login "workforce"      | unknown |
      | nothing is said of notices | notification                  | login "workforce"      | unknown |

  Scenario: People of a login were perhaps not proofed, and those of another one cannot report
    But the account proofed at of login "workforce" is unknown
    And the account compromise reportable of login "vault-operators" is false
    And there is also a notification "other" with:
      | account updates notified | false |
    Then the control does not apply
