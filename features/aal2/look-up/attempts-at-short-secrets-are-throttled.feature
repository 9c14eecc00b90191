Feature: Wrong look-up secrets are limited unless the secrets are long

  Background:
    Given a compliant organisation

  Scenario: Attempts are limited
    Then the control passes for authenticator "backup-codes"

  Scenario: A limit suffices whatever the length
    But the look-up digits of authenticator "backup-codes" is unknown
    Then the control passes for authenticator "backup-codes"

  Scenario Outline: Attempts are not limited, digits of a code: <length>
    But the throttling enabled of authenticator "backup-codes" is false
    And the look-up digits of authenticator "backup-codes" is <length>
    Then the control <outcome> for authenticator "backup-codes"

    Examples:
      | length  | outcome      |
      | 21      | passes       |
      | 19      | fails        |
      | 6       | fails        |
      | unknown | is undecided |

  Scenario Outline: Nobody knows whether attempts are limited, digits of a code: <length>
    But the throttling enabled of authenticator "backup-codes" is unknown
    And the look-up digits of authenticator "backup-codes" is <length>
    Then the control <outcome> for authenticator "backup-codes"

    Examples:
      | length  | outcome      |
      | 19      | is undecided |
      | unknown | is undecided |

  Scenario: Twenty digits need no limit
    But the throttling enabled of authenticator "backup-codes" is false
    Then the control passes for authenticator "backup-codes"

  Scenario: Twenty digits pass when no limit is known
    But the throttling enabled of authenticator "backup-codes" is unknown
    Then the control passes for authenticator "backup-codes"

  Scenario: The reason names the length
    But the throttling enabled of authenticator "backup-codes" is false
    And the look-up digits of authenticator "backup-codes" is 8
    Then the control fails for authenticator "backup-codes" because "codes of 8 digits"

  Scenario: What another authenticator lacks does not count
    But there is also an authenticator "forgotten" with:
      | type               | look-up-secret |
      | throttling enabled | false          |
    Then the control passes for authenticator "backup-codes"

  Scenario: Only codes that a login uses are meant
    Given there is also an authenticator "retired-codes" of type look-up-secret
    But the throttling enabled of authenticator "retired-codes" is false
    And the look-up digits of authenticator "retired-codes" is 4
    Then the control does not apply for authenticator "retired-codes"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "backup-codes"

  Scenario: There is no such authenticator
    But there is no authenticator "backup-codes"
    Then the control does not apply
