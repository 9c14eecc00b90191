Feature: People behind a login of moderate risk were proofed

  Background:
    Given a compliant organisation

  Scenario Outline: At a moderate risk the level of proofing is <level>
    But the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome      |
      | IAL3    | passes       |
      | none    | fails        |
      | unknown | is undecided |

  Scenario: The lowest level of proofing is enough
    Then the control passes for login "workforce"
    And the control does not apply for login "vault-operators"

  Scenario: The reason names the risk
    But the account proofed at of login "workforce" is none
    Then the control fails for login "workforce" because "nobody checked who its people are, though the risk is moderate"

  Scenario Outline: Nobody was proofed, and the risk is <risk>
    But the risk of service "expenses" is <risk>
    And the account proofed at of login "workforce" is none
    Then the control <outcome> for login "workforce"

    Examples:
      | risk    | outcome        |
      | low     | does not apply |
      | high    | does not apply |
      | unknown | is undecided   |

  Scenario: Neither risk nor proofing is known
    But the risk of service "expenses" is unknown
    And the account proofed at of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario: The risk is not known, and people were proofed
    But the risk of service "expenses" is unknown
    Then the control does not apply for login "workforce"

  Scenario Outline: The services are not known, and the level of proofing is <level>
    But the services of login "workforce" is unknown
    And the account proofed at of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | IAL3    | does not apply |
      | none    | is undecided   |
      | unknown | is undecided   |

  Scenario: There is no login
    But there are no logins at all
    Then the control does not apply

  Scenario: People of one login were not proofed, and those of a second were
    Given there is also a login "second-workforce" like "workforce"
    But the account proofed at of login "workforce" is none
    Then the control passes for login "second-workforce"
    And the control fails for login "workforce"

  Scenario: Nobody knows whether people of one login were proofed, and those of a second were
    Given there is also a login "second-workforce" like "workforce"
    But the account proofed at of login "workforce" is unknown
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: The service whose risk nobody knows is behind another login
    But the risk of service "expenses" is unknown
    And the account proofed at of login "vault-operators" is unknown
    Then the control does not apply for login "vault-operators"
