Feature: Special methods of recovery rest on a documented risk analysis

  Background:
    Given a compliant organisation

  Scenario: No special method
    Then the control does not apply

  Scenario Outline: Recovery by <method> and <other>, and a risk analysis is in place: <analysis>
    But recovery "two-codes" accepts only:
      | method   |
      | <method> |
      | <other>  |
    And the in place of practice "recovery-analysis" is <analysis>
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | method      | other               | analysis | outcome        |
      | issued-code | agent               | false    | fails          |
      | saved-code  | knowledge           | false    | fails          |
      | agent       | reproofing          | false    | fails          |
      | nothing     | bound-authenticator | false    | fails          |
      | issued-code | bound-authenticator | false    | does not apply |
      | issued-code | agent               | unknown  | is undecided   |

  Scenario: An agent, with a risk analysis
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    Then the control passes for recovery "two-codes"

  Scenario: The reason says what is missing
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the in place of practice "recovery-analysis" is false
    Then the control fails for recovery "two-codes" because "no written risk analysis"

  Scenario: The attestation has run out
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And it is assessed as of 2027-12-01
    Then the control is undecided for recovery "two-codes" because "written risk analysis"

  Scenario Outline: The analysis is about <service> only
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the services of practice "recovery-analysis" is only "<service>"
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | service  | outcome      |
      | expenses | passes       |
      | vault    | is undecided |

  Scenario: One analysis is missing, but another covers the service
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And there is also a practice "old-analysis" with:
      | kind     | recovery-risk-analysis |
      | in place | false                  |
    Then the control passes for recovery "two-codes"

  Scenario: An analysis of another service is known to be missing
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the in place of practice "recovery-analysis" is false
    And the services of practice "recovery-analysis" is only "vault"
    Then the control is undecided for recovery "two-codes"

  Scenario: Another practice does not stand in
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the kind of practice "recovery-analysis" is other
    Then the control is undecided for recovery "two-codes"

  Scenario: Another practice that is missing does not matter
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the kind of practice "recovery-analysis" is other
    And the in place of practice "recovery-analysis" is false
    Then the control is undecided for recovery "two-codes"

  Scenario Outline: Nobody knows the services, and the analysis is in place: <analysis>
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the services of login "workforce" is unknown
    And the in place of practice "recovery-analysis" is <analysis>
    Then the control is undecided for recovery "two-codes"

    Examples:
      | analysis |
      | false    |
      | unknown  |

  Scenario: Nobody knows the services, and the analysis is in place for all
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the services of login "workforce" is unknown
    Then the control passes for recovery "two-codes"

  Scenario: Nobody knows the services, and the analysis is in place for one
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the services of login "workforce" is unknown
    And the services of practice "recovery-analysis" is only "vault"
    Then the control is undecided for recovery "two-codes"

  Scenario Outline: A proof that nobody knows, and the analysis is in place: <analysis>
    But recovery "two-codes" also accepts:
      | method     | channel |
      |            | email   |
      | saved-code |         |
    And the in place of practice "recovery-analysis" is <analysis>
    Then the control is undecided for recovery "two-codes"

    Examples:
      | analysis |
      | false    |
      | unknown  |

  Scenario: A proof that nobody knows, and the analysis is in place
    But recovery "two-codes" also accepts:
      | method | channel |
      |        | email   |
    Then the control does not apply

  Scenario: A proof that nobody knows beside an agent in another path
    But recovery "two-codes" accepts only:
      | method | channel |
      |        | email   |
    And recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the in place of practice "recovery-analysis" is false
    Then the control fails for recovery "two-codes"

  Scenario Outline: Nothing is known of what is shown, and the analysis is in place: <analysis>
    But the accepts of recovery "two-codes" is unknown
    And the in place of practice "recovery-analysis" is <analysis>
    Then the control is undecided for recovery "two-codes"

    Examples:
      | analysis |
      | false    |
      | unknown  |

  Scenario: Nothing is known of what is shown, and the analysis is in place
    But the accepts of recovery "two-codes" is unknown
    Then the control does not apply

  Scenario: Nothing is known of recovery, and the analysis is in place
    But the recovery of login "workforce" is unknown
    Then the control does not apply

  Scenario: Nothing is known of recovery, nor of an analysis
    But the recovery of login "workforce" is unknown
    And there is no practice "recovery-analysis"
    Then the control is undecided for login "workforce"

  Scenario: A login without a level has an agent and no analysis
    But the claims of login "workforce" is none
    And recovery "two-codes" also accepts:
      | method |
      | agent  |
    And there is no practice "recovery-analysis"
    Then the control does not apply

  Scenario: A login without a level has a proof that nobody knows
    But the claims of login "workforce" is none
    And recovery "two-codes" also accepts:
      | method | channel |
      |        | email   |
    And there is no practice "recovery-analysis"
    Then the control does not apply

  Scenario: A login without a level, of whose codes nothing is known
    But the claims of login "workforce" is none
    And the accepts of recovery "two-codes" is unknown
    And there is no practice "recovery-analysis"
    Then the control does not apply

  Scenario: A login without a level, of whose recovery nothing is known
    But the claims of login "workforce" is none
    And the recovery of login "workforce" is unknown
    And there is no practice "recovery-analysis"
    Then the control does not apply

  Scenario: Another practice stands in neither for an agent nor for a proof that nobody knows
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the kind of practice "recovery-analysis" is other
    And recovery "identity-proofed-again" also accepts:
      | method              | channel |
      | bound-authenticator |         |
      |                     | email   |
    Then the control is undecided for recovery "identity-proofed-again"
    And the control is undecided for recovery "two-codes"

  Scenario: Nothing is known of recovery, nor of an analysis, and a second login opens no service
    But the recovery of login "workforce" is unknown
    And there is no practice "recovery-analysis"
    And there is also a login "second-workforce" like "workforce"
    And the services of login "second-workforce" are an empty list
    Then the control does not apply for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: Nobody knows the services or the analysis, and a second recovery takes a proof that nobody knows
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the services of login "workforce" is unknown
    And the in place of practice "recovery-analysis" is unknown
    And recovery "staff-proofed-again" also accepts:
      | method | channel |
      |        | email   |
    Then the control is undecided for recovery "staff-proofed-again"
    And the control is undecided for recovery "two-codes"

  Scenario: The login claims AAL1, and nothing is known of its recovery nor of an analysis
    But the recovery of login "workforce" is unknown
    And there is no practice "recovery-analysis"
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: The login claims AAL1 and has a proof that nobody knows and no analysis
    But recovery "two-codes" also accepts:
      | method | channel |
      |        | email   |
    And there is no practice "recovery-analysis"
    And the claims of login "workforce" is AAL1
    Then the control is undecided for recovery "two-codes"

  Scenario: The login claims AAL1, and an agent beside new proofing rests on no analysis
    But recovery "two-codes" accepts only:
      | method     |
      | agent      |
      | reproofing |
    And the in place of practice "recovery-analysis" is false
    And the claims of login "workforce" is AAL1
    Then the control fails for recovery "two-codes"

  Scenario: Nobody knows the recoveries of the login, what one of them shows, nor the analysis
    But the accepts of recovery "two-codes" is unknown
    And the in place of practice "recovery-analysis" is unknown
    And the recovery of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: The analysis is missing, and one of another service does not stand in
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the in place of practice "recovery-analysis" is false
    And there is also a practice "vault-analysis" with:
      | kind     | recovery-risk-analysis |
      | in place | true                   |
      | services | only "vault"           |
    Then the control fails for recovery "two-codes"

  Scenario: The analysis covers the service, and nobody knows the services of another login
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the services of practice "recovery-analysis" is only "expenses"
    And the services of login "vault-operators" is unknown
    Then the control passes for recovery "two-codes"

  Scenario: Nothing is known of what is shown, an analysis covers it, and nobody knows the services of another login
    But the accepts of recovery "two-codes" is unknown
    And the services of practice "recovery-analysis" is only "expenses"
    And the services of login "vault-operators" is unknown
    Then the control does not apply

  Scenario Outline: A proof that nobody knows, and an analysis of <service> only
    But recovery "two-codes" also accepts:
      | method | channel |
      |        | email   |
    And the services of practice "recovery-analysis" is only "<service>"
    Then the control <outcome> for recovery "two-codes"

    Examples:
      | service  | outcome        |
      | expenses | does not apply |
      | vault    | is undecided   |

  Scenario Outline: Nothing is known of <what>, and there is an analysis of <service> only
    But the <fact> of <noun> is unknown
    And the services of practice "recovery-analysis" is only "<service>"
    Then the control <outcome> for <noun>

    Examples:
      | what          | fact     | noun                 | service  | outcome        |
      | what is shown | accepts  | recovery "two-codes" | expenses | does not apply |
      | what is shown | accepts  | recovery "two-codes" | vault    | is undecided   |
      | recovery      | recovery | login "workforce"    | expenses | does not apply |
      | recovery      | recovery | login "workforce"    | vault    | is undecided   |

  Scenario Outline: Nobody knows the services nor <what>, and the analysis is in place: <analysis>
    But the <fact> of <noun> is unknown
    And the services of login "workforce" is unknown
    And the in place of practice "recovery-analysis" is <analysis>
    Then the control is undecided for <noun>

    Examples:
      | what          | fact     | noun                 | analysis |
      | what is shown | accepts  | recovery "two-codes" | false    |
      | what is shown | accepts  | recovery "two-codes" | unknown  |
      | recovery      | recovery | login "workforce"    | false    |
      | recovery      | recovery | login "workforce"    | unknown  |

  Scenario Outline: Nobody knows the services nor <what>, and the analysis is about all
    But the <fact> of <noun> is unknown
    And the services of login "workforce" is unknown
    Then the control does not apply

    Examples:
      | what          | fact     | noun                 |
      | what is shown | accepts  | recovery "two-codes" |
      | recovery      | recovery | login "workforce"    |

  Scenario Outline: Nobody knows the services nor <what>, and the analysis is about one service
    But the <fact> of <noun> is unknown
    And the services of login "workforce" is unknown
    And the services of practice "recovery-analysis" is only "expenses"
    Then the control is undecided for <noun>

    Examples:
      | what          | fact     | noun                 |
      | what is shown | accepts  | recovery "two-codes" |
      | recovery      | recovery | login "workforce"    |

  Scenario Outline: A login that claims <level>, of whose services and <what> nothing is known
    But the <fact> of <noun> is unknown
    And the services of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    And there is no practice "recovery-analysis"
    Then the control <outcome> for <noun>

    Examples:
      | what          | fact     | noun                 | level | outcome        |
      | what is shown | accepts  | recovery "two-codes" | none  | does not apply |
      | what is shown | accepts  | recovery "two-codes" | AAL1  | is undecided   |
      | recovery      | recovery | login "workforce"    | none  | does not apply |
      | recovery      | recovery | login "workforce"    | AAL1  | is undecided   |

  Scenario Outline: A login that claims <level> has an agent and services that nobody knows, without an analysis
    But recovery "two-codes" also accepts:
      | method |
      | agent  |
    And the services of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    And there is no practice "recovery-analysis"
    Then the control <outcome> for recovery "two-codes"
    And the control does not apply for recovery "staff-proofed-again"

    Examples:
      | level | outcome        |
      | none  | does not apply |
      | AAL1  | is undecided   |

  Scenario: Nobody knows the services nor an analysis, but recovery is by codes and proofing
    But the services of login "workforce" is unknown
    And there is no practice "recovery-analysis"
    Then the control does not apply

  Scenario: A login that claims AAL1, of whose recovery nobody knows what is shown, without an analysis
    But the accepts of recovery "two-codes" is unknown
    And the claims of login "workforce" is AAL1
    And there is no practice "recovery-analysis"
    Then the control is undecided for recovery "two-codes"
