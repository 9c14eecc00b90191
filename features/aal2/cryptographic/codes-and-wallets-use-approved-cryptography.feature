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

  Scenario Outline: Nobody approved the algorithm of <words>
    But the approved cryptography of authenticator "authenticator-app" is false
    And the type of authenticator "authenticator-app" is <type>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | words               | type           | outcome        |
      | a token that counts | hotp           | fails          |
      | a push app          | push           | fails          |
      | a messaging service | messaging-code | fails          |
      | a wallet            | wallet         | fails          |
      | a text message      | sms-code       | does not apply |
      | a voice call        | voice-code     | does not apply |
      | a security key      | security-key   | does not apply |

  Scenario: A password computes nothing
    But the approved cryptography of authenticator "password" is false
    Then the control does not apply for authenticator "password"
    And the control passes for authenticator "authenticator-app"

  Scenario: A token that no login takes
    But there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"
