Feature: Assertions are limited to one relying party

  Background:
    Given a compliant organisation

  Scenario Outline: A federated login with assertions that are limited to one relying party: <fact>
    But the federation used of login "workforce" is true
    And the federation audience restricted of login "workforce" is <fact>
    Then the control <outcome> for login "workforce"

    Examples:
      | fact  | outcome |
      | true  | passes  |
      | false | fails   |

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

  Scenario Outline: It is not known whether the login is federated, but whether assertions are limited to one relying party: <fact>
    But the federation used of login "workforce" is unknown
    And the federation audience restricted of login "workforce" is <fact>
    Then the control <outcome> for login "workforce"

    Examples:
      | fact  | outcome        |
      | true  | does not apply |
      | false | is undecided   |

  Scenario: A federated login with assertions that are limited to one relying party: false; beside a second login, audience restricted of second-workforce: true
    Given the federation used of login "workforce" is true
    And the federation audience restricted of login "workforce" is false
    And there is also a login "second-workforce" like "workforce"
    And the audience restricted of login "second-workforce" is true
    Then the control passes for login "second-workforce"
    And the control fails for login "workforce"
