Feature: Tokens and out-of-band devices that federal agencies buy are validated to FIPS 140 Level 1

  Background:
    Given a compliant organisation

  Scenario Outline: An agency bought tokens of level <level>
    But the federal of service "expenses" is true
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is <level>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | level | outcome |
      | 1     | passes  |
      | 0     | fails   |

  Scenario: An agency bought tokens of a level that nobody knows
    But the federal of service "expenses" is true
    And the agency procured of authenticator "authenticator-app" is true
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: The reason says so
    But the federal of service "expenses" is true
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control fails for authenticator "authenticator-app" because "without a FIPS 140 validation"

  Scenario: An out-of-band device is held to it too
    But the federal of service "expenses" is true
    And the type of authenticator "authenticator-app" is push
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control fails for authenticator "authenticator-app"

  Scenario Outline: Nobody knows who bought tokens of level <level>
    But the federal of service "expenses" is true
    And the agency procured of authenticator "authenticator-app" is unknown
    And the fips140 level of authenticator "authenticator-app" is <level>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | level | outcome      |
      | 0     | is undecided |
      | 1     | passes       |

  Scenario Outline: People bring their own apps, and an agency runs the service: <state>
    But the federal of service "expenses" is <state>
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | state   |
      | true    |
      | unknown |

  Scenario: No agency runs the service
    But the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

  Scenario Outline: Nobody knows whether an agency runs the service, and the tokens are of level <level>
    But the federal of service "expenses" is unknown
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is <level>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | level | outcome        |
      | 0     | is undecided   |
      | 1     | does not apply |

  Scenario: Nobody knows whether an agency runs the service, nor of a validation
    But the federal of service "expenses" is unknown
    And the agency procured of authenticator "authenticator-app" is true
    Then the control is undecided for authenticator "authenticator-app"

  Scenario: Nobody knows whether an agency runs the service, and an out-of-band device is not validated
    But the federal of service "expenses" is unknown
    And the type of authenticator "authenticator-app" is push
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control is undecided for authenticator "authenticator-app"

  Scenario Outline: Keys have a control of their own: <state>
    But the federal of service "expenses" is <state>
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control does not apply for authenticator "security-key"

    Examples:
      | state   |
      | true    |
      | unknown |

  Scenario Outline: An agency asks for AAL1 alone: <state>
    But the federal of service "expenses" is <state>
    And the claims of login "workforce" is AAL1
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | state   |
      | true    |
      | unknown |

  Scenario Outline: An agency runs another service than the one the token opens: <state>
    But the federal of service "vault" is <state>
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | state   |
      | true    |
      | unknown |

  Scenario Outline: There is one login alone, and an agency runs the service: <state>
    But there is no login "vault-operators"
    And the federal of service "expenses" is <state>
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | state   | outcome      |
      | true    | fails        |
      | unknown | is undecided |

  Scenario Outline: No login takes it, and an agency runs the service: <state>
    But the federal of service "expenses" is <state>
    And there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

    Examples:
      | state   |
      | true    |
      | unknown |

  Scenario: An out-of-band device is held to it too; beside a second authenticator, agency procured of second-authenticator-app: true
    Given there is also an authenticator "second-authenticator-app" like "authenticator-app"
    But the federal of service "expenses" is true
    And the type of authenticator "authenticator-app" is push
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    And login "workforce" also accepts "password" and "second-authenticator-app"
    And the agency procured of authenticator "second-authenticator-app" is true
    Then the control fails for authenticator "authenticator-app"
    And the control is undecided for authenticator "second-authenticator-app"

  Scenario: The tokens are validated, and nobody knows who bought keys that are not
    But the federal of service "expenses" is true
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 1
    And the agency procured of authenticator "security-key" is unknown
    And the fips140 level of authenticator "security-key" is 0
    Then the control passes for authenticator "authenticator-app"
