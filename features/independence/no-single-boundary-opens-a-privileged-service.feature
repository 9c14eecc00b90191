Feature: No single boundary opens a privileged service

  Background:
    Given a compliant organisation

  Scenario: Every way to the vault needs more than one takeover
    Then the control passes for service "vault"

  Scenario: A mailed link opens the login that leads to the vault
    But there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "vault-operators" also accepts "mailed-link"
    Then the control fails for service "vault" because "whoever takes over boundary:work-mailbox reaches it: Taking over work-mailbox gives everything it receives and holds. What mailed-link sends arrives in work-mailbox."

  Scenario: A mailed link opens a login that leads to an ordinary service
    But there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control does not apply for service "expenses"
    And the control passes for service "vault"

  Scenario: Nobody knows whether the ordinary service is privileged
    But the privileged of service "expenses" is unknown
    Then the control passes for service "expenses"

  Scenario: Nobody knows whether the service that a mailed link opens is privileged
    But the privileged of service "vault" is unknown
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "vault-operators" also accepts "mailed-link"
    Then the control is undecided for service "vault" because "it guards secrets"

  Scenario: Nobody knows whether the service that the identity provider itself opens is privileged
    But the privileged of service "vault" is unknown
    And there is also a boundary "provider" with:
      | kind | identity-provider |
    Then the control passes for service "vault"

  Scenario: Nobody knows whether the service that an administrator opens is privileged
    But the privileged of service "vault" is unknown
    And there is also a boundary "provider" with:
      | kind | administrator |
    Then the control passes for service "vault"

  Scenario Outline: The <words> can open everything
    But there is also a boundary "root" with:
      | kind | <kind> |
    Then the control passes for service "vault"

    Examples:
      | words             | kind              |
      | administrator     | administrator     |
      | identity provider | identity-provider |

  Scenario: A mailed link goes to a place of which nobody knows what it is
    But the kind of boundary "work-mailbox" is unknown
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "vault-operators" also has recovery "magic-link"
    Then the control is undecided for service "vault" because "nobody says whether that is the identity provider itself"

  Scenario Outline: A mailed link that may sign in goes to the <words>
    But the kind of boundary "work-mailbox" is <kind>
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "vault-operators" also has recovery "magic-link"
    Then the control passes for service "vault"

    Examples:
      | words             | kind              |
      | administrator     | administrator     |
      | identity provider | identity-provider |

  Scenario: Nobody knows whether the key of the operators can be copied
    But the key exportable of authenticator "security-key" is unknown
    Then the control is undecided for service "vault" because "it cannot be excluded that whoever controls by malware boundary:security-key-of-staff reaches it"

  Scenario: The key of a machine that acts on the vault can be copied
    But the credential kind of identity "vault-rotator" is static-api-key
    Then the control fails for service "vault" because "finds the secret of identity:vault-rotator"

  Scenario: The session of the operators can be stolen, which is another matter
    But the sender constrained of session "vault-visit" is false
    Then the control passes for service "vault"

  Scenario Outline: The combinations that open the login are <combinations>
    But the accepts of login "vault-operators" is <combinations>
    Then the control is undecided for service "vault" because "which combinations of authenticators open vault-operators"

    Examples:
      | combinations  |
      | unknown       |
      | an empty list |

  Scenario: Nobody knows what opens another login
    But the accepts of login "workforce" is unknown
    Then the control passes for service "vault"

  Scenario: The vault trusts the sign-on of staff
    But the accepts of login "vault-operators" is an empty list
    And the federation upstream of login "vault-operators" is "workforce"
    Then the control passes for service "vault"

  Scenario Outline: The vault trusts a sign-on of which nobody knows the <part>
    But the accepts of login "vault-operators" is an empty list
    And the federation upstream of login "vault-operators" is "workforce"
    And the <what> of login "workforce" is unknown
    Then the control is undecided for service "vault" because "what opens workforce, which vault-operators trusts"

    Examples:
      | part         | what      |
      | combinations | accepts   |
      | enrolment    | enrolment |

  Scenario: Nobody knows what opens the emergency account
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for service "vault" because "which combinations of authenticators open emergency"

  Scenario: An empty list of combinations says nothing of the emergency account
    But there is also a side door "emergency" with:
      | kind    | break-glass   |
      | accepts | an empty list |
    And login "vault-operators" also has side door "emergency"
    Then the control is undecided for service "vault" because "which combinations of authenticators open emergency"

  Scenario: Nobody knows what opens the emergency account of another login
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And login "workforce" also has side door "emergency"
    Then the control passes for service "vault"

  Scenario: The emergency account opens to the key
    But there is also a side door "emergency" with:
      | kind | break-glass |
    And side door "emergency" accepts only "security-key"
    And login "vault-operators" also has side door "emergency"
    Then the control passes for service "vault"

  Scenario Outline: Nobody knows the <what> of the login
    But the <what> of login "vault-operators" are unknown
    Then the control is undecided for service "vault" because "<words>"

    Examples:
      | what       | words                             |
      | side doors | other ways into the same services |
      | recovery   | ways to get back in after a loss  |
      | enrolment  | ways to bind a new authenticator  |
      | help desks | help desks that serve its people  |

  Scenario: Nobody knows the recovery of another login
    But the recovery of login "workforce" is unknown
    Then the control passes for service "vault"

  Scenario: Nobody knows where a login leads
    But the services of login "workforce" are unknown
    Then the control is undecided for service "vault" because "whether workforce leads to it"

  Scenario: Nobody knows how people get to the vault
    But there is no login "vault-operators"
    And the services of identity "vault-rotator" are an empty list
    Then the control is undecided for service "vault" because "which login leads to it"

  Scenario: Only software gets to the vault
    But there is no login "vault-operators"
    Then the control passes for service "vault"

  Scenario: The mailbox that approves what a privileged machine does
    But the approves of service "expenses" are only "vault-rotator"
    Then the control passes for service "expenses"

  Scenario: A mailed link opens the mailbox that approves what a privileged machine does
    But the approves of service "expenses" are only "vault-rotator"
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control fails for service "expenses" because "whoever takes over boundary:work-mailbox reaches it"

  Scenario: A mailed link opens the mailbox that approves, and nobody knows the privilege of either side
    But the approves of service "expenses" are only "vault-rotator"
    And the privileged of service "expenses" is unknown
    And the privileged of identity "vault-rotator" is unknown
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control is undecided for service "expenses" because "it guards secrets"

  Scenario: A mailed link opens a mailbox of unknown privilege that approves what a privileged machine does
    But the approves of service "expenses" are only "vault-rotator"
    And the privileged of service "expenses" is unknown
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control fails for service "expenses" because "whoever takes over boundary:work-mailbox reaches it"

  Scenario: A mailed link opens the mailbox that approves, and nobody knows whether the machine is privileged
    But the approves of service "expenses" are only "vault-rotator"
    And the privileged of identity "vault-rotator" is unknown
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control is undecided for service "expenses" because "it holds administrative or secret-reading rights"

  Scenario: An administrator opens the mailbox that approves, and nobody knows whether the machine is privileged
    But the approves of service "expenses" are only "vault-rotator"
    And the privileged of identity "vault-rotator" is unknown
    And there is also a boundary "root" with:
      | kind | administrator |
    Then the control passes for service "expenses"

  Scenario: A mailed link opens the mailbox that approves what an ordinary machine does
    But the approves of service "expenses" are only "payroll-export"
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control does not apply for service "expenses"

  Scenario: There is no service
    But there are no services at all
    Then the control does not apply

  Scenario: Nobody knows of two services whether they are privileged, and a mailed link opens one
    But the privileged of service "vault" is unknown
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "vault-operators" also accepts "mailed-link"
    And the privileged of service "expenses" is unknown
    Then the control passes for service "expenses"
    And the control is undecided for service "vault"

  Scenario: A mailed link opens the mailbox that approves, and nobody knows what kind of place the phone is
    But the approves of service "expenses" are only "vault-rotator"
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    And the kind of boundary "work-phone" is unknown
    Then the control fails for service "expenses"
    And the control fails for service "vault"

  Scenario: Of two privileged services one is reached by a machine of which nobody knows the credential
    But the privileged of service "expenses" is true
    And the credential kind of identity "vault-rotator" is unknown
    Then the control is undecided for service "vault" because "finds the secret of identity:vault-rotator"
    And the control passes for service "expenses"

  Scenario: Of two privileged services one opens to a mailed link to a place of which nobody knows what it is
    But the privileged of service "expenses" is true
    And the kind of boundary "work-mailbox" is unknown
    And there is also a recovery "magic-link" with:
      | restores | an empty list |
      | signs in | true          |
    And recovery "magic-link" accepts only:
      | method      | channel | delivered to        |
      | issued-code | email   | only "work-mailbox" |
    And login "vault-operators" also has recovery "magic-link"
    Then the control is undecided for service "vault"
    And the control passes for service "expenses"

  Scenario: A mailed link opens the vault, and a mailbox approves what a machine of unknown privilege does
    But the approves of service "expenses" are only "vault-rotator"
    And the privileged of identity "vault-rotator" is unknown
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "vault-operators" also accepts "mailed-link"
    Then the control fails for service "vault"
    And the control passes for service "expenses"

  Scenario: A mailed link opens a mailbox of unknown privilege that approves what an ordinary machine does
    But the approves of service "expenses" are only "payroll-export"
    And the privileged of service "expenses" is unknown
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control is undecided for service "expenses"

  Scenario: A mailed link opens a service of unknown privilege, and so does an administrator
    But the privileged of service "vault" is unknown
    And there is also a boundary "root" with:
      | kind | administrator |
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "vault-operators" also accepts "mailed-link"
    Then the control is undecided for service "vault"

  Scenario: A mailed link opens the mailbox that approves what a machine of unknown privilege does, and so does an administrator
    But the approves of service "expenses" are only "vault-rotator"
    And the privileged of identity "vault-rotator" is unknown
    And there is also a boundary "root" with:
      | kind | administrator |
    And there is also an authenticator "mailed-link" with:
      | type         | email-link          |
      | delivered to | only "work-mailbox" |
    And login "workforce" also accepts "mailed-link"
    Then the control is undecided for service "expenses"

  Scenario: An administrator opens the vault, and nobody knows what another place is
    But there is also a boundary "root" with:
      | kind | administrator |
    And the kind of boundary "work-phone" is unknown
    Then the control passes for service "vault"

  Scenario: Only people get to the vault
    But the services of identity "vault-rotator" are an empty list
    Then the control passes for service "vault"

  Scenario: Another login trusts a sign-on of which nobody knows the enrolment
    But there is also a login "partner" like "workforce"
    And the federation upstream of login "workforce" is "partner"
    And the enrolment of login "partner" is unknown
    Then the control passes for service "vault"
