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
