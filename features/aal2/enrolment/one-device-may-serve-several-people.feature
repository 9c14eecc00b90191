Feature: A public service lets one device serve several people

  Background:
    Given a compliant organisation

  Scenario: The public does not sign in
    Then the control does not apply

  Scenario: The public signs in and may share devices
    But the populations of login "workforce" is only "public"
    Then the control passes for enrolment "signed-in"

  Scenario Outline: <Who>, and sharing is allowed: <allowed>
    But the populations of login "workforce" is <populations>
    And the device sharing allowed of enrolment "signed-in" is <allowed>
    Then the control <outcome> for enrolment "signed-in"

    Examples:
      | Who                          | populations              | allowed | outcome      |
      | The public signs in          | only "public"            | false   | fails        |
      | Staff and the public sign in | "workforce" and "public" | false   | fails        |
      | The public signs in          | only "public"            | unknown | is undecided |
      | Nobody knows who signs in    | unknown                  | false   | is undecided |
      | Nobody knows who signs in    | unknown                  | unknown | is undecided |

  Scenario: The reason says what is refused
    But the populations of login "workforce" is only "public"
    And the device sharing allowed of enrolment "signed-in" is false
    Then the control fails for enrolment "signed-in" because "may not serve several"

  Scenario: Nobody knows who signs in, and sharing is allowed
    But the populations of login "workforce" is unknown
    Then the control does not apply

  Scenario Outline: Another enrolment allows sharing: <allowed>
    But the populations of login "workforce" is only "public"
    And the device sharing allowed of enrolment "issued-in-person" is <allowed>
    Then the control passes for enrolment "signed-in"
    And the control does not apply for enrolment "issued-in-person"

    Examples:
      | allowed |
      | false   |
      | unknown |

  Scenario Outline: Nothing is known of enrolment, and <who>
    But the enrolment of login "workforce" is unknown
    And the populations of login "workforce" is <populations>
    Then the control is undecided for login "workforce"

    Examples:
      | who                       | populations   |
      | the public signs in       | only "public" |
      | nobody knows who signs in | unknown       |

  Scenario: Nothing is known of enrolment of staff
    But the enrolment of login "workforce" is unknown
    Then the control does not apply

  Scenario: Nobody knows who signs in at another login
    But the populations of login "workforce" are unknown
    And the device sharing allowed of enrolment "issued-in-person" is false
    Then the control does not apply for enrolment "issued-in-person"
