Feature: Keys of federal staff are synced in managed fabrics only

  Background:
    Given a compliant organisation

  Scenario Outline: Staff of an agency sync keys to a fabric that <who> manages
    But the federal of service "expenses" is true
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is <managed>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | who        | managed | outcome |
      | the agency | true    | passes  |
      | nobody     | false   | fails   |

  Scenario: Nobody knows whether the fabric is managed
    But the federal of service "expenses" is true
    And the sync used of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario: The reason says that nobody manages the fabric
    But the federal of service "expenses" is true
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control fails for authenticator "security-key" because "nobody manages"

  Scenario Outline: Keys are perhaps synced to a fabric that <who> manages
    But the federal of service "expenses" is true
    And the sync used of authenticator "security-key" is unknown
    And the enterprise managed of authenticator "security-key" is <managed>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | who        | managed | outcome      |
      | the agency | true    | passes       |
      | nobody     | false   | is undecided |

  Scenario Outline: Keys of <words> are synced to a fabric that nobody manages
    But the federal of service "expenses" is true
    And the populations of login "workforce" is only "<people>"
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words       | people      | outcome        |
      | operators   | operators   | fails          |
      | contractors | contractors | fails          |
      | partners    | partners    | fails          |
      | the public  | public      | does not apply |

  Scenario Outline: Keys of <words> are synced unmanaged, and perhaps an agency runs the service
    But the federal of service "expenses" is unknown
    And the populations of login "workforce" is only "<people>"
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words       | people      | outcome        |
      | operators   | operators   | is undecided   |
      | contractors | contractors | is undecided   |
      | partners    | partners    | is undecided   |
      | the public  | public      | does not apply |

  Scenario Outline: Staff of what may be an agency sync keys to a fabric that <who> manages
    But the federal of service "expenses" is unknown
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is <managed>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | who      | managed | outcome        |
      | somebody | true    | does not apply |
      | nobody   | false   | is undecided   |

  Scenario: Nobody knows whether an agency runs the service, nor of the fabric
    But the federal of service "expenses" is unknown
    And the sync used of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key" because "agency"

  Scenario Outline: Nobody knows who signs in, and <who> manages the fabric
    But the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is <managed>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | who        | managed | outcome        |
      | the agency | true    | does not apply |
      | nobody     | false   | is undecided   |

  Scenario: Nobody knows who signs in, nor of the fabric
    But the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And the sync used of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key" because "the public"

  Scenario: Nobody knows who signs in, nor whether an agency runs the service
    But the federal of service "expenses" is unknown
    And the populations of login "workforce" is unknown
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control is undecided for authenticator "security-key" because "agency"

  Scenario Outline: Seeds at a service <words> an agency are held to it too
    But the federal of service "expenses" is <federal>
    And the sync used of authenticator "authenticator-app" is true
    And the enterprise managed of authenticator "authenticator-app" is false
    Then the control <outcome> for authenticator "authenticator-app"

    Examples:
      | words      | federal | outcome      |
      | of         | true    | fails        |
      | perhaps of | unknown | is undecided |

  Scenario: Seeds are held to it too, and nobody knows who signs in
    But the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And the sync used of authenticator "authenticator-app" is true
    Then the control is undecided for authenticator "authenticator-app"

  Scenario Outline: A synced password at a service <words> an agency is another matter
    But the federal of service "expenses" is <federal>
    And the sync used of authenticator "password" is true
    And the enterprise managed of authenticator "password" is false
    Then the control does not apply for authenticator "password"

    Examples:
      | words      | federal |
      | of         | true    |
      | perhaps of | unknown |

  Scenario: A synced password is another matter, whoever signs in
    But the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And the sync used of authenticator "password" is true
    Then the control does not apply for authenticator "password"

  Scenario: No agency runs the service
    But the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario Outline: The only login leads to a service <words> an agency
    But there is no login "vault-operators"
    And the federal of service "expenses" is <federal>
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words      | federal | outcome      |
      | of         | true    | fails        |
      | perhaps of | unknown | is undecided |

  Scenario: There is one login alone, and nobody knows who signs in
    But there is no login "vault-operators"
    And the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And the sync used of authenticator "security-key" is true
    Then the control is undecided for authenticator "security-key"

  Scenario Outline: No login takes the key at a service <words> an agency
    But the federal of service "expenses" is <federal>
    And there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

    Examples:
      | words      | federal |
      | of         | true    |
      | perhaps of | unknown |

  Scenario: No login takes the key, and nobody knows who signs in
    But the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"

  Scenario: No agency runs the service, and nobody knows who signs in
    But the populations of login "workforce" is unknown
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario Outline: Nothing is synced at a service <words> an agency
    But the federal of service "expenses" is <federal>
    And the enterprise managed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

    Examples:
      | words      | federal |
      | of         | true    |
      | perhaps of | unknown |

  Scenario: Nothing is synced, and nobody knows who signs in
    But the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And the enterprise managed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario Outline: The level claimed at a service <words> an agency is <level>
    But there is no login "vault-operators"
    And the federal of service "expenses" is <federal>
    And the claims of login "workforce" is <level>
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words      | level | federal | outcome        |
      | of         | AAL1  | true    | fails          |
      | of         | AAL3  | true    | does not apply |
      | of         | none  | true    | does not apply |
      | perhaps of | AAL1  | unknown | is undecided   |
      | perhaps of | AAL3  | unknown | does not apply |
      | perhaps of | none  | unknown | does not apply |

  Scenario Outline: An agency asks for <level>, and nobody knows who signs in
    But there is no login "vault-operators"
    And the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And the claims of login "workforce" is <level>
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | level | outcome        |
      | AAL1  | is undecided   |
      | AAL3  | does not apply |

  Scenario Outline: The key does not open the service <words> an agency
    But the federal of service "vault" is <federal>
    And there is no login "vault-operators"
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

    Examples:
      | words      | federal |
      | of         | true    |
      | perhaps of | unknown |

  Scenario: An agency runs another service, and nobody knows who signs in
    But the federal of service "vault" is true
    And there is no login "vault-operators"
    And the populations of login "workforce" is unknown
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: Nobody knows who signs in, and a second login with the same keys claims AAL3
    Given there is also a login "second-workforce" like "workforce"
    But the federal of service "expenses" is true
    And the populations of login "workforce" is unknown
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    And the claims of login "second-workforce" is AAL3
    Then the control is undecided for authenticator "security-key"

  Scenario: Of two keys that are synced one is in a managed fabric
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the federal of service "expenses" is true
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    And the sync used of authenticator "spare-key" is true
    And the enterprise managed of authenticator "spare-key" is true
    Then the control fails for authenticator "security-key"
    And the control passes for authenticator "spare-key"

  Scenario: Of two keys one may be synced, and the other is as it should be
    Given there is also an authenticator "spare-key" like "security-key"
    And login "workforce" also accepts "spare-key"
    But the federal of service "expenses" is true
    And the sync used of authenticator "security-key" is unknown
    And the enterprise managed of authenticator "security-key" is false
    And the sync used of authenticator "spare-key" is true
    And the enterprise managed of authenticator "spare-key" is true
    Then the control is undecided for authenticator "security-key"
    And the control passes for authenticator "spare-key"

  Scenario: Only a login above AAL2 opens a service of which nobody knows whether an agency runs it
    But the federal of service "vault" is unknown
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"

  Scenario: Nobody knows who signs in above AAL2
    But the federal of service "vault" is true
    And the populations of login "vault-operators" are unknown
    And the sync used of authenticator "security-key" is true
    And the enterprise managed of authenticator "security-key" is false
    Then the control does not apply for authenticator "security-key"
