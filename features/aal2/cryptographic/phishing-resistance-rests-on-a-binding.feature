Feature: Phishing resistance rests on a binding to the channel or to the verifier's name

  Background:
    Given a compliant organisation

  Scenario: A key bound to the name of the site
    Then the control passes for authenticator "security-key"

  Scenario: Revision 3 lets the binding to a name pass
    But it is assessed under "sp800-63b-3-aal2"
    Then the control passes for authenticator "security-key"

  Scenario Outline: A key is bound <words>
    But the phishing binding of authenticator "security-key" is <binding>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words                         | binding                       | outcome      |
      | to the channel                | channel                       | passes       |
      | to nothing                    | none                          | fails        |
      | by an assertion for one party | audience-restricted-assertion | fails        |
      | nobody knows how              | unknown                       | is undecided |

  Scenario: The reason says what is missing
    But the phishing binding of authenticator "security-key" is none
    Then the control fails for authenticator "security-key" because "nothing binds"

  Scenario: The authenticator app bears the label
    But the claimed phishing resistant of authenticator "authenticator-app" is true
    Then the control fails for authenticator "authenticator-app"
    And the control passes for authenticator "security-key"

  Scenario Outline: A wallet with the label is bound <words>
    But the type of authenticator "security-key" is wallet
    And the phishing binding of authenticator "security-key" is <binding>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words                         | binding                       | outcome      |
      | by an assertion for one party | audience-restricted-assertion | passes       |
      | to the channel                | channel                       | fails        |
      | nobody knows how              | unknown                       | is undecided |

  Scenario: Revision 3 knows no wallets
    But the type of authenticator "security-key" is wallet
    And the phishing binding of authenticator "security-key" is audience-restricted-assertion
    And it is assessed under "sp800-63b-3-aal2"
    Then the control fails for authenticator "security-key" because "wallet"

  Scenario: A wallet without the label under revision 3
    But the type of authenticator "security-key" is wallet
    And the claimed phishing resistant of authenticator "security-key" is false
    And it is assessed under "sp800-63b-3-aal2"
    Then the control does not apply for authenticator "security-key"

  Scenario: A wallet of which nobody knows the label under revision 3
    But the type of authenticator "security-key" is wallet
    And the claimed phishing resistant of authenticator "security-key" is unknown
    And the phishing binding of authenticator "security-key" is audience-restricted-assertion
    And it is assessed under "sp800-63b-3-aal2"
    Then the control passes for authenticator "security-key"

  Scenario Outline: A key that perhaps bears the label is bound <words>
    But the claimed phishing resistant of authenticator "security-key" is unknown
    And the phishing binding of authenticator "security-key" is <binding>
    Then the control <outcome> for authenticator "security-key"

    Examples:
      | words            | binding | outcome      |
      | to the channel   | channel | passes       |
      | to nothing       | none    | is undecided |
      | nobody knows how | unknown | is undecided |

  Scenario: Nothing bears the label
    Then the control does not apply for authenticator "authenticator-app"

  Scenario: A key that no login takes
    But there is also an authenticator "spare-key" of type security-key
    Then the control does not apply for authenticator "spare-key"
    And the control passes for authenticator "security-key"

  Scenario: A key that perhaps bears the label is bound to nothing, and a second to the site
    Given there is also an authenticator "second-security-key" like "security-key"
    But the claimed phishing resistant of authenticator "security-key" is unknown
    And the phishing binding of authenticator "security-key" is none
    And login "workforce" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control is undecided for authenticator "security-key"

  Scenario: Revision 3 knows the key beside a wallet that it does not know
    Given there is also an authenticator "second-security-key" like "security-key"
    But the type of authenticator "security-key" is wallet
    And the phishing binding of authenticator "security-key" is audience-restricted-assertion
    And it is assessed under "sp800-63b-3-aal2"
    And login "vault-operators" also accepts "second-security-key"
    Then the control passes for authenticator "second-security-key"
    And the control fails for authenticator "security-key"
