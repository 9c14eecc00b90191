package io.github.countersign.sources.auth0;

/** What a piece of a tenant is, and whether something can be judged from it alone. */
enum Part {
    TENANT("settings of a tenant", true, true),
    CLIENT("an application", false, true),
    CONNECTION("a connection", false, true),
    RESOURCE_SERVER("an API", false, false),
    CLIENT_GRANT("a client grant", false, false),
    FACTOR("a factor of Guardian", false, false),
    POLICIES("the policies of Guardian", true, false),
    MESSAGE_TYPES("the types of telephone message", true, false),
    GUARDIAN_SETTINGS("the settings of Guardian", true, false),
    WEBAUTHN_SETTINGS("the settings of security keys", true, false),
    BRUTE_FORCE("the protection against brute force", true, false),
    SUSPICIOUS_IP("the throttling of suspicious addresses", true, false),
    BREACHED_PASSWORD("the detection of breached passwords", true, false),
    BOT_DETECTION("the detection of bots", true, false),
    CAPTCHA("the settings of captchas", true, false),
    ACTION("an Action", false, false),
    TRIGGERS("the bindings of Actions", true, false),
    RULE("a rule", false, false),
    EMAIL_TEMPLATE("a template of electronic mail", false, false),
    ORGANIZATION("an organisation", false, false),
    MESSAGING("settings of messages", false, false),
    GUARDIAN("the settings of second factors", true, false),
    CREDENTIALS("how an application proves itself", false, false);

    private final String what;
    private final boolean single;
    private final boolean speaks;

    Part(String what, boolean single, boolean speaks) {
        this.what = what;
        this.single = single;
        this.speaks = speaks;
    }

    /** What it is, in words. */
    String what() {
        return what;
    }

    /** Whether a tenant has it once. */
    boolean single() {
        return single;
    }

    /** Whether a fact follows from it alone. */
    boolean speaks() {
        return speaks;
    }
}
