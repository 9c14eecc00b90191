Feature: The security baseline follows the level of assurance

  Background:
    Given a compliant organisation

  Scenario Outline: Security baseline <baseline> at <level>
    But there is also a service "portal" with:
      | security baseline | <baseline> |
    And there is also a login "portal" with:
      | claims | <level> |
    And the services of login "portal" is only "portal"
    Then the control <outcome> for service "portal"

    Examples:
      | baseline          | level | outcome |
      | none              | AAL1  | fails   |
      | sp800-53-low      | AAL1  | passes  |
      | sp800-53-low      | AAL2  | fails   |
      | sp800-53-low      | AAL3  | fails   |
      | sp800-53-moderate | AAL1  | passes  |
      | sp800-53-moderate | AAL2  | passes  |
      | sp800-53-moderate | AAL3  | fails   |
      | fedramp-moderate  | AAL2  | passes  |
      | fedramp-moderate  | AAL3  | fails   |
      | sp800-53-high     | AAL3  | passes  |
      | equivalent        | AAL3  | passes  |

  Scenario: Nobody knows the baseline
    But the security baseline of service "expenses" is unknown
    Then the control is undecided for service "expenses"

  Scenario Outline: The reason names the baseline <baseline>
    But the security baseline of service "expenses" is <baseline>
    Then the control fails for service "expenses" because "<reason>"

    Examples:
      | reason      | baseline     |
      | no security | none         |
      | low at AAL2 | sp800-53-low |

  Scenario: The moderate baseline is not enough at AAL3
    But the security baseline of service "vault" is sp800-53-moderate
    Then the control fails for service "vault" because "moderate at AAL3"
    And the control passes for service "expenses"

  Scenario Outline: Security baseline of another service: <baseline>
    But the security baseline of service "vault" is <baseline>
    Then the control passes for service "expenses"

    Examples:
      | baseline     |
      | none         |
      | sp800-53-low |
      | unknown      |

  Scenario: A login without a level
    But the claims of login "workforce" is none
    Then the control does not apply for service "expenses"
