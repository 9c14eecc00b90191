Feature: Session secrets have at least 64 bits

  Background:
    Given a compliant organisation

  Scenario Outline: The length of the secret in bits is <bits>
    But the secret bits of session "workday" is <bits>
    Then the control <outcome> for session "workday"
    And the control passes for session "vault-visit"

    Examples:
      | bits    | outcome      |
      | 63      | fails        |
      | 64      | passes       |
      | 65      | passes       |
      | unknown | is undecided |

  Scenario Outline: Revision 3 asks for as much, and the secret has <bits> bits
    But the secret bits of session "workday" is <bits>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for session "workday"

    Examples:
      | bits | outcome |
      | 63   | fails   |
      | 64   | passes  |

  Scenario: The reason names the length
    But the secret bits of session "workday" is 32
    Then the control fails for session "workday" because "only 32 bits"
    And the control passes for session "vault-visit"
    And the control does not apply for login "vault-operators"

  Scenario Outline: The level claimed is <level>
    But the secret bits of session "workday" is 63
    And the claims of login "workforce" is <level>
    Then the control <outcome> for session "workday"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |

  Scenario Outline: Nothing is known of the session, and the level claimed is <level>
    But the session of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |
