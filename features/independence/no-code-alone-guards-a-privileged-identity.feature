Feature: No one-time code alone guards what a privileged identity does

  Background:
    Given a compliant organisation

  Scenario: The privileged rotation rests on more than a code
    Then the control passes for identity "vault-rotator"

  Scenario: A code alone approves what the rotation does
    But the one time code is only safeguard of identity "vault-rotator" is true
    Then the control fails for identity "vault-rotator" because "approves its privileged actions"

  Scenario: The rotation logs in with a code
    But the credential kind of identity "vault-rotator" is one-time-code
    Then the control fails for identity "vault-rotator" because "logs in with a one-time code"

  Scenario: Nobody knows what approves its actions
    But the one time code is only safeguard of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "nothing else"

  Scenario: Nobody knows how it logs in
    But the credential kind of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "kind of credential"

  Scenario: A code alone approves, and nobody knows whether it is privileged
    But the one time code is only safeguard of identity "vault-rotator" is true
    And the privileged of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "administrative"

  Scenario: It logs in with a code, and nobody knows whether it is privileged
    But the credential kind of identity "vault-rotator" is one-time-code
    And the privileged of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "administrative"

  Scenario: No code is involved, whether it is privileged or not
    But the privileged of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: An identity without privilege
    But the one time code is only safeguard of identity "payroll-export" is true
    Then the control does not apply for identity "payroll-export"
    And the control passes for identity "vault-rotator"

  Scenario: Its actions are approved in a login that a code alone opens
    But login "vault-operators" also accepts "text-message"
    Then the control fails for identity "vault-rotator" because "text-message opens vault-operators, where its privileged actions are approved"
    And the control does not apply for identity "payroll-export"

  Scenario: Its actions are approved in a login that codes alone open, two of them
    But login "vault-operators" also accepts "text-message" and "voice-call"
    Then the control fails for identity "vault-rotator" because "opens vault-operators"

  Scenario: Its actions are approved in a login that opens to a code beside a password
    But login "vault-operators" also accepts "password" and "text-message"
    Then the control passes for identity "vault-rotator"

  Scenario: A code alone opens a login in which its actions are not approved
    But login "workforce" also accepts "text-message"
    Then the control passes for identity "vault-rotator"

  Scenario: A side door of the approving login opens to a code alone, which is a matter of the side door
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "text-message"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for identity "vault-rotator"

  Scenario: A code alone opens the approving login, and nobody knows whether the identity is privileged
    But login "vault-operators" also accepts "text-message"
    And the privileged of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator" because "administrative"

  Scenario: A side door opens to a code alone, and nobody knows whether the identity is privileged
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "text-message"
    And login "vault-operators" also has side door "emergency"
    And the privileged of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: One rotation logs in with a code, and a second proves itself by SPIFFE
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the credential kind of identity "vault-rotator" is one-time-code
    Then the control passes for identity "second-vault-rotator"
    And the control fails for identity "vault-rotator"

  Scenario: Nobody knows what approves the actions of one rotation, and a second needs more than a code
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the one time code is only safeguard of identity "vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"

  Scenario: Nobody knows how one rotation logs in, and a second proves itself by SPIFFE
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"

  Scenario: A code alone approves for one that is perhaps privileged, and not for a second that is
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the one time code is only safeguard of identity "vault-rotator" is true
    And the privileged of identity "vault-rotator" is unknown
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"

  Scenario: Two identities are perhaps privileged, and a code alone opens the login that approves for one
    But login "vault-operators" also accepts "text-message"
    And the privileged of identity "vault-rotator" is unknown
    And the privileged of identity "payroll-export" is unknown
    Then the control passes for identity "payroll-export"
    And the control is undecided for identity "vault-rotator"

  Scenario: Nobody knows what a thing is that alone opens the approving login
    But login "vault-operators" also accepts "text-message"
    And the type of authenticator "text-message" is unknown
    Then the control is undecided for identity "vault-rotator" because "whether text-message, where"
    And the control does not apply for identity "payroll-export"

  Scenario: Nobody knows what a thing is that opens the approving login beside a key
    But login "vault-operators" also accepts "text-message" and "security-key"
    And the type of authenticator "text-message" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: Nobody knows what a thing is that opens the approving login beside a code
    But login "vault-operators" also accepts "text-message" and "authenticator-app"
    And the type of authenticator "text-message" is unknown
    Then the control is undecided for identity "vault-rotator"

  Scenario: A thing of its own kind alone opens the approving login
    But login "vault-operators" also accepts "text-message"
    And the type of authenticator "text-message" is custom
    Then the control is undecided for identity "vault-rotator"

  Scenario: The approving login opens without anything, which is no code
    But login "vault-operators" accepts nothing at all as well
    Then the control passes for identity "vault-rotator"

  Scenario: Nobody knows what a thing is that opens a side door of the approving login
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "text-message"
    And login "vault-operators" also has side door "emergency"
    And the type of authenticator "text-message" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: Nothing is known of what the approving login accepts
    But the accepts of login "vault-operators" is unknown
    Then the control is undecided for identity "vault-rotator" because "combinations of authenticators"
    And the control does not apply for identity "payroll-export"

  Scenario: Only a side door of the approving login is known
    But the accepts of login "vault-operators" is unknown
    And there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "security-key"
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for identity "vault-rotator"

  Scenario: Nobody knows what a thing is that opens another login
    But login "workforce" also accepts "text-message"
    And the type of authenticator "text-message" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: Nothing is known of what another login accepts
    But the accepts of login "workforce" is unknown
    Then the control passes for identity "vault-rotator"
