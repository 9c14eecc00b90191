Feature: Agencies write their session limits in the system security plan

  Background:
    Given a compliant organisation

  Scenario: An agency that wrote them down
    But the federal of service "expenses" is true
    Then the control passes for service "expenses"

  Scenario: Nobody but an agency has to write them down
    But the in place of practice "session-limits" is false
    Then the control does not apply

  Scenario: An agency that did not write them down
    But the federal of service "expenses" is true
    And the in place of practice "session-limits" is false
    Then the control fails for service "expenses" because "not written in the system security plan"

  Scenario: One service is in the plan, the other is not
    Given there is also a practice "plan-of-the-vault" with:
      | kind     | session-limits-documented |
      | in place | true                      |
      | services | only "vault"              |
    But the federal of service "expenses" is true
    And the federal of service "vault" is true
    And the in place of practice "session-limits" is false
    Then the control fails for service "expenses"
    And the control passes for service "vault"

  Scenario: The gap is known for one service only
    Given there is also a practice "gap-of-the-vault" with:
      | kind     | session-limits-documented |
      | in place | false                     |
      | services | only "vault"              |
    But the federal of service "expenses" is true
    And the federal of service "vault" is true
    And there is no practice "session-limits"
    Then the control is undecided for service "expenses" because "nobody attests"
    And the control fails for service "vault"

  Scenario: The attestation has run out
    But the federal of service "expenses" is true
    And it is assessed as of 2027-09-01
    Then the control is undecided for service "expenses"

  Scenario: It is not known whether an agency runs the service, and the limits are written down
    But the federal of service "expenses" is unknown
    Then the control does not apply for service "expenses"

  Scenario Outline: Nobody knows of an agency nor of written limits, and the level claimed is <level>
    But the federal of service "expenses" is unknown
    And the in place of practice "session-limits" is unknown
    And the claims of login "workforce" is <level>
    Then the control <outcome> for service "expenses"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |

  Scenario Outline: An agency wrote no limits down, and the level claimed is <level>
    But the federal of service "expenses" is true
    And the in place of practice "session-limits" is false
    And the claims of login "workforce" is <level>
    Then the control <outcome> for service "expenses"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |

  Scenario: The services of the login are not known, and all limits are written down
    But the services of login "workforce" is unknown
    Then the control does not apply for login "workforce"

  Scenario: The services of the login are not known, and the limits of one are written down
    But the services of login "workforce" is unknown
    And the services of practice "session-limits" are only "vault"
    Then the control is undecided for login "workforce"

  Scenario Outline: The services are not known nor the limits written down, and the level claimed is <level>
    But the services of login "workforce" is unknown
    And the in place of practice "session-limits" is false
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |

  Scenario: The practice that is not in place is of another kind
    Given there is also a practice "plan-of-the-vault" with:
      | kind     | session-limits-documented |
      | in place | true                      |
      | services | only "vault"              |
    But the federal of service "expenses" is true
    And the federal of service "vault" is true
    And the in place of practice "session-limits" is false
    And the kind of practice "session-limits" is acceptance-statement
    Then the control is undecided for service "expenses"

  Scenario: Nobody knows whether an agency runs the service, and the limits of another service are written down
    But the federal of service "expenses" is unknown
    And the services of practice "session-limits" are only "vault"
    Then the control is undecided for service "expenses"
