Feature: Nobody signs in with a code or link sent by electronic mail

  Background:
    Given a compliant organisation

  Scenario: Nothing is sent by electronic mail
    Then the control passes for login "workforce"
    And the control passes for login "vault-operators"

  Scenario Outline: A password goes with a mailed <words>
    Given there is also an authenticator "mail" of type <type>
    But login "workforce" also accepts "password" and "mail"
    Then the control fails for login "workforce" because "password + mail"
    And the control passes for login "vault-operators"

    Examples:
      | words | type       |
      | code  | email-code |
      | link  | email-link |

  Scenario: A magic link alone
    Given there is also an authenticator "mail" of type email-link
    But login "workforce" accepts only "mail"
    Then the control fails for login "workforce" because "opens it: mail"

  Scenario: A side door opens by mail
    Given there is also an authenticator "mail" of type email-code
    And there is also a side door "shop" with:
      | kind | exempt-client |
    But login "workforce" also has side door "shop"
    And side door "shop" accepts only "password" and "mail"
    Then the control fails for login "workforce" because "password + mail"
    And the control passes for login "vault-operators"

  Scenario: People may enrol an address
    Given there is also an authenticator "mail" of type email-code
    But login "workforce" also offers "mail"
    Then the control fails for login "workforce" because "may enrol mail"
    And the control passes for login "vault-operators"

  Scenario Outline: A mailbox receives <words>
    Given there is also an authenticator "sent" with:
      | type         | <type>              |
      | delivered to | only "work-mailbox" |
    But login "workforce" also accepts "password" and "sent"
    Then the control <outcome> for login "workforce"
    And the control passes for login "vault-operators"

    Examples:
      | words                   | type           | outcome |
      | a code of a messenger   | messaging-code | fails   |
      | a home-made code        | custom         | fails   |
      | a list of printed codes | look-up-secret | passes  |

  Scenario: The reason names the mailbox
    Given there is also an authenticator "sent" with:
      | type         | custom              |
      | delivered to | only "work-mailbox" |
    But login "workforce" also accepts "password" and "sent"
    Then the control fails for login "workforce" because "sent is delivered to the mailbox work-mailbox"

  Scenario: Delivery elsewhere is not mail
    Given there is also an authenticator "sent" with:
      | type         | custom            |
      | delivered to | only "work-phone" |
    But login "workforce" also accepts "password" and "sent"
    Then the control passes for login "workforce"

  Scenario: A mailbox that an unused authenticator writes to
    Given there is also an authenticator "sent" with:
      | type         | custom              |
      | delivered to | only "work-mailbox" |
    Then the control passes for login "workforce"

  Scenario: A way of recovery by mail is not authentication
    But recovery "two-codes" accepts only:
      | method      | channel |
      | issued-code | email   |
    Then the control passes for login "workforce"

  Scenario: A step whose workings nobody knows
    Given there is also an authenticator "house-step" of type custom
    But login "workforce" also accepts "password" and "house-step"
    Then the control is undecided for login "workforce" because "house-step"
    And the control passes for login "vault-operators"

  Scenario: A step known to be sent nowhere
    Given there is also an authenticator "house-step" with:
      | type         | custom        |
      | delivered to | an empty list |
    But login "workforce" also accepts "password" and "house-step"
    Then the control passes for login "workforce"

  Scenario: A phone app without a known place of delivery is not mail
    But login "workforce" also accepts "password" and "push-app"
    And the delivered to of authenticator "push-app" is unknown
    Then the control passes for login "workforce"

  Scenario Outline: What the login accepts is <accepts>
    But the accepts of login "workforce" is <accepts>
    Then the control is undecided for login "workforce" because "what the login accepts"
    And the control passes for login "vault-operators"

    Examples:
      | accepts       |
      | unknown       |
      | an empty list |

  Scenario: Nobody knows the side doors
    But the side doors of login "workforce" is unknown
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: What a side door accepts is unknown
    Given there is also a side door "legacy-mail" with:
      | kind | legacy-protocol |
    But login "workforce" also has side door "legacy-mail"
    Then the control is undecided for login "workforce" because "legacy-mail"
    And the control passes for login "vault-operators"

  Scenario: What a side door accepts is an empty list
    Given there is also a side door "legacy-mail" with:
      | kind    | legacy-protocol |
      | accepts | an empty list   |
    But login "workforce" also has side door "legacy-mail"
    Then the control is undecided for login "workforce" because "legacy-mail"
    And the control passes for login "vault-operators"

  Scenario: A side door that opens otherwise
    Given there is also a side door "break-glass" with:
      | kind | break-glass |
    But login "workforce" also has side door "break-glass"
    And side door "break-glass" accepts only "security-key"
    Then the control passes for login "workforce"

  Scenario Outline: Revision 3 judges <words> beside a password as well
    Given there is also an authenticator "mail" of type <type>
    But login "workforce" also accepts "password" and "mail"
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for login "workforce"

    Examples:
      | words                | type       | outcome |
      | a mailed code        | email-code | fails   |
      | an authenticator app | totp       | passes  |

  Scenario: Nobody signs in
    But there is no login "workforce"
    And there is no login "vault-operators"
    Then the control does not apply

  Scenario: A push app is in use, and a mailed token that no login takes
    But login "workforce" also accepts "password" and "push-app"
    And there is also an authenticator "mailed-token" with:
      | type         | custom              |
      | delivered to | only "work-mailbox" |
    Then the control passes for login "workforce"
