Feature: Each step of an attacker

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Company
      services:
        files: {kind: workforce-application, privileged: false, hosts: []}
      boundaries:
        phone: {kind: device, receives: []}
        cloud: {kind: sync-fabric}
      authenticators:
        password: {type: password, livesOn: [], password: {blocklist: true}, throttling: {enabled: true}}
        app: {type: totp, livesOn: [phone], syncedTo: [], otp: {seedExport: none}, throttling: {enabled: true}}
        sms: {type: sms-code, livesOn: [], deliveredTo: [phone], throttling: {enabled: true}, activation: {required: false}}
        trusted: {type: trusted-device, livesOn: []}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        staff:
          services: [files]
          accepts: [[password, app]]
          session: day
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
      identities:
        robot: {services: [], credential: {kind: spiffe}}
      """

  Scenario: Nobody knows where the app is
    But the lives on of authenticator "app" is unknown
    And login "staff" accepts only "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers                    | assumed |
      | RELAY person:staff           | no      |
      | TAKEOVER unnamed:home of app | yes     |

  Scenario: Nobody knows what receives the message
    But the delivered to of authenticator "sms" is unknown
    And login "staff" accepts only "sms"
    Then the smallest takeovers of login "staff" are:
      | takeovers                        | assumed |
      | RELAY person:staff               | no      |
      | TAKEOVER unnamed:receiver of sms | yes     |

  Scenario: Failures are not limited
    But the throttling enabled of authenticator "app" is false
    And login "staff" accepts only "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers                   |
      | RELAY person:staff          |
      | MALWARE boundary:phone      |
      | GUESSING authenticator:app  |

  Scenario: Nobody knows whether failures are limited
    But the throttling enabled of authenticator "app" is unknown
    And login "staff" accepts only "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers                   | assumed |
      | RELAY person:staff          | no      |
      | MALWARE boundary:phone      | no      |
      | GUESSING authenticator:app  | yes     |

  Scenario: Nobody knows whether breached passwords are refused
    But the password blocklist of authenticator "password" is unknown
    And login "staff" accepts only "password"
    Then the smallest takeovers of login "staff" are:
      | takeovers                    | assumed |
      | RELAY person:staff           | no      |
      | REUSE authenticator:password | yes     |

  Scenario: Nobody knows whether the seed can be copied
    But the otp seed export of authenticator "app" is unknown
    And login "staff" accepts only "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers                   | assumed |
      | RELAY person:staff          | no      |
      | MALWARE boundary:phone      | no      |
      | SEED_COPY authenticator:app | yes     |

  Scenario: A remembered browser stands in for the app
    But the remembered browser replaces factor of session "day" is true
    And login "staff" accepts only "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers               |
      | RELAY person:staff      |
      | MALWARE boundary:phone  |
      | TOKEN_THEFT session:day |

  Scenario: Nobody knows whether a remembered browser stands in for the app
    But the remembered browser replaces factor of session "day" is unknown
    And login "staff" accepts only "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers               | assumed |
      | RELAY person:staff      | no      |
      | MALWARE boundary:phone  | no      |
      | TOKEN_THEFT session:day | yes     |

  Scenario: A trusted device is all that is asked
    But login "staff" accepts only "trusted"
    Then the smallest takeovers of login "staff" are:
      | takeovers               |
      | TOKEN_THEFT session:day |

  Scenario: The login trusts a provider of which nothing is known
    But the federation used of login "staff" is true
    And the accepts of login "staff" is an empty list
    Then the smallest takeovers of login "staff" are:
      | takeovers                                                | assumed |
      | TAKEOVER unnamed:account at the identity provider of staff | yes   |

  Scenario: The login also trusts another provider
    But there is also a side door "partner" with:
      | kind | external-provider |
    And there is also a boundary "partner" with:
      | kind | identity-provider |
    And login "staff" also has side door "partner"
    Then the smallest takeovers of login "staff" are:
      | takeovers                           | assumed |
      | RELAY person:staff                  | no      |
      | TAKEOVER boundary:partner           | no      |
      | TAKEOVER unnamed:account at partner | yes     |

  Scenario: Nobody knows what guards the mailbox in which a code arrives
    But there is also a boundary "inbox" with:
      | kind     | mailbox |
    And there is also an authenticator "mailed-link" with:
      | type         | email-link   |
      | delivered to | only "inbox" |
    And there is also a login "portal" with:
      | session    | "day"         |
      | services   | an empty list |
      | side doors | an empty list |
      | recovery   | an empty list |
      | enrolment  | an empty list |
      | help desks | an empty list |
    And login "portal" accepts only "mailed-link"
    Then the smallest takeovers of login "portal" are:
      | takeovers                                              | assumed |
      | RELAY person:portal                                    | no      |
      | TAKEOVER boundary:inbox                                | no      |
      | RELAY person:staff                                     | yes     |
    And login "portal" falls to RELAY person:staff because "inbox may itself lie behind staff; nobody says what guards it."

  Scenario: Nobody knows where the login leads
    But the services of login "staff" are unknown
    Then the smallest takeovers of service "files" are:
      | takeovers          | assumed |
      | RELAY person:staff | yes     |

  Scenario: Nobody knows what the vault hosts
    But the kind of service "files" is secrets-vault
    And the hosts of service "files" are unknown
    And there is also a boundary "secrets" with:
      | kind | secret-store |
    And there is also a boundary "inbox" with:
      | kind    | mailbox |
      | managed | false   |
    And the credential stored in of identity "robot" is "secrets"
    Then the smallest takeovers of identity "robot" are:
      | takeovers                 | assumed |
      | TAKEOVER boundary:secrets | no      |
      | RELAY person:staff        | yes     |
    And identity "robot" falls to RELAY person:staff because "files may host secrets; nobody says what it hosts."

  Scenario: Nobody knows what the application hosts, but applications host no secrets
    But the hosts of service "files" are unknown
    And there is also a boundary "secrets" with:
      | kind | secret-store |
    And the credential stored in of identity "robot" is "secrets"
    Then the smallest takeovers of identity "robot" are:
      | takeovers                 |
      | TAKEOVER boundary:secrets |

  Scenario: Nobody knows what kind of service may host the secrets
    But the kind of service "files" is unknown
    And the hosts of service "files" are unknown
    And there is also a boundary "secrets" with:
      | kind | secret-store |
    And the credential stored in of identity "robot" is "secrets"
    Then the smallest takeovers of identity "robot" are:
      | takeovers                 | assumed |
      | TAKEOVER boundary:secrets | no      |
      | RELAY person:staff        | yes     |

  Scenario: Nobody knows what kind of service the files are, which alone does not make them a mailbox
    But the kind of service "files" is unknown
    And the hosts of service "files" are unknown
    And there is also a boundary "inbox" with:
      | kind    | mailbox |
      | managed | false   |
    And there is also an authenticator "mailed-link" with:
      | type         | email-link   |
      | delivered to | only "inbox" |
    And there is also a login "portal" with:
      | session    | "day"         |
      | services   | an empty list |
      | side doors | an empty list |
      | recovery   | an empty list |
      | enrolment  | an empty list |
      | help desks | an empty list |
    And login "portal" accepts only "mailed-link"
    Then the smallest takeovers of login "portal" are:
      | takeovers               |
      | RELAY person:portal     |
      | TAKEOVER boundary:inbox |

  Scenario: Nobody knows what the mail service hosts
    But the kind of service "files" is mail
    And the hosts of service "files" are unknown
    And there is also a boundary "inbox" with:
      | kind    | mailbox |
      | managed | false   |
    And there is also an authenticator "mailed-link" with:
      | type         | email-link   |
      | delivered to | only "inbox" |
    And there is also a login "portal" with:
      | session    | "day"         |
      | services   | an empty list |
      | side doors | an empty list |
      | recovery   | an empty list |
      | enrolment  | an empty list |
      | help desks | an empty list |
    And login "portal" accepts only "mailed-link"
    Then login "portal" falls to RELAY person:staff because "files may host inbox; nobody says what it hosts."

  Scenario: Nobody knows how the machine proves itself
    But the credential kind of identity "robot" is unknown
    Then the smallest takeovers of identity "robot" are:
      | takeovers                   | assumed |
      | SECRET_LEAK identity:robot  | yes     |

  Scenario: Nobody knows what the machine acts on
    But the credential kind of identity "robot" is static-api-key
    And the services of identity "robot" are unknown
    Then the smallest takeovers of service "files" are:
      | takeovers                  | assumed |
      | RELAY person:staff         | no      |
      | SECRET_LEAK identity:robot | yes     |

  Scenario: A machine holds the cloud account to which seeds are copied
    But the credential kind of identity "robot" is static-api-key
    And the held by of boundary "cloud" is "robot"
    And the synced to of authenticator "app" is only "cloud"
    And login "staff" accepts only "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers                  |
      | RELAY person:staff         |
      | MALWARE boundary:phone     |
      | TAKEOVER boundary:cloud    |
      | SECRET_LEAK identity:robot |

  Scenario: Nobody knows what kind of service approves for the machine
    But the kind of service "files" is unknown
    And there is also a boundary "inbox" with:
      | kind    | mailbox |
      | managed | false   |
    And the hosts of service "files" are only "inbox"
    And the approves of service "files" are only "robot"
    Then the smallest takeovers of identity "robot" are:
      | takeovers               | assumed |
      | TAKEOVER boundary:inbox | yes     |
      | RELAY person:staff      | no      |

  Scenario: Nobody knows what recovery gives back
    But there is also a recovery "forgotten" with:
      | signs in | false |
    And recovery "forgotten" accepts only:
      | method  |
      | nothing |
    And login "staff" also has recovery "forgotten"
    Then login "staff" perhaps opens to 0 boundaries

  Scenario: Nobody knows what enrolment binds
    But there is also an enrolment "afresh" with:
      | first use | false |
    And enrolment "afresh" requires only "password"
    And login "staff" also has enrolment "afresh"
    And the password blocklist of authenticator "password" is false
    Then login "staff" perhaps opens to 1 boundary

  Scenario: Nobody knows what enrolment asks
    But there is also an enrolment "afresh" with:
      | binds     | only "app" |
      | first use | false      |
    And login "staff" also has enrolment "afresh"
    And login "staff" accepts only "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers                          | assumed |
      | RELAY person:staff                 | no      |
      | MALWARE boundary:phone             | no      |
      | TAKEOVER unnamed:what afresh asks  | yes     |

  Scenario: Nobody knows what the phone receives
    But the receives of boundary "phone" are unknown
    And there is also a boundary "number" with:
      | kind | phone-number |
    And the delivered to of authenticator "sms" is only "number"
    And login "staff" accepts only "sms"
    Then the smallest takeovers of login "staff" are:
      | takeovers                | assumed |
      | RELAY person:staff       | no      |
      | TAKEOVER boundary:number | no      |
      | MALWARE boundary:phone   | yes     |

  Scenario: Nothing is known of the session
    But the session of login "staff" is unknown
    Then the smallest takeovers of login "staff" are:
      | takeovers                            | assumed |
      | RELAY person:staff                   | no      |
      | TOKEN_THEFT unnamed:session of staff | yes     |

  Scenario: A code is entered for a sign-in that somebody else began
    But there is also an authenticator "key" with:
      | type | security-key |
    And the phishing binding of authenticator "key" is verifier-name
    And login "staff" accepts only "key"
    And there is also a side door "device-code" with:
      | kind | device-code |
    And login "staff" also has side door "device-code"
    And side door "device-code" accepts only "key"
    Then one relay opens login "staff"

  Scenario: Without a device code nothing of a key can be passed on
    But there is also an authenticator "key" with:
      | type | security-key |
    And the phishing binding of authenticator "key" is verifier-name
    And login "staff" accepts only "key"
    Then no relay opens login "staff"

  Scenario: A relay gets the password, but not the token of the trusted device
    But login "staff" accepts only "password" and "trusted"
    Then the smallest takeovers of login "staff" are:
      | takeovers                                    |
      | RELAY person:staff + TOKEN_THEFT session:day |

  Scenario: A relay gets past a trusted device where the login takes a code in its place
    But login "staff" accepts only "password" and "trusted"
    And login "staff" also accepts "password" and "app"
    Then the smallest takeovers of login "staff" are:
      | takeovers          |
      | RELAY person:staff |

  Scenario: Nobody knows which device is trusted
    But the lives on of authenticator "trusted" is unknown
    And login "staff" accepts only "trusted"
    Then the smallest takeovers of login "staff" are:
      | takeovers                        | assumed |
      | TOKEN_THEFT session:day          | no      |
      | TAKEOVER unnamed:home of trusted | yes     |
