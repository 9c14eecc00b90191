Feature: No account is exempt from multi-factor authentication with only a password

  Background:
    Given a compliant organisation

  Scenario: An account with a password that is not exempt
    But the credential kind of identity "vault-rotator" is password
    Then the control passes for identity "vault-rotator"

  Scenario: An exempt account with a password
    But the credential kind of identity "vault-rotator" is password
    And the mfa exempt of identity "vault-rotator" is true
    Then the control fails for identity "vault-rotator" because "a password is all"

  Scenario: Nobody knows whether the account is exempt
    But the credential kind of identity "vault-rotator" is password
    And the mfa exempt of identity "vault-rotator" is unknown
    Then the control is undecided for identity "vault-rotator"

  Scenario: Nobody knows how an exempt account proves itself
    But the credential kind of identity "vault-rotator" is unknown
    And the mfa exempt of identity "vault-rotator" is true
    Then the control is undecided for identity "vault-rotator" because "kind of credential"

  Scenario: Nobody knows how an account proves itself that is not exempt
    But the credential kind of identity "vault-rotator" is unknown
    Then the control passes for identity "vault-rotator"

  Scenario: An exempt account without a password
    But the mfa exempt of identity "vault-rotator" is true
    Then the control does not apply for identity "vault-rotator"

  Scenario: One account with a password is perhaps exempt, and another is not
    But the credential kind of identity "vault-rotator" is password
    And the mfa exempt of identity "vault-rotator" is unknown
    And the credential kind of identity "payroll-export" is password
    Then the control passes for identity "payroll-export"
    And the control is undecided for identity "vault-rotator"

  Scenario: Of two exempt accounts one has a password, and nobody knows how the other proves itself
    But the credential kind of identity "vault-rotator" is password
    And the mfa exempt of identity "vault-rotator" is true
    And there is also an identity "second-vault-rotator" like "vault-rotator"
    And the credential kind of identity "second-vault-rotator" is unknown
    Then the control is undecided for identity "second-vault-rotator"
    And the control fails for identity "vault-rotator"

  Scenario: Nobody knows how an exempt account proves itself, and one with a password is not exempt
    Given there is also an identity "second-vault-rotator" like "vault-rotator"
    But the credential kind of identity "vault-rotator" is unknown
    And the mfa exempt of identity "vault-rotator" is true
    And the credential kind of identity "second-vault-rotator" is password
    Then the control passes for identity "second-vault-rotator"
    And the control is undecided for identity "vault-rotator"
