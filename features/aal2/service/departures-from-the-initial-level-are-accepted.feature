Feature: A level that departs from the initial one stands in the acceptance statement

  Background:
    Given a compliant organisation

  Scenario: The login claims the initial level
    Then the control passes for login "workforce"

  Scenario: The login claims the initial level, and nobody attests a statement
    But there is no practice "deviations-accepted"
    Then the control passes for login "workforce"

  Scenario: The login claims the initial level, and a statement is missing
    But the in place of practice "deviations-accepted" is false
    Then the control passes for login "workforce"

  Scenario Outline: It claims AAL1 instead of AAL2, explained: <explained>
    But the claims of login "workforce" is AAL1
    And the in place of practice "deviations-accepted" is <explained>
    Then the control <outcome> for login "workforce"

    Examples:
      | explained | outcome      |
      | false     | fails        |
      | unknown   | is undecided |

  Scenario: It claims another level, and the statement explains it
    But the claims of login "workforce" is AAL1
    Then the control passes for login "workforce"

  Scenario: It claims more than the initial level
    But the claims of login "workforce" is AAL3
    And the in place of practice "deviations-accepted" is false
    Then the control fails for login "workforce" because "AAL3 instead of the initial AAL2"

  Scenario Outline: The statement is about <service>
    But the claims of login "workforce" is AAL1
    And the services of practice "deviations-accepted" is only "<service>"
    Then the control <outcome> for login "workforce"

    Examples:
      | service  | outcome      |
      | expenses | passes       |
      | vault    | is undecided |

  Scenario: The statement of another service is missing
    But the claims of login "workforce" is AAL1
    And the services of practice "deviations-accepted" is only "vault"
    And the in place of practice "deviations-accepted" is false
    Then the control is undecided for login "workforce"

  Scenario: One statement is missing, another explains
    But the claims of login "workforce" is AAL1
    And there is also a practice "older" with:
      | kind     | deviations-accepted |
      | in place | false               |
    Then the control passes for login "workforce"

  Scenario: A statement is missing, another explains another service
    But the claims of login "workforce" is AAL1
    And the in place of practice "deviations-accepted" is false
    And there is also a practice "older" with:
      | kind     | deviations-accepted |
      | in place | true                |
    And the services of practice "older" is only "vault"
    Then the control fails for login "workforce"

  Scenario: A statement is missing, and another practice is in place
    But the claims of login "workforce" is AAL1
    And the in place of practice "deviations-accepted" is false
    And there is also a practice "older" with:
      | kind     | other |
      | in place | true  |
    Then the control fails for login "workforce"

  Scenario Outline: Another practice is in place: <value>
    But the claims of login "workforce" is AAL1
    And the kind of practice "deviations-accepted" is other
    And the in place of practice "deviations-accepted" is <value>
    Then the control is undecided for login "workforce"

    Examples:
      | value   |
      | false   |
      | unknown |

  Scenario Outline: Nobody knows the services, explained: <explained>
    But the claims of login "workforce" is AAL1
    And the services of login "workforce" is unknown
    And the in place of practice "deviations-accepted" is <explained>
    Then the control is undecided for login "workforce"

    Examples:
      | explained |
      | false     |
      | unknown   |

  Scenario: Nobody knows the services, and everything is explained
    But the claims of login "workforce" is AAL1
    And the services of login "workforce" is unknown
    Then the control passes for login "workforce"

  Scenario: Nobody knows the services, and one is explained
    But the claims of login "workforce" is AAL1
    And the services of login "workforce" is unknown
    And the services of practice "deviations-accepted" is only "vault"
    Then the control is undecided for login "workforce"
    And the control passes for login "vault-operators"

  Scenario: Nobody knows the services, and the level is the initial one
    But the services of login "workforce" is unknown
    And there is no practice "deviations-accepted"
    Then the control passes for login "workforce"

  Scenario Outline: Nobody states <what>, explained: <explained>
    But the <fact> of login "workforce" is unknown
    And the in place of practice "deviations-accepted" is <explained>
    Then the control is undecided for login "workforce"

    Examples:
      | what              | fact                   | explained |
      | the level claimed | claims                 | false     |
      | the level claimed | claims                 | unknown   |
      | the initial level | documented initial aal | false     |
      | the initial level | documented initial aal | unknown   |

  Scenario Outline: Nobody states <what>, and everything is explained
    But the <fact> of login "workforce" is unknown
    Then the control does not apply for login "workforce"

    Examples:
      | what              | fact                   |
      | the level claimed | claims                 |
      | the initial level | documented initial aal |

  Scenario Outline: Nobody states the initial level, and another <change>
    But the documented initial aal of login "workforce" is unknown
    And the <fact> of practice "deviations-accepted" is <value>
    Then the control is undecided for login "workforce"

    Examples:
      | change               | fact     | value        |
      | practice is attested | kind     | other        |
      | service is explained | services | only "vault" |

  Scenario: Another login departs
    But the claims of login "vault-operators" is AAL2
    And the in place of practice "deviations-accepted" is false
    Then the control passes for login "workforce"
    And the control fails for login "vault-operators"

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for login "workforce"

  Scenario: A login without a level, and nothing was written down
    But the claims of login "workforce" is none
    And the documented initial aal of login "workforce" is unknown
    And there is no practice "deviations-accepted"
    Then the control does not apply for login "workforce"

  Scenario: The login claims AAL1, nobody states the initial level, and another practice is attested
    But the documented initial aal of login "workforce" is unknown
    And the kind of practice "deviations-accepted" is other
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: Nobody states the initial level, and the one service that the login opens is explained
    But the documented initial aal of login "workforce" is unknown
    And the services of practice "deviations-accepted" are only "expenses"
    Then the control does not apply for login "workforce"

  Scenario: Nobody knows the services, and an acceptance that names none is about all
    But the claims of login "workforce" is AAL1
    And the services of login "workforce" is unknown
    And the services of practice "deviations-accepted" is an empty list
    Then the control passes for login "workforce"
