Feature: Binding after the proofing session confirms the person

  Background:
    Given a compliant organisation

  Scenario Outline: Later confirmation: <what>, under revision <revision>
    But the later confirmation of enrolment "signed-in" is <what>
    And it is assessed under "<profile>"
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | revision | what             | profile          | outcome      |
      | 4        | biometric        | sp800-63b-4-aal2 | passes       |
      | 4        | in-session-only  | sp800-63b-4-aal2 | passes       |
      | 4        | temporary-secret | sp800-63b-4-aal2 | fails        |
      | 3        | temporary-secret | sp800-63b-3-aal2 | passes       |
      | 4        | none             | sp800-63b-4-aal2 | fails        |
      | 3        | none             | sp800-63b-3-aal2 | fails        |
      | 4        | unknown          | sp800-63b-4-aal2 | is undecided |

  Scenario: By a continuation code
    Then the control passes for enrolment "signed-in"
    And the control passes for enrolment "issued-in-person"
    And the control does not apply for login "vault-operators"

  Scenario Outline: The reason names later confirmation: <what>
    But the later confirmation of enrolment "signed-in" is <what>
    Then the control fails for enrolment "signed-in" because "<reason>"

    Examples:
      | what             | reason             |
      | none             | nothing confirms   |
      | temporary-secret | a temporary secret |

  Scenario Outline: Later confirmation: <what>, people proofed at: <level>
    But the later confirmation of enrolment "signed-in" is <what>
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | what             | level   | outcome        |
      | none             | none    | does not apply |
      | none             | IAL2    | fails          |
      | none             | IAL3    | does not apply |
      | none             | unknown | is undecided   |
      | temporary-secret | unknown | is undecided   |
      | unknown          | unknown | is undecided   |
      | biometric        | unknown | does not apply |

  Scenario Outline: Later confirmation in another enrolment: <what>
    But the later confirmation of enrolment "issued-in-person" is <what>
    Then the control passes for enrolment "signed-in"

    Examples:
      | what             |
      | none             |
      | temporary-secret |
      | unknown          |

  Scenario Outline: Nothing is known of enrolment, people proofed at: <level>
    But the enrolment of login "workforce" is unknown
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | none    | does not apply |
      | IAL2    | is undecided   |
      | IAL3    | does not apply |
      | unknown | is undecided   |

  Scenario: Nothing is known of enrolment of people proofed at the lowest level
    But the enrolment of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Nobody knows at which level people of another login were proofed
    But the account proofed at of login "workforce" is unknown
    And the account proofed at of login "vault-operators" is IAL3
    And the later confirmation of enrolment "issued-in-person" is none
    Then the control does not apply for enrolment "issued-in-person"
