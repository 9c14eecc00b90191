Feature: Keys that federal agencies buy are validated to FIPS 140 Level 1

  Background:
    Given a compliant organisation

  Scenario Outline: An agency bought keys, and their level is <level>
    But the federal of service "expenses" is true
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is <level>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | level   | outcome      |
      | 1       | passes       |
      | 0       | fails        |
      | unknown | is undecided |

  Scenario: The reason names the missing validation
    But the federal of service "expenses" is true
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control fails for authenticator "security-key" because "without a FIPS 140 validation"

  Scenario: Revision 3 asks the same
    But the federal of service "expenses" is true
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "security-key"

  Scenario: A wallet is held to it too
    But the federal of service "expenses" is true
    And the type of authenticator "security-key" is wallet
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control fails for authenticator "security-key"

  Scenario Outline: Nobody knows who bought the keys, and their level is <level>
    But the federal of service "expenses" is true
    And the agency procured of authenticator "security-key" is unknown
    And the fips140 level of authenticator "security-key" is <level>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | level   | outcome      |
      | 0       | is undecided |
      | 1       | passes       |
      | unknown | is undecided |

  Scenario: People bring their own keys
    But the federal of service "expenses" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control does not apply for authenticator "security-key"

  Scenario: Nobody knows whether an agency runs the service, and people bring their own keys
    But the federal of service "expenses" is unknown
    And the fips140 level of authenticator "security-key" is 0
    Then the control does not apply for authenticator "security-key"

  Scenario: No agency runs the service
    But the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control does not apply for authenticator "security-key"

  Scenario Outline: Nobody knows whether an agency runs the service, and the level of the keys is <level>
    But the federal of service "expenses" is unknown
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is <level>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | level   | outcome        |
      | 0       | is undecided   |
      | 1       | does not apply |
      | unknown | is undecided   |

  Scenario: Nobody knows whether an agency runs the service, and a wallet is not validated
    But the federal of service "expenses" is unknown
    And the type of authenticator "security-key" is wallet
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control is undecided for authenticator "security-key"

  Scenario: An agency bought authenticator apps
    But the federal of service "expenses" is true
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

  Scenario: Authenticator apps, and nobody knows whether an agency runs the service
    But the federal of service "expenses" is unknown
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

  Scenario Outline: The service <federal> an agency asks for AAL1 alone
    But the federal of service "expenses" is <state>
    And the claims of login "workforce" is AAL1
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control does not apply for authenticator "security-key"

    Examples:
      | federal    | state   |
      | of         | true    |
      | perhaps of | unknown |

  Scenario Outline: The key does not open the service <federal> an agency
    But the federal of service "expenses" is <state>
    And there is no login "workforce"
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control does not apply for authenticator "security-key"

    Examples:
      | federal    | state   |
      | of         | true    |
      | perhaps of | unknown |

  Scenario Outline: The only login leads to a service <federal> an agency
    But there is no login "vault-operators"
    And the federal of service "expenses" is <state>
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | federal    | state   | outcome      |
      | of         | true    | fails        |
      | perhaps of | unknown | is undecided |

  Scenario Outline: No login takes the key at a service <federal> an agency
    But the federal of service "expenses" is <state>
    And there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

    Examples:
      | federal    | state   |
      | of         | true    |
      | perhaps of | unknown |

  Scenario: Nobody knows who bought one key, and an agency bought a second that is validated
    Given there is also an authenticator "second-security-key" like "security-key"
    But the federal of service "expenses" is true
    And the agency procured of authenticator "security-key" is unknown
    And the fips140 level of authenticator "security-key" is 0
    And login "workforce" also accepts "second-security-key"
    And the agency procured of authenticator "second-security-key" is true
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: An agency bought keys that are validated and tokens that are not
    But the federal of service "expenses" is true
    And the agency procured of authenticator "security-key" is true
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control passes for authenticator "security-key"
