Feature: Wrong out-of-band secrets are limited unless the secrets are long

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario: Attempts are limited
    Then the control passes for authenticator "push-app"

  Scenario: A limit suffices whatever the length
    But the out of band digits of authenticator "push-app" is unknown
    Then the control passes for authenticator "push-app"

  Scenario Outline: Attempts are not limited, and the number of digits is <length>
    But the throttling enabled of authenticator "push-app" is false
    And the out of band digits of authenticator "push-app" is <length>
    Then the control <outcome> for authenticator "push-app"

    Examples:
      | length  | outcome      |
      | 21      | passes       |
      | 20      | passes       |
      | 19      | fails        |
      | unknown | is undecided |

  Scenario Outline: Attempts are perhaps limited, and the number of digits is <length>
    But the throttling enabled of authenticator "push-app" is unknown
    And the out of band digits of authenticator "push-app" is <length>
    Then the control <outcome> for authenticator "push-app"

    Examples:
      | length  | outcome      |
      | 20      | passes       |
      | 19      | is undecided |
      | unknown | is undecided |

  Scenario: Six digits need a limit
    But the throttling enabled of authenticator "push-app" is false
    Then the control fails for authenticator "push-app" because "codes of 6 digits"

  Scenario: The reason names the length
    But the throttling enabled of authenticator "push-app" is false
    And the out of band digits of authenticator "push-app" is 8
    Then the control fails for authenticator "push-app" because "codes of 8 digits"

  Scenario: What another authenticator lacks does not count
    Given there is also an authenticator "forgotten" with:
      | type               | push  |
      | throttling enabled | false |
    Then the control passes for authenticator "push-app"

  Scenario: Only what a login uses is meant
    But the throttling enabled of authenticator "messenger" is false
    And the out of band digits of authenticator "messenger" is 4
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
