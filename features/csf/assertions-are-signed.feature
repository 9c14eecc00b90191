Feature: Assertions are signed and the signature is validated

  Background:
    Given a compliant organisation

  Scenario Outline: A federated login with assertions that are signed: <fact>
    But the federation used of login "workforce" is true
    And the federation assertion signed of login "workforce" is <fact>
    Then the control <outcome> for login "workforce"

    Examples:
      | fact  | outcome |
      | true  | passes  |
      | false | fails   |

  Scenario: Nobody knows whether assertions are signed
    But the federation used of login "workforce" is true
    Then the control is undecided for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: The reason says what is wrong
    But the federation used of login "workforce" is true
    And the federation assertion signed of login "workforce" is false
    Then the control fails for login "workforce" because "assertions are taken without a signature that is checked"

  Scenario: The login is not federated
    But the federation assertion signed of login "workforce" is false
    Then the control does not apply

  Scenario: Nothing is known of federation
    But the federation used of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: It is not known whether the login is federated, but whether assertions are signed: <fact>
    But the federation used of login "workforce" is unknown
    And the federation assertion signed of login "workforce" is <fact>
    Then the control <outcome> for login "workforce"

    Examples:
      | fact  | outcome        |
      | true  | does not apply |
      | false | is undecided   |

  Scenario: A federated login with assertions that are signed: false; beside a second login, assertion signed of second-workforce: true
    Given the federation used of login "workforce" is true
    And the federation assertion signed of login "workforce" is false
    And there is also a login "second-workforce" like "workforce"
    And the assertion signed of login "second-workforce" is true
    Then the control passes for login "second-workforce"
    And the control fails for login "workforce"
