Feature: Verifiers run by or for federal agencies are validated to FIPS 140 Level 1

  Background:
    Given a compliant organisation

  Scenario: An agency has a validated verifier
    But the federal of service "expenses" is true
    Then the control passes for login "workforce"

  Scenario Outline: Level of the verifier of an agency: <level>
    But the federal of service "expenses" is true
    And the verifier fips140 level of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome      |
      | 0       | fails        |
      | unknown | is undecided |

  Scenario: The reason says so
    But the federal of service "expenses" is true
    And the verifier fips140 level of login "workforce" is 0
    Then the control fails for login "workforce" because "no FIPS 140 validation"

  Scenario: Revision 3 asks the same
    But the federal of service "expenses" is true
    And the verifier fips140 level of login "workforce" is 0
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for login "workforce"

  Scenario Outline: One-time passwords alone, level of the verifier: <level>
    But the federal of service "expenses" is true
    And the accepts of login "workforce" is unknown
    And the offers of login "workforce" is unknown
    And login "workforce" accepts only "authenticator-app"
    And the verifier fips140 level of login "workforce" is <level>
    Then the control passes for login "workforce"

    Examples:
      | level   |
      | 0       |
      | unknown |

  Scenario Outline: One-time passwords alone under revision 3, level of the verifier: <level>
    But the federal of service "expenses" is true
    And the accepts of login "workforce" is unknown
    And the offers of login "workforce" is unknown
    And login "workforce" accepts only "authenticator-app"
    And the verifier fips140 level of login "workforce" is <level>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome      |
      | 0       | fails        |
      | unknown | is undecided |

  Scenario Outline: What completes the login: <accepted>, level of the verifier: <level>
    But the federal of service "expenses" is true
    And the accepts of login "workforce" is <accepted>
    And the offers of login "workforce" is unknown
    And the verifier fips140 level of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | accepted      | level   | outcome      |
      | unknown       | 0       | is undecided |
      | an empty list | 0       | is undecided |
      | unknown       | unknown | is undecided |
      | unknown       | 2       | passes       |

  Scenario: No agency runs the service
    But the verifier fips140 level of login "workforce" is 0
    Then the control does not apply for login "workforce"

  Scenario Outline: Nobody knows whether an agency runs the service, level of the verifier: <level>
    But the federal of service "expenses" is unknown
    And the verifier fips140 level of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | 0       | is undecided   |
      | unknown | is undecided   |
      | 2       | does not apply |

  Scenario Outline: Nothing is known of the services, level of the verifier: <level>
    But the services of login "workforce" is unknown
    And the verifier fips140 level of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | 0       | is undecided   |
      | unknown | is undecided   |
      | 2       | does not apply |

  Scenario Outline: An agency runs another service: <state>
    But the federal of service "vault" is <state>
    And the verifier fips140 level of login "workforce" is 0
    Then the control does not apply for login "workforce"
    And the control <outcome> for login "vault-operators"

    Examples:
      | state   | outcome        |
      | true    | passes         |
      | unknown | does not apply |

  Scenario Outline: No level is claimed, run by an agency: <state>
    But the federal of service "expenses" is <state>
    And the claims of login "workforce" is none
    And the verifier fips140 level of login "workforce" is 0
    Then the control does not apply for login "workforce"

    Examples:
      | state   |
      | true    |
      | unknown |

  Scenario: No level is claimed and nothing known of the services
    But the services of login "workforce" is unknown
    And the claims of login "workforce" is none
    And the verifier fips140 level of login "workforce" is 0
    Then the control does not apply for login "workforce"

  Scenario Outline: It binds from AAL1 on, run by an agency: <state>
    But the federal of service "expenses" is <state>
    And the claims of login "workforce" is AAL1
    And the verifier fips140 level of login "workforce" is 0
    Then the control <outcome> for login "workforce"

    Examples:
      | state   | outcome      |
      | true    | fails        |
      | unknown | is undecided |

  Scenario: There is one login alone
    But there is no login "vault-operators"
    And the federal of service "expenses" is true
    And the verifier fips140 level of login "workforce" is 0
    Then the control fails for login "workforce"

  Scenario: There is one login alone, and nobody knows whether an agency runs the service
    But there is no login "vault-operators"
    And the federal of service "expenses" is unknown
    And the verifier fips140 level of login "workforce" is 0
    Then the control is undecided for login "workforce"

  Scenario: There is one login alone, and nothing is known of its services
    But there is no login "vault-operators"
    And the services of login "workforce" is unknown
    And the verifier fips140 level of login "workforce" is 0
    Then the control is undecided for login "workforce"

  Scenario: A second login has a validated verifier
    Given there is also a login "second-workforce" like "workforce"
    But the federal of service "expenses" is true
    And the accepts of login "workforce" is unknown
    And the offers of login "workforce" is unknown
    And the verifier fips140 level of login "workforce" is 0
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: One login claims no level, and nothing is known of the services of the other
    But the federal of service "expenses" is true
    And the claims of login "workforce" is none
    And the verifier fips140 level of login "workforce" is 0
    And the services of login "vault-operators" is unknown
    Then the control does not apply for login "vault-operators"

  Scenario: The login claims only AAL1, and nothing is known of its services
    But the federal of service "expenses" is true
    And the claims of login "workforce" is AAL1
    And the verifier fips140 level of login "workforce" is 0
    And the services of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows what completes the login, and the verifier is of level 1
    But the federal of service "expenses" is true
    And the accepts of login "workforce" is unknown
    And the offers of login "workforce" is unknown
    Then the control passes for login "workforce"

  Scenario: A second login has a validated verifier under revision 3
    Given there is also a login "second-workforce" like "workforce"
    But the federal of service "expenses" is true
    And the accepts of login "workforce" is unknown
    And the offers of login "workforce" is unknown
    And login "workforce" accepts only "authenticator-app"
    And the verifier fips140 level of login "workforce" is unknown
    And it is assessed under "sp800-63b-3-aal2"
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"
