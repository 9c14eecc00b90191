Feature: PINs have a minimum length

  Background:
    Given a compliant organisation

  Scenario Outline: The shortest length of a PIN is <length>
    But the activation minimum length of authenticator "security-key" is <length>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | length  | outcome      |
      | 3       | fails        |
      | 4       | passes       |
      | 5       | passes       |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the activation minimum length of authenticator "security-key" is 1
    Then the control fails for authenticator "security-key" because "as short as 1 character"

  Scenario: A code generator without a PIN
    But the activation minimum length of authenticator "authenticator-app" is 2
    Then the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "security-key"

  Scenario: A code generator with a PIN
    But the activation required of authenticator "authenticator-app" is true
    And the activation minimum length of authenticator "authenticator-app" is 3
    Then the control fails for authenticator "authenticator-app"

  Scenario Outline: A PIN is perhaps asked, and its shortest length is <length>
    But the activation required of authenticator "security-key" is unknown
    And the activation minimum length of authenticator "security-key" is <length>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | length  | outcome        |
      | 3       | is undecided   |
      | 4       | does not apply |
      | 5       | does not apply |
      | unknown | is undecided   |

  Scenario Outline: A key that opens nothing <asks> for a PIN
    Given there is also an authenticator "spare-key" with:
      | type                      | security-key |
      | activation minimum length | 3            |
      | title                     | Spare key    |
    And the activation required of authenticator "spare-key" is <required>
    Then the control does not apply for authenticator "spare-key"

    Examples:
      | asks         | required |
      | asks         | true     |
      | does not ask | false    |

  Scenario: A key that opens nothing and of which nothing is known
    Given there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: No authenticator has a PIN
    But there is no authenticator "security-key"
    Then the control does not apply
