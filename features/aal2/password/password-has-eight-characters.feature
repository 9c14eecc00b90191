Feature: A password has at least eight characters

  Background:
    Given a compliant organisation

  Scenario Outline: Length of a chosen password: <length>
    But the password minimum length of authenticator "password" is <length>
    Then the control <outcome> for authenticator "password"

    Examples:
      | length  | outcome      |
      | 9       | passes       |
      | 8       | passes       |
      | 7       | fails        |
      | 0       | fails        |
      | unknown | is undecided |

  Scenario: The reason names the length
    But the password minimum length of authenticator "password" is 4
    Then the control fails for authenticator "password" because "only 4 characters"

  Scenario: Revision 4 has no shorter length for passwords issued at random
    But the password minimum length of authenticator "password" is 7
    And the assigned randomly of authenticator "password" is true
    Then the control fails for authenticator "password"

  Scenario Outline: Revision 3, issued at random: <random>, length: <length>
    But the password minimum length of authenticator "password" is <length>
    And the assigned randomly of authenticator "password" is <random>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "password"

    Examples:
      | random  | length  | outcome      |
      | true    | 8       | passes       |
      | true    | 6       | passes       |
      | true    | 5       | fails        |
      | unknown | 8       | passes       |
      | unknown | 7       | is undecided |
      | unknown | 6       | is undecided |
      | unknown | 5       | fails        |
      | true    | unknown | is undecided |

  Scenario Outline: Revision 3, length of a chosen password: <length>
    But the password minimum length of authenticator "password" is <length>
    And it is assessed under "sp800-63b-3-aal2"
    Then the control <outcome> for authenticator "password"

    Examples:
      | length | outcome |
      | 8      | passes  |
      | 7      | fails   |
      | 6      | fails   |
      | 5      | fails   |

  Scenario: Under revision 3 the reason names the length as well
    But the password minimum length of authenticator "password" is 7
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "password" because "only 7 characters"

  Scenario: Only a password that a login uses is meant
    Given there is also an authenticator "retired-password" of type password
    But the password minimum length of authenticator "retired-password" is 4
    Then the control does not apply for authenticator "retired-password"
    And the control does not apply for authenticator "authenticator-app"
    And the control passes for authenticator "password"

  Scenario: Under revision 3 other passwords do not count either
    But there is also an authenticator "retired-password" with:
      | type                    | password |
      | password minimum length | 7        |
      | assigned randomly       | false    |
    And there is also an authenticator "forgotten-password" with:
      | type                    | password |
      | password minimum length | 7        |
    And it is assessed under "sp800-63b-3-aal2"
    Then the control passes for authenticator "password"

  Scenario: There is no password
    But there is no authenticator "password"
    Then the control does not apply
