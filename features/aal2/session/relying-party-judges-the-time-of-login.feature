Feature: The relying party judges by the time of authentication whether reauthentication was met

  Background:
    Given a compliant organisation

  Scenario: The login is not federated
    But the federation authentication time checked of login "workforce" is false
    Then the control does not apply

  Scenario Outline: A federated login <checks> the time of authentication
    But the federation used of login "workforce" is true
    And the federation authentication time checked of login "workforce" is <checked>
    Then the control <outcome> for login "workforce"

    Examples:
      | checks         | checked | outcome |
      | checks         | true    | passes  |
      | does not check | false   | fails   |

  Scenario: Nobody knows whether the time of authentication is checked
    But the federation used of login "workforce" is true
    Then the control is undecided for login "workforce"

  Scenario: The reason says what passes
    But the federation used of login "workforce" is true
    And the federation authentication time checked of login "workforce" is false
    Then the control fails for login "workforce" because "an old login at the identity provider"

  Scenario: Nothing is known of federation
    But the federation used of login "workforce" is unknown
    Then the control is undecided for login "workforce"

  Scenario Outline: A login that is perhaps federated <checks> the time of authentication
    But the federation used of login "workforce" is unknown
    And the federation authentication time checked of login "workforce" is <checked>
    Then the control <outcome> for login "workforce"

    Examples:
      | checks         | checked | outcome        |
      | checks         | true    | does not apply |
      | does not check | false   | is undecided   |

  Scenario Outline: The login is perhaps federated, and the level claimed is <level>
    But the federation used of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | none  | does not apply |

  Scenario Outline: A federated login checks no time, and the level claimed is <level>
    But the federation used of login "workforce" is true
    And the federation authentication time checked of login "workforce" is false
    And the claims of login "workforce" is <level>
    Then the control <outcome> for login "workforce"

    Examples:
      | level   | outcome        |
      | AAL1    | fails          |
      | unknown | fails          |
      | none    | does not apply |

  Scenario: One federated login checks no time, and of a second nobody knows
    Given there is also a login "second-workforce" like "workforce"
    But the federation used of login "workforce" is true
    And the federation authentication time checked of login "workforce" is false
    And the claims of login "workforce" is unknown
    And the used of login "second-workforce" is true
    Then the control is undecided for login "second-workforce"
    And the control fails for login "workforce"
