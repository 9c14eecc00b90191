Feature: Confirmation codes have six digits, expire by channel and work once

  Background:
    Given a compliant organisation

  Scenario Outline: Digits of a code: <digits>
    But the confirmation code digits of enrolment "signed-in" is <digits>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | digits  | outcome      |
      | 5       | fails        |
      | 6       | passes       |
      | unknown | is undecided |

  Scenario Outline: Channel of a code: <channel>, lifetime: <time>
    But the confirmation code channel of enrolment "signed-in" is <channel>
    And the confirmation code lifetime of enrolment "signed-in" is <time>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | channel            | time    | outcome      |
      | sms                | PT10M   | passes       |
      | sms                | PT10M1S | fails        |
      | voice              | PT10M   | passes       |
      | voice              | PT10M1S | fails        |
      | post-contiguous-us | P21D    | passes       |
      | post-contiguous-us | P21DT1S | fails        |
      | post-elsewhere     | P30D    | passes       |
      | post-elsewhere     | P30DT1S | fails        |
      | in-app             | PT1M    | is undecided |
      | unknown            | PT1M    | is undecided |

  Scenario Outline: Lifetime of a code by mail: <time>
    But the confirmation code lifetime of enrolment "signed-in" is <time>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | time    | outcome      |
      | PT24H   | passes       |
      | PT24H1S | fails        |
      | none    | fails        |
      | unknown | is undecided |

  Scenario Outline: The reason names <what>
    But the <fact> of enrolment "signed-in" is <value>
    Then the control fails for enrolment "signed-in" because "<reason>"

    Examples:
      | what                 | fact                       | value | reason                   |
      | the digits           | confirmation code digits   | 4     | only 4 digits            |
      | channel and lifetime | confirmation code lifetime | P3D   | by email is valid 3 days |

  Scenario: The reason names the channel without a figure
    But the confirmation code channel of enrolment "signed-in" is in-app
    Then the control is undecided for enrolment "signed-in" because "no figure for a code by in-app"

  Scenario Outline: It works once: <once>
    But the confirmation code single use of enrolment "signed-in" is <once>
    Then the control <outcome> for enrolment "signed-in" because "<reason>"

    Examples:
      | once    | outcome      | reason      |
      | false   | fails        | works again |
      | unknown | is undecided | works once  |

  Scenario: Long, brief and single
    Then the control passes for enrolment "signed-in"

  Scenario Outline: Another enrolment sends by <channel>
    But the confirmation code used of enrolment "issued-in-person" is true
    And the confirmation code channel of enrolment "issued-in-person" is <channel>
    And the confirmation code lifetime of enrolment "issued-in-person" is P90D
    Then the control passes for enrolment "signed-in"

    Examples:
      | channel |
      | sms     |
      | in-app  |

  Scenario Outline: People proofed at: <level>
    But the account proofed at of login "workforce" is <level>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL3    | passes         |
      | unknown | is undecided   |

  Scenario Outline: Nobody knows whether a code is used, people proofed at: <level>
    But the confirmation code used of enrolment "signed-in" is unknown
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL2    | is undecided   |
      | unknown | is undecided   |

  Scenario: Nobody knows whether a code is used
    But the confirmation code used of enrolment "signed-in" is unknown
    Then the control is undecided for enrolment "signed-in"

  Scenario Outline: No code is used, people proofed at: <level>
    But the confirmation code used of enrolment "signed-in" is false
    And the account proofed at of login "workforce" is <level>
    Then the control does not apply

    Examples:
      | level   |
      | IAL2    |
      | unknown |

  Scenario Outline: Another enrolment has a code that <fault>
    But the confirmation code used of enrolment "issued-in-person" is true
    And the <fact> of enrolment "issued-in-person" is <value>
    Then the control passes for enrolment "signed-in"

    Examples:
      | fault           | fact                         | value |
      | has four digits | confirmation code digits     | 4     |
      | works again     | confirmation code single use | false |

  Scenario: Another enrolment uses a code of which nothing is known
    But the confirmation code used of enrolment "issued-in-person" is true
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

  Scenario: Nothing is known of enrolment, and a code by post lasts too long
    But the confirmation code channel of enrolment "signed-in" is post-elsewhere
    And the confirmation code lifetime of enrolment "signed-in" is P30DT1S
    And the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"
