Feature: Continuation codes have 64 bits, are hashed, throttled and work once

  Background:
    Given a compliant organisation

  Scenario Outline: Bits of a code: <bits>
    But the continuation code bits of enrolment "signed-in" is <bits>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | bits    | outcome      |
      | 63      | fails        |
      | 64      | passes       |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the continuation code bits of enrolment "signed-in" is 20
    Then the control fails for enrolment "signed-in" because "only 20 bits"

  Scenario Outline: <demand>: <value>
    But the <fact> of enrolment "signed-in" is <value>
    Then the control <outcome> for enrolment "signed-in" because "<reason>"

    Examples:
      | demand                    | fact                         | value   | outcome      | reason            |
      | The code is stored hashed | continuation code hashed     | false   | fails        | not stored hashed |
      | The code is stored hashed | continuation code hashed     | unknown | is undecided | stored hashed     |
      | The code works once       | continuation code single use | false   | fails        | works again       |
      | The code works once       | continuation code single use | unknown | is undecided | works once        |
      | Wrong codes are limited   | continuation code throttled  | false   | fails        | not limited       |
      | Wrong codes are limited   | continuation code throttled  | unknown | is undecided | throttled         |

  Scenario: All demands are met
    Then the control passes for enrolment "signed-in"

  Scenario Outline: People proofed at: <level>
    But the account proofed at of login "workforce" is <level>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL3    | passes         |
      | unknown | is undecided   |

  Scenario Outline: Nobody knows whether a code is used, people proofed at: <level>
    But the continuation code used of enrolment "signed-in" is unknown
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL2    | is undecided   |
      | unknown | is undecided   |

  Scenario: Nobody knows whether a code is used
    But the continuation code used of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario Outline: No code is used, people proofed at: <level>
    But the continuation code used of enrolment "signed-in" is false
    And the account proofed at of login "workforce" is <level>
    Then the control does not apply

    Examples:
      | level   |
      | IAL2    |
      | unknown |

  Scenario Outline: Another enrolment has a code that <fault>
    But the continuation code used of enrolment "issued-in-person" is true
    And the <fact> of enrolment "issued-in-person" is <value>
    Then the control passes for enrolment "signed-in"

    Examples:
      | fault                    | fact                         | value |
      | has 20 bits              | continuation code bits       | 20    |
      | is stored readable       | continuation code hashed     | false |
      | works again              | continuation code single use | false |
      | can be tried without end | continuation code throttled  | false |

  Scenario: Another enrolment uses a code of which nothing is known
    But the continuation code used of enrolment "issued-in-person" is true
    Then the control passes for enrolment "signed-in"

  Scenario Outline: Nothing is known of enrolment, people proofed at: <level>
    But the enrolment of login "workforce" is unknown
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"
    And the control does not apply for enrolment "signed-in"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL2    | is undecided   |
      | unknown | is undecided   |

  Scenario: The login claims no level, and the code matters all the same
    But the claims of login "workforce" is none
    Then the control passes for enrolment "signed-in"

  Scenario: Nothing is known of the enrolment of people proofed at IAL1
    But the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"
