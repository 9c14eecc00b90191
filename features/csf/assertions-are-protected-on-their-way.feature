Feature: Assertions are protected on their way

  Background:
    Given a compliant organisation

  Scenario Outline: Assertions of a federated login are <words>
    But the federation used of login "workforce" is true
    And the federation assertion protected of login "workforce" is <fact>
    Then the control <outcome> for login "workforce"

    Examples:
      | words         | fact  | outcome |
      | protected     | true  | passes  |
      | not protected | false | fails   |

  Scenario: Nobody knows whether assertions are protected
    But the federation used of login "workforce" is true
    Then the control is undecided for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: The reason says what is wrong
    But the federation used of login "workforce" is true
    And the federation assertion protected of login "workforce" is false
    Then the control fails for login "workforce" because "assertions are not protected on their way"

  Scenario: The login is not federated
    But the federation assertion protected of login "workforce" is false
    Then the control does not apply

  Scenario: Nothing is known of federation
    But the federation used of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: A login is perhaps federated, and its assertions are <words>
    But the federation used of login "workforce" is unknown
    And the federation assertion protected of login "workforce" is <fact>
    Then the control <outcome> for login "workforce"

    Examples:
      | words         | fact  | outcome        |
      | protected     | true  | does not apply |
      | not protected | false | is undecided   |

  Scenario: Of two federated logins only the second protects its assertions
    But the federation used of login "workforce" is true
    And the federation assertion protected of login "workforce" is false
    And there is also a login "second-workforce" like "workforce"
    And the assertion protected of login "second-workforce" is true
    Then the control passes for login "second-workforce"
    And the control fails for login "workforce"
