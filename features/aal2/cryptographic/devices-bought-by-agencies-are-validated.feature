Feature: Tokens and out-of-band devices that federal agencies buy are validated to FIPS 140 Level 1

  Background:
    Given a compliant organisation

  Scenario Outline: An agency bought tokens, and their level is <level>
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

  Scenario: The reason names the missing validation
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

  Scenario Outline: Nobody knows who bought the tokens, and their level is <level>
    But the federal of service "expenses" is true
    And the agency procured of authenticator "authenticator-app" is unknown
    And the fips140 level of authenticator "authenticator-app" is <level>
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | level | outcome      |
      | 0     | is undecided |
      | 1     | passes       |

  Scenario Outline: People bring their own apps to a service <federal> an agency
    But the federal of service "expenses" is <state>
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | federal    | state   |
      | of         | true    |
      | perhaps of | unknown |

  Scenario: No agency runs the service
    But the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

  Scenario Outline: Nobody knows whether an agency runs the service, and the level of the tokens is <level>
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

  Scenario Outline: Keys to a service <federal> an agency have a control of their own
    But the federal of service "expenses" is <state>
    And the agency procured of authenticator "security-key" is true
    And the fips140 level of authenticator "security-key" is 0
    Then the control does not apply for authenticator "security-key"

    Examples:
      | federal    | state   |
      | of         | true    |
      | perhaps of | unknown |

  Scenario Outline: The service <federal> an agency asks for AAL1 alone
    But the federal of service "expenses" is <state>
    And the claims of login "workforce" is AAL1
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | federal    | state   |
      | of         | true    |
      | perhaps of | unknown |

  Scenario Outline: The token does not open the service <federal> an agency
    But the federal of service "vault" is <state>
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control does not apply for authenticator "authenticator-app"

    Examples:
      | federal    | state   |
      | of         | true    |
      | perhaps of | unknown |

  Scenario Outline: The only login leads to a service <federal> an agency
    But there is no login "vault-operators"
    And the federal of service "expenses" is <state>
    And the agency procured of authenticator "authenticator-app" is true
    And the fips140 level of authenticator "authenticator-app" is 0
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | federal    | state   | outcome      |
      | of         | true    | fails        |
      | perhaps of | unknown | is undecided |

  Scenario Outline: No login takes the token at a service <federal> an agency
    But the federal of service "expenses" is <state>
    And there is also an authenticator "spare-app" of type totp
    Then the control does not apply for authenticator "spare-app"

    Examples:
      | federal    | state   |
      | of         | true    |
      | perhaps of | unknown |

  Scenario: An out-of-band device is not validated, and of a second app nobody knows
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
