Feature: The initial level of assurance follows the impact and is written down

  Background:
    Given a compliant organisation

  Scenario Outline: Impact <risk>, initial level <level>, without personal information
    But there is also a service "portal" with:
      | risk                         | <risk> |
      | exposes personal information | false  |
    And there is also a login "portal" with:
      | documented initial aal | <level> |
    And the services of login "portal" is only "portal"
    Then the control <outcome> for login "portal"

    Examples:
      | risk     | level | outcome |
      | low      | none  | fails   |
      | low      | AAL1  | passes  |
      | low      | AAL2  | fails   |
      | low      | AAL3  | fails   |
      | moderate | AAL1  | fails   |
      | moderate | AAL2  | passes  |
      | moderate | AAL3  | fails   |
      | high     | AAL2  | fails   |
      | high     | AAL3  | passes  |

  Scenario Outline: Low impact with personal information, initial level <level>
    But the risk of service "expenses" is low
    And the documented initial aal of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome |
      | AAL1  | passes  |
      | AAL3  | fails   |

  Scenario: Low impact with personal information, lifted to AAL2
    But the risk of service "expenses" is low
    Then the control passes for login "workforce"

  Scenario: Low impact, and nobody knows of personal information
    But the risk of service "expenses" is low
    And the exposes personal information of service "expenses" is unknown
    Then the control is undecided for login "workforce"

  Scenario: Moderate impact, and nobody knows of personal information
    But the exposes personal information of service "expenses" is unknown
    Then the control passes for login "workforce"

  Scenario: Low impact at AAL1, and nobody knows of personal information
    But the risk of service "expenses" is low
    And the documented initial aal of login "workforce" is AAL1
    And the exposes personal information of service "expenses" is unknown
    Then the control passes for login "workforce"

  Scenario: The highest impact decides
    But the services of login "workforce" is "expenses" and "vault"
    Then the control fails for login "workforce" because "although the impact is high"

  Scenario: The highest impact is met, a lower one does not count
    But the services of login "vault-operators" is "expenses" and "vault"
    Then the control passes for login "vault-operators"

  Scenario: One service has personal information, of the other nobody knows
    But the risk of service "expenses" is low
    And there is also a service "portal" with:
      | risk | low |
    And the services of login "workforce" is "expenses" and "portal"
    Then the control passes for login "workforce"

  Scenario: Moderate impact, and the login starts at AAL3
    But the risk of service "vault" is moderate
    Then the control fails for login "vault-operators" because "no impact of its services calls for"

  Scenario: Nothing was written down
    But the documented initial aal of login "workforce" is unknown
    Then the control is undecided for login "workforce" because "initial assurance level"
    And the control passes for login "vault-operators"

  Scenario: Nobody assessed the impact
    But the risk of service "expenses" is unknown
    Then the control is undecided for login "workforce" because "impact of a wrong login"

  Scenario: Nobody assessed the impact of a service whose login starts high
    But the risk of service "vault" is unknown
    Then the control is undecided for login "vault-operators"
    And the control passes for login "workforce"

  Scenario: One impact is too high, of another service nobody knows
    But the risk of service "expenses" is unknown
    And the services of login "workforce" is "expenses" and "vault"
    Then the control fails for login "workforce"

  Scenario: Another login starts too low
    But the documented initial aal of login "vault-operators" is AAL1
    Then the control passes for login "workforce"
    And the control fails for login "vault-operators"

  Scenario Outline: Services that the login opens: <services>
    But the services of login "workforce" is <services>
    Then the control is undecided for login "workforce" because "which services it opens"

    Examples:
      | services      |
      | unknown       |
      | an empty list |

  Scenario Outline: A login without a level opens <what>
    But the claims of login "workforce" is none
    And the services of login "workforce" is <services>
    Then the control does not apply for login "workforce"

    Examples:
      | what                     | services     |
      | unknown services         | unknown      |
      | a service of high impact | only "vault" |

  Scenario: Moderate impact with personal information, and the login starts at AAL3
    But the risk of service "vault" is moderate
    And the exposes personal information of service "vault" is true
    Then the control fails for login "vault-operators"

  Scenario: The login claims AAL1 and opens no service
    But the services of login "workforce" is an empty list
    And the claims of login "workforce" is AAL1
    Then the control is undecided for login "workforce"

  Scenario: Low impact, nobody knows of personal information, and a second login starts at AAL1
    But the risk of service "expenses" is low
    And the exposes personal information of service "expenses" is unknown
    And there is also a login "second-workforce" like "workforce"
    And the documented initial aal of login "second-workforce" is AAL1
    Then the control passes for login "second-workforce"
    And the control is undecided for login "workforce"

  Scenario: A login to a service of low impact claims AAL1, and its initial level is none
    But there is also a service "portal" with:
      | risk                         | low   |
      | exposes personal information | false |
    And there is also a login "portal" with:
      | documented initial aal | none |
    And the services of login "portal" is only "portal"
    And the claims of login "portal" is AAL1
    Then the control fails for login "portal"

  Scenario: A new login of low impact starts at AAL2, and nobody knows of personal information
    But there is also a service "portal" with:
      | risk                         | low   |
      | exposes personal information | false |
    And there is also a login "portal" with:
      | documented initial aal | AAL2 |
    And the services of login "portal" is only "portal"
    And the exposes personal information of service "portal" is unknown
    Then the control is undecided for login "portal"

  Scenario: The initial level is above the impact, and nobody knows the impact of a service behind another login
    But the documented initial aal of login "workforce" is AAL3
    And the risk of service "vault" is unknown
    Then the control fails for login "workforce"
    And the control is undecided for login "vault-operators"
