Feature: Apps, tokens and wallets that compute use approved cryptography

  Background:
    Given a compliant organisation

  Scenario: The app uses an approved algorithm
    Then the control passes for authenticator "authenticator-app"

  Scenario: The app uses an algorithm of its own
    But the approved cryptography of authenticator "authenticator-app" is false
    Then the control fails for authenticator "authenticator-app" because "nobody approved"

  Scenario: Nobody knows the algorithm
    But the approved cryptography of authenticator "authenticator-app" is unknown
    Then the control is undecided for authenticator "authenticator-app"

  Scenario Outline: What is held to it: <type>
    But the approved cryptography of authenticator "authenticator-app" is false
    And the type of authenticator "authenticator-app" is <type>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | type           | outcome        |
      | hotp           | fails          |
      | push           | fails          |
      | messaging-code | fails          |
      | wallet         | fails          |
      | sms-code       | does not apply |
      | voice-code     | does not apply |
      | security-key   | does not apply |

  Scenario: A password computes nothing
    But the approved cryptography of authenticator "password" is false
    Then the control does not apply for authenticator "password"
    And the control passes for authenticator "authenticator-app"

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"
