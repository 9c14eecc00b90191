Feature: Agents who proof callers again are trained and can flag fraud

  Background:
    Given a compliant organisation

  Scenario: Trained agents who can flag fraud
    Then the control passes for help desk "service-desk"

  Scenario Outline: <fact> is <value>
    But the <fact> of help desk "service-desk" is <value>
    Then the control <outcome> for help desk "service-desk" because "<reason>"

    Examples:
      | fact                         | value   | outcome      | reason               |
      | trained against manipulation | false   | fails        | not trained          |
      | trained against manipulation | unknown | is undecided | trained to notice    |
      | fraud flag                   | false   | fails        | no way to flag       |
      | fraud flag                   | unknown | is undecided | flag suspected fraud |

  Scenario Outline: Untrained agents, and <fact> is <value>
    But the <fact> of help desk "service-desk" is <value>
    And the <lack> of help desk "service-desk" is <how>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | fact           | value     | lack                         | how     | outcome        |
      | can reset      | false     | trained against manipulation | false   | does not apply |
      | can reset      | unknown   | trained against manipulation | false   | is undecided   |
      | can reset      | unknown   | trained against manipulation | unknown | is undecided   |
      | can reset      | unknown   | fraud flag                   | false   | is undecided   |
      | can reset      | unknown   | fraud flag                   | unknown | is undecided   |
      | identity check | unknown   | fraud flag                   | unknown | is undecided   |
      | identity check | call-back | fraud flag                   | false   | does not apply |

  Scenario Outline: Trained agents, and <fact> is unknown
    But the <fact> of help desk "service-desk" is unknown
    Then the control does not apply

    Examples:
      | fact           |
      | can reset      |
      | identity check |

  Scenario Outline: Untrained agents, reset <reset> and check <check>
    But the fraud flag of help desk "service-desk" is false
    And the can reset of help desk "service-desk" is <reset>
    And the identity check of help desk "service-desk" is <check>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | reset   | check     | outcome        |
      | false   | unknown   | does not apply |
      | unknown | call-back | does not apply |
      | unknown | unknown   | is undecided   |

  Scenario Outline: Untrained agents by <lack> <how>, and callers were proofed at <level>
    But the help desks of login "vault-operators" is an empty list
    And the <lack> of help desk "service-desk" is <how>
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for help desk "service-desk"

    Examples:
      | lack                         | how     | level   | outcome        |
      | trained against manipulation | false   | none    | does not apply |
      | trained against manipulation | false   | IAL2    | fails          |
      | trained against manipulation | false   | unknown | is undecided   |
      | trained against manipulation | unknown | unknown | is undecided   |
      | fraud flag                   | false   | unknown | is undecided   |
      | fraud flag                   | unknown | unknown | is undecided   |

  Scenario: Trained agents, and nobody knows whether callers were proofed
    But the help desks of login "vault-operators" is an empty list
    And the account proofed at of login "workforce" is unknown
    Then the control does not apply

  Scenario Outline: Nobody knows whether callers were proofed, reset <reset> and check <check>
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

  Scenario Outline: Callers without proofing, and nobody knows <fact>
    But the help desks of login "vault-operators" is an empty list
    And the account proofed at of login "workforce" is none
    And the fraud flag of help desk "service-desk" is false
    And the <fact> of help desk "service-desk" is unknown
    Then the control does not apply

    Examples:
      | fact      |
      | can reset |

  Scenario Outline: Nothing is known of a help desk, and callers were proofed at <level>
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

  Scenario: fraud flag is unknown; beside a second help desk
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the fraud flag of help desk "service-desk" is unknown
    And login "workforce" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control is undecided for help desk "service-desk"

  Scenario: Untrained agents, and identity check is unknown; help desks of workforce: unknown
    Given the identity check of help desk "service-desk" is unknown
    And the fraud flag of help desk "service-desk" is unknown
    And the help desks of login "workforce" is unknown
    Then the control is undecided for help desk "service-desk"
    And the control is undecided for login "workforce"

  Scenario: Untrained agents by trained against manipulation unknown, and callers were proofed at unknown; identity check of service-desk: none
    Given the help desks of login "vault-operators" is an empty list
    And the trained against manipulation of help desk "service-desk" is unknown
    And the account proofed at of login "workforce" is unknown
    And the identity check of help desk "service-desk" is none
    Then the control does not apply for help desk "service-desk"

  Scenario: Untrained agents by trained against manipulation unknown, and callers were proofed at unknown; can reset of service-desk: false
    Given the help desks of login "vault-operators" is an empty list
    And the trained against manipulation of help desk "service-desk" is unknown
    And the account proofed at of login "workforce" is unknown
    And the can reset of help desk "service-desk" is false
    Then the control does not apply for help desk "service-desk"

  Scenario: Untrained agents by trained against manipulation unknown, and callers were proofed at unknown; help desks of workforce: unknown
    Given the help desks of login "vault-operators" is an empty list
    And the trained against manipulation of help desk "service-desk" is unknown
    And the account proofed at of login "workforce" is unknown
    And the help desks of login "workforce" is unknown
    Then the control does not apply for help desk "service-desk"
    And the control is undecided for login "workforce"

  Scenario: fraud flag is false; beside a second help desk
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the fraud flag of help desk "service-desk" is false
    And login "vault-operators" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control fails for help desk "service-desk"

  Scenario: trained against manipulation is false; beside a second help desk
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the trained against manipulation of help desk "service-desk" is false
    And login "vault-operators" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control fails for help desk "service-desk"

  Scenario: trained against manipulation is unknown; beside a second help desk
    Given there is also a help desk "second-service-desk" like "service-desk"
    But the trained against manipulation of help desk "service-desk" is unknown
    And login "workforce" also has help desk "second-service-desk"
    Then the control passes for help desk "second-service-desk"
    And the control is undecided for help desk "service-desk"

  Scenario: Untrained agents, and can reset is unknown; help desks of vault-operators: unknown
    Given the can reset of help desk "service-desk" is unknown
    And the trained against manipulation of help desk "service-desk" is false
    And the help desks of login "vault-operators" is unknown
    Then the control is undecided for help desk "service-desk"
    And the control is undecided for login "vault-operators"
