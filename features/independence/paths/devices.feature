Feature: What a device gives depends on what lives on it

  Background:
    Given this organisation:
      """
      countersign: 1
      configuration: Company
      services:
        files: {privileged: false}
      boundaries:
        phone: {kind: device, receives: []}
        mail: {kind: mailbox, managed: false}
      authenticators:
        app:
          type: totp
          livesOn: [phone]
          syncedTo: []
          otp: {seedExport: none}
          throttling: {enabled: true}
          activation: {required: true, separateFromDeviceUnlock: true}
        prompt:
          type: push
          livesOn: []
          deliveredTo: [phone]
          syncedTo: []
          outOfBand: {transfer: primary-to-secondary}
          throttling: {enabled: true}
          activation: {required: true, separateFromDeviceUnlock: true}
      sessions:
        day: {senderConstrained: true, rememberedBrowserReplacesFactor: false}
      logins:
        staff:
          services: [files]
          accepts: [[app]]
          session: day
          sideDoors: []
          recovery: []
          enrolment: []
          helpDesks: []
      """

  Scenario: An app with a PIN of its own also takes the PIN
    Then the smallest takeovers of login "staff" are:
      | takeovers                                          |
      | RELAY person:staff                                 |
      | MALWARE boundary:phone + GUESSING authenticator:app |

  Scenario: An app that the unlocked phone opens
    But the activation separate from device unlock of authenticator "app" is false
    Then the smallest takeovers of login "staff" are:
      | takeovers              |
      | RELAY person:staff     |
      | MALWARE boundary:phone |

  Scenario: Nobody knows whether the unlocked phone opens the app
    But the activation separate from device unlock of authenticator "app" is unknown
    Then the smallest takeovers of login "staff" are:
      | takeovers              | assumed |
      | RELAY person:staff     | no      |
      | MALWARE boundary:phone | yes     |

  Scenario: An app without a PIN
    But the activation required of authenticator "app" is false
    Then the smallest takeovers of login "staff" are:
      | takeovers              |
      | RELAY person:staff     |
      | MALWARE boundary:phone |

  Scenario: A prompt with a PIN of its own also takes the PIN
    But login "staff" accepts only "prompt"
    Then the smallest takeovers of login "staff" are:
      | takeovers                                              |
      | RELAY person:staff                                     |
      | MALWARE boundary:phone + GUESSING authenticator:prompt |

  Scenario: A prompt that the unlocked phone answers
    But login "staff" accepts only "prompt"
    And the activation required of authenticator "prompt" is false
    Then the smallest takeovers of login "staff" are:
      | takeovers              |
      | RELAY person:staff     |
      | MALWARE boundary:phone |

  Scenario: Nobody knows whether the unlocked phone answers the prompt
    But login "staff" accepts only "prompt"
    And the activation required of authenticator "prompt" is unknown
    Then the smallest takeovers of login "staff" are:
      | takeovers              | assumed |
      | RELAY person:staff     | no      |
      | MALWARE boundary:phone | yes     |

  Scenario: The identity provider itself opens everything, and does not count
    Given there is also a boundary "provider" with:
      | kind | identity-provider |
    Then the smallest takeovers of login "staff" are:
      | takeovers                                           |
      | RELAY person:staff                                  |
      | TAKEOVER boundary:provider                          |
      | MALWARE boundary:phone + GUESSING authenticator:app |
    And login "staff" opens to 2 boundaries
    And the code of login "staff" counts as an independent second factor

  Scenario: An administrator opens everything, and does not count
    Given there is also a boundary "root" with:
      | kind | administrator |
    Then login "staff" opens to 2 boundaries
