Feature: Beside codes by telephone there is an unrestricted authenticator of the same level

  Background:
    Given a compliant organisation
    And login "workforce" also accepts "password" and "text-message"

  Scenario: An alternative is offered
    Then the control passes for authenticator "text-message"

  Scenario: No alternative is offered
    But the unrestricted alternative of authenticator "text-message" is false
    Then the control fails for authenticator "text-message" because "no unrestricted authenticator"

  Scenario: What the login accepts shows an alternative
    But the unrestricted alternative of authenticator "text-message" is unknown
    Then the control passes for authenticator "text-message"

  Scenario: Two factors of which the telephone is none
    But the unrestricted alternative of authenticator "text-message" is unknown
    And login "workforce" accepts only "password" and "text-message"
    And login "workforce" also accepts "password" and "authenticator-app"
    Then the control passes for authenticator "text-message"

  Scenario: Nothing but the telephone is accepted
    But the unrestricted alternative of authenticator "text-message" is unknown
    And login "workforce" accepts only "password" and "text-message"
    Then the control is undecided for authenticator "text-message"

  Scenario: What else is accepted has one factor
    But the unrestricted alternative of authenticator "text-message" is unknown
    And login "workforce" accepts only "password" and "text-message"
    And login "workforce" also accepts "password"
    Then the control is undecided for authenticator "text-message"

  Scenario: What else is accepted is a telephone too
    But the unrestricted alternative of authenticator "text-message" is unknown
    And login "workforce" accepts only "password" and "text-message"
    And login "workforce" also accepts "password" and "voice-call"
    Then the control is undecided for authenticator "text-message"

  Scenario: An alternative that is stated needs no proof
    But login "workforce" accepts only "password" and "text-message"
    Then the control passes for authenticator "text-message"

  Scenario: A login without codes by telephone needs no alternative
    But the unrestricted alternative of authenticator "text-message" is unknown
    And login "vault-operators" accepts only "password"
    Then the control passes for authenticator "text-message"

  Scenario: A side door is no offer
    But the unrestricted alternative of authenticator "text-message" is unknown
    And login "workforce" accepts only "password" and "text-message"
    And there is also a side door "break-glass" with:
      | kind | break-glass |
    And login "workforce" also has side door "break-glass"
    And side door "break-glass" accepts only "security-key"
    Then the control is undecided for authenticator "text-message"

  Scenario: Another login that uses the telephone has no alternative
    But the unrestricted alternative of authenticator "text-message" is unknown
    And login "vault-operators" accepts only "password" and "text-message"
    Then the control is undecided for authenticator "text-message"

  Scenario: Only what a login uses is meant
    But the unrestricted alternative of authenticator "voice-call" is false
    Then the control does not apply for authenticator "voice-call"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "text-message"

  Scenario: There is no code by telephone
    But there is no authenticator "text-message"
    Then the control does not apply
