Feature: An out-of-band login finishes within ten minutes

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "push-app"

  Scenario Outline: The login may take <words>
    But the out of band lifetime of authenticator "push-app" is <time>
    Then the control <outcome> for authenticator "push-app"

    Examples:
      | words                    | time    | outcome      |
      | almost ten minutes       | PT9M59S | passes       |
      | ten minutes              | PT10M   | passes       |
      | ten minutes and a second | PT10M1S | fails        |
      | for ever                 | none    | fails        |
      | nobody knows how long    | unknown | is undecided |

  Scenario: The reason names the time
    But the out of band lifetime of authenticator "push-app" is PT1H
    Then the control fails for authenticator "push-app" because "1 hour"

  Scenario: Only what a login uses is meant
    But the out of band lifetime of authenticator "messenger" is PT1H
    Then the control does not apply for authenticator "messenger"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "push-app"

  Scenario: There is no such authenticator
    But there is no authenticator "push-app"
    Then the control does not apply
