Feature: Agents who proof callers again are trained and can flag fraud

  Background:
    Given a compliant organisation

  Scenario: Trained agents who can flag fraud
    Then the control passes for help desk "service-desk"

  Scenario Outline: Agents <can>: <value>
    But the <fact> of help desk "service-desk" is <value>
    Then the control <outcome> for help desk "service-desk" because "<reason>"

    Examples:
      | can                              | fact                         | value   | outcome      | reason               |
      | are trained against manipulation | trained against manipulation | false   | fails        | not trained          |
      | are trained against manipulation | trained against manipulation | unknown | is undecided | trained to notice    |
      | can flag fraud                   | fraud flag                   | false   | fails        | no way to flag       |
      | can flag fraud                   | fraud flag                   | unknown | is undecided | flag suspected fraud |

  Scenario Outline: Agents <can>: <how>, and <what>
    But the <fact> of help desk "service-desk" is <value>
    And the <lack> of help desk "service-desk" is <how>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | can                              | what                                | fact           | value     | lack                         | how     | outcome        |
      | are trained against manipulation | they reset nothing                  | can reset      | false     | trained against manipulation | false   | does not apply |
      | are trained against manipulation | nobody knows whether they reset     | can reset      | unknown   | trained against manipulation | false   | is undecided   |
      | are trained against manipulation | nobody knows whether they reset     | can reset      | unknown   | trained against manipulation | unknown | is undecided   |
      | can flag fraud                   | nobody knows whether they reset     | can reset      | unknown   | fraud flag                   | false   | is undecided   |
      | can flag fraud                   | nobody knows whether they reset     | can reset      | unknown   | fraud flag                   | unknown | is undecided   |
      | can flag fraud                   | nobody knows how they check callers | identity check | unknown   | fraud flag                   | unknown | is undecided   |
      | can flag fraud                   | they check by calling back          | identity check | call-back | fraud flag                   | false   | does not apply |

  Scenario Outline: Trained agents, and nobody knows <what>
    But the <fact> of help desk "service-desk" is unknown
    Then the control does not apply

    Examples:
      | what                   | fact           |
      | whether they reset     | can reset      |
      | how they check callers | identity check |

  Scenario Outline: Fraud cannot be flagged, agents reset: <reset>, check of callers: <check>
    But the fraud flag of help desk "service-desk" is false
    And the can reset of help desk "service-desk" is <reset>
    And the identity check of help desk "service-desk" is <check>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | reset   | check     | outcome        |
      | false   | unknown   | does not apply |
      | unknown | call-back | does not apply |
      | unknown | unknown   | is undecided   |

  Scenario Outline: Agents <can>: <how>, and the level of proofing is <level>
    But the help desks of login "vault-operators" is an empty list
    And the <lack> of help desk "service-desk" is <how>
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | can                              | lack                         | how     | level   | outcome        |
      | are trained against manipulation | trained against manipulation | false   | none    | does not apply |
      | are trained against manipulation | trained against manipulation | false   | IAL2    | fails          |
      | are trained against manipulation | trained against manipulation | false   | unknown | is undecided   |
      | are trained against manipulation | trained against manipulation | unknown | unknown | is undecided   |
      | can flag fraud                   | fraud flag                   | false   | unknown | is undecided   |
      | can flag fraud                   | fraud flag                   | unknown | unknown | is undecided   |

  Scenario: Trained agents, and nobody knows whether callers were proofed
    But the help desks of login "vault-operators" is an empty list
    And the account proofed at of login "workforce" is unknown
    Then the control does not apply

  Scenario Outline: Nobody knows whether callers were proofed, agents reset: <reset>, check of callers: <check>
    But the help desks of login "vault-operators" is an empty list
    And the account proofed at of login "workforce" is unknown
    And the fraud flag of help desk "service-desk" is false
    And the can reset of help desk "service-desk" is <reset>
    And the identity check of help desk "service-desk" is <check>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | reset   | check     | outcome        |
      | unknown | unknown   | is undecided   |
      | false   | knowledge | does not apply |

  Scenario: Callers without proofing, and nobody knows whether agents reset
    But the help desks of login "vault-operators" is an empty list
    And the account proofed at of login "workforce" is none
    And the fraud flag of help desk "service-desk" is false
    And the can reset of help desk "service-desk" is unknown
    Then the control does not apply

  Scenario Outline: Nothing is known of a help desk, and the level of proofing is <level>
    But the help desks of login "workforce" is unknown
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL2    | is undecided   |
      | unknown | is undecided   |

  Scenario: There is no help desk
    But there is no help desk "service-desk"
    Then the control does not apply

  Scenario: A second help desk can flag fraud, of the first nobody knows
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the fraud flag of help desk "service-desk" is unknown
    And login "workforce" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control is undecided for help desk "service-desk"

  Scenario: Nobody knows the help desks of one login, nor how the desk of another works
    But the identity check of help desk "service-desk" is unknown
    And the fraud flag of help desk "service-desk" is unknown
    And the help desks of login "workforce" is unknown
    Then the control is undecided for help desk "service-desk"
    And the control is undecided for login "workforce"

  Scenario: Nobody knows training or proofing, and the help desk does not check callers
    But the help desks of login "vault-operators" is an empty list
    And the trained against manipulation of help desk "service-desk" is unknown
    And the account proofed at of login "workforce" is unknown
    And the identity check of help desk "service-desk" is none
    Then the control does not apply for help desk "service-desk"

  Scenario: Nobody knows training or proofing, and the help desk resets nothing
    But the help desks of login "vault-operators" is an empty list
    And the trained against manipulation of help desk "service-desk" is unknown
    And the account proofed at of login "workforce" is unknown
    And the can reset of help desk "service-desk" is false
    Then the control does not apply for help desk "service-desk"

  Scenario: Nobody knows training or proofing, nor which help desk the login has
    But the help desks of login "vault-operators" is an empty list
    And the trained against manipulation of help desk "service-desk" is unknown
    And the account proofed at of login "workforce" is unknown
    And the help desks of login "workforce" is unknown
    Then the control does not apply for help desk "service-desk"
    And the control is undecided for login "workforce"

  Scenario: A second help desk can flag fraud, the first cannot
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the fraud flag of help desk "service-desk" is false
    And login "vault-operators" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control fails for help desk "service-desk"

  Scenario: A second help desk is trained, the first is not
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the trained against manipulation of help desk "service-desk" is false
    And login "vault-operators" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control fails for help desk "service-desk"

  Scenario: A second help desk is trained, of the first nobody knows
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the trained against manipulation of help desk "service-desk" is unknown
    And login "workforce" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control is undecided for help desk "service-desk"

  Scenario: Untrained agents perhaps reset, and nobody knows the help desks of another login
    But the can reset of help desk "service-desk" is unknown
    And the trained against manipulation of help desk "service-desk" is false
    And the help desks of login "vault-operators" is unknown
    Then the control is undecided for help desk "service-desk"
    And the control is undecided for login "vault-operators"
