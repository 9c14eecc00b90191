Feature: Cryptography of authenticator and verifier at AAL3 is validated

  Background:
    Given a compliant organisation

  Scenario Outline: Level to which the key is validated: <level>
    But the fips140level of authenticator "security-key" is <level>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | level   | outcome      |
      | 0       | fails        |
      | 1       | passes       |
      | 3       | passes       |
      | unknown | is undecided |

  Scenario Outline: Level to which the verifier is validated: <level>
    But the channel verifier fips140level of login "vault-operators" is <level>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | level   | outcome      |
      | 0       | fails        |
      | 2       | passes       |
      | unknown | is undecided |

  Scenario: Exactly level 1 on both sides
    Then the control passes for login "vault-operators"
    And the control does not apply for login "workforce"

  Scenario: The reason says which side
    But the channel verifier fips140level of login "vault-operators" is 0
    Then the control fails for login "vault-operators" because "its verifier is not validated"

  Scenario: The key beside a password, which has no cryptography of its own
    But login "vault-operators" accepts only "password" and "security-key"
    Then the control passes for login "vault-operators"

  Scenario: A code without any key is judged elsewhere
    But login "vault-operators" accepts only "password" and "authenticator-app"
    Then the control passes for login "vault-operators"

  Scenario: A validated code device does not make up for the key
    But the fips140level of authenticator "security-key" is 0
    And the fips140level of authenticator "authenticator-app" is 1
    And login "vault-operators" accepts only "security-key" and "authenticator-app"
    Then the control fails for login "vault-operators" because "security-key + authenticator-app"

  Scenario: A validated code device does not settle what nobody knows of the key
    But the fips140level of authenticator "security-key" is unknown
    And the fips140level of authenticator "authenticator-app" is 1
    And login "vault-operators" accepts only "security-key" and "authenticator-app"
    Then the control is undecided for login "vault-operators"

  Scenario: Nothing is known of what is accepted
    But the accepts of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Only a way round is known
    But the accepts of login "vault-operators" is unknown
    And there is also a side door "console" with:
      | kind | exempt-client |
    And login "vault-operators" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control is undecided for login "vault-operators"

  Scenario: No login claims AAL3
    But the claims of login "vault-operators" is AAL2
    Then the control does not apply

  Scenario: A validated device of unknown kind stands beside the key
    But the fips140level of authenticator "security-key" is unknown
    And the fips140level of authenticator "authenticator-app" is 1
    And login "vault-operators" accepts only "security-key" and "authenticator-app"
    And the type of authenticator "authenticator-app" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: A second login has a validated verifier
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the channel verifier fips140level of login "vault-operators" is 0
    Then the control passes for login "second-vault-operators"
    And the control fails for login "vault-operators"

  Scenario: A second login has a validated verifier, and of the first nobody knows
    Given there is also a login "second-vault-operators" like "vault-operators"
    But the channel verifier fips140level of login "vault-operators" is unknown
    Then the control passes for login "second-vault-operators"
    And the control is undecided for login "vault-operators"

  Scenario: A validated key that no login takes settles nothing
    Given there is also an authenticator "second-security-key" like "security-key"
    But the fips140level of authenticator "security-key" is unknown
    And the fips140level of authenticator "authenticator-app" is 1
    And login "vault-operators" accepts only "security-key" and "authenticator-app"
    Then the control is undecided for login "vault-operators"

  Scenario: A key without validation that only a login at AAL2 takes
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the fips140 level of authenticator "spare-key" is 0
    Then the control passes for login "vault-operators"

  Scenario: Of two keys that the vault takes, one is not validated
    Given there is also an authenticator "spare-key" like "security-key"
    And login "vault-operators" also accepts "spare-key"
    But the fips140 level of authenticator "spare-key" is 0
    Then the control fails for login "vault-operators" because "spare-key"

  Scenario: Only a login at AAL2 takes a key of unknown validation, and the vault takes codes
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    And login "vault-operators" also accepts "password" and "authenticator-app"
    But the fips140 level of authenticator "spare-key" is unknown
    Then the control passes for login "vault-operators"

  Scenario Outline: Nobody knows what binds the key to the verifier, and it is validated to level <level>
    But the phishing binding of authenticator "security-key" is unknown
    And the fips140level of authenticator "security-key" is <level>
    Then the control <outcome> for login "vault-operators"

    Examples:
      | level   | outcome      |
      | 0       | is undecided |
      | 1       | passes       |
      | unknown | is undecided |

  Scenario: A device of unknown kind that may be validated stands beside a key that is not
    But the fips140level of authenticator "security-key" is 0
    And login "vault-operators" accepts only "security-key" and "authenticator-app"
    And the type of authenticator "authenticator-app" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: A device of unknown kind and no validation stands beside a key that is validated just so far
    But the fips140level of authenticator "security-key" is 1
    And the fips140level of authenticator "authenticator-app" is 0
    And login "vault-operators" accepts only "security-key" and "authenticator-app"
    And the type of authenticator "authenticator-app" is unknown
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows what a way round accepts
    But there is also a side door "console" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "console"
    Then the control is undecided for login "vault-operators"

  Scenario: Nobody knows what a way round of another login accepts
    But there is also a side door "console" with:
      | kind | break-glass |
    And login "workforce" also has side door "console"
    Then the control passes for login "vault-operators"

  Scenario: A way round that accepts the same key
    But there is also a side door "console" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "console"
    And side door "console" accepts only "security-key"
    Then the control passes for login "vault-operators"

  Scenario: Nobody knows whether there is a way round
    But the side doors of login "vault-operators" is unknown
    Then the control is undecided for login "vault-operators"

  Scenario: Nobody knows whether there is a way round another login
    But the side doors of login "workforce" is unknown
    Then the control passes for login "vault-operators"
