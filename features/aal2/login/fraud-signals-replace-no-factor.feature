Feature: Signs of fraud never stand in for a factor

  Background:
    Given a compliant organisation

  Scenario Outline: Risk signals replace a factor: <replace>
    But the fraud signals replace factor of login "workforce" is <replace>
    Then the control <outcome> for login "workforce"
    And the control passes for login "vault-operators"

    Examples:
      | replace | outcome      |
      | true    | fails        |
      | unknown | is undecided |

  Scenario Outline: Never, at any level, under revision <revision>
    But it is assessed under "<profile>"
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

    Examples:
      | revision | profile          |
      | 4        | sp800-63b-4-aal2 |
      | 3        | sp800-63b-3-aal2 |

  Scenario: Each login is judged by itself
    But the fraud signals replace factor of login "vault-operators" is true
    Then the control passes for login "workforce"
    And the control fails for login "vault-operators"

  Scenario: The login claims the lowest level
    But the claims of login "workforce" is AAL1
    And the fraud signals replace factor of login "workforce" is true
    Then the control fails for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: The logins claim no level at all
    But the claims of login "workforce" is none
    And the claims of login "vault-operators" is none
    Then the control does not apply

  Scenario: Of three logins only one claims a level
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the claims of login "workforce" is none
    And the claims of login "vault-operators" is none
    Then the control passes for login "second-vault-operators"
    And the control does not apply for login "vault-operators"
