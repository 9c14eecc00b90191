Feature: Assertions are limited to one relying party

  Background:
    Given a compliant organisation

  Scenario Outline: Assertions of a federated login are <words>
    But the federation used of login "workforce" is true
    And the federation audience restricted of login "workforce" is <fact>
    Then the control <outcome> for login "workforce"

    Examples:
      | words                      | fact  | outcome |
      | good for one relying party | true  | passes  |
      | good for several           | false | fails   |

  Scenario: Nobody knows whether assertions are limited to one relying party
    But the federation used of login "workforce" is true
    Then the control is undecided for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: The reason says what is wrong
    But the federation used of login "workforce" is true
    And the federation audience restricted of login "workforce" is false
    Then the control fails for login "workforce" because "assertions are accepted by more than one relying party"

  Scenario: The login is not federated
    But the federation audience restricted of login "workforce" is false
    Then the control does not apply

  Scenario: Nothing is known of federation
    But the federation used of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: A login is perhaps federated, and its assertions are <words>
    But the federation used of login "workforce" is unknown
    And the federation audience restricted of login "workforce" is <fact>
    Then the control <outcome> for login "workforce"

    Examples:
      | words                      | fact  | outcome        |
      | good for one relying party | true  | does not apply |
      | good for several           | false | is undecided   |

  Scenario: Of two federated logins only the second has assertions for one relying party
    But the federation used of login "workforce" is true
    And the federation audience restricted of login "workforce" is false
    And there is also a login "second-workforce" like "workforce"
    And the audience restricted of login "second-workforce" is true
    Then the control passes for login "second-workforce"
    And the control fails for login "workforce"
