package io.github.countersign.sources.entra;

import org.jspecify.annotations.Nullable;

/**
 * Who signs in, and from where to what.
 *
 * @param person who
 * @param client kind of client, as policies call it
 * @param platform operating system, as policies call it
 * @param network named location, or null for none that a policy names
 * @param application application that a policy names, or null for any other
 * @param deviceCode whether the sign-in is approved on another device by a code
 * @param action user action, or null for an ordinary sign-in
 */
record Situation(
        Person person,
        String client,
        String platform,
        @Nullable Network network,
        @Nullable String application,
        boolean deviceCode,
        @Nullable String action) {

    static final String BROWSER = "browser";
    static final String APPS = "mobileAppsAndDesktopClients";
    static final String OTHER_PLATFORM = "other";

    /** A browser sign-in from nowhere in particular, on a platform that no policy names. */
    static Situation of(Person person) {
        return new Situation(person, BROWSER, OTHER_PLATFORM, null, null, false, null);
    }

    Situation client(String another) {
        return new Situation(person, another, platform, network, application, deviceCode, action);
    }

    Situation platform(String another) {
        return new Situation(person, client, another, network, application, deviceCode, action);
    }

    Situation network(Network another) {
        return new Situation(person, client, platform, another, application, deviceCode, action);
    }

    Situation application(String another) {
        return new Situation(person, client, platform, network, another, deviceCode, action);
    }

    Situation byDeviceCode() {
        return new Situation(person, client, platform, network, application, true, action);
    }

    Situation action(String another) {
        return new Situation(person, client, platform, network, application, deviceCode, another);
    }

    /**
     * Someone of whom only this is known. Whether he is in a group that policies include is open; he is in no other group
     * that they exclude.
     *
     * @param guest whether the account's home is elsewhere
     * @param role template of the role he holds, or null for none
     * @param id user or group that policies name, or null for any other
     */
    record Person(
            boolean guest, @Nullable String role, @Nullable String id) {

        static final Person MEMBER = new Person(false, null, null);
        static final Person GUEST = new Person(true, null, null);

        static Person holding(String role) {
            return new Person(false, role, null);
        }

        Person named(String user) {
            return new Person(guest, role, user);
        }
    }
}
