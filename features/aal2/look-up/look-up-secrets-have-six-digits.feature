Feature: Look-up secrets have at least six digits

  Background:
    Given a compliant organisation

  Scenario Outline: Digits of a code: <value>
    But the look-up digits of authenticator "backup-codes" is <value>
    Then the control <outcome> for authenticator "backup-codes"

    Examples:
      | value   | outcome      |
      | 7       | passes       |
      | 6       | passes       |
      | 5       | fails        |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the look-up digits of authenticator "backup-codes" is 4
    Then the control fails for authenticator "backup-codes" because "its codes have only 4 digits"

  Scenario: Only codes that a login uses are meant
    Given there is also an authenticator "retired-codes" of type look-up-secret
    But the look-up digits of authenticator "retired-codes" is 4
    Then the control does not apply for authenticator "retired-codes"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

  Scenario: There are no backup codes
    But there is no authenticator "backup-codes"
    Then the control does not apply
