package io.github.countersign.sources.keycloak;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A way through a flow, as far as it has been gone.
 *
 * @param means what was presented or, where it is among {@code setUp}, enrolled on the way
 * @param setUp what is enrolled because the person did not have it
 * @param credentials kinds of credential that were used, in the server's words
 * @param marks other things that happened on the way
 * @param level level of authentication reached, -1 for none
 */
record Way(Set<String> means, Set<String> setUp, Set<String> credentials, Set<String> marks, int level) {

    static final String COOKIE = "cookie";
    static final String EXTERNAL = "external";
    static final String DISCOVERY = "discovery";
    static final String RESET_PASSWORD = "reset-password";
    static final String RESET_OTP = "reset-otp";

    /** Nothing done yet. */
    static final Way START = new Way(Set.of(), Set.of(), Set.of(), Set.of(), -1);

    /** The way on, with something presented. */
    Way with(String mean, String credential) {
        return new Way(plus(means, mean), setUp, plus(credentials, credential), marks, level);
    }

    /** The way on, with something enrolled. */
    Way enrolling(String mean) {
        return new Way(plus(means, mean), plus(setUp, mean), credentials, marks, level);
    }

    /** The way on, with something that happened. */
    Way marked(String mark) {
        return new Way(means, setUp, credentials, plus(marks, mark), level);
    }

    /** The way on, at a level. */
    Way at(int reached) {
        return new Way(means, setUp, credentials, marks, Math.max(level, reached));
    }

    /** Whether it stands on its own: not a session that is there already, nor the word of another provider. */
    boolean local(Set<String> kerberos) {
        if (marks.contains(COOKIE) || marks.contains(EXTERNAL)) {
            return false;
        }
        boolean nothing = means.isEmpty() && marks.contains(DISCOVERY);
        boolean ticketOnly = !means.isEmpty() && kerberos.containsAll(means);
        return !nothing && !ticketOnly;
    }

    /** What was presented and not enrolled on the way. */
    List<String> presented() {
        List<String> presented = new ArrayList<>(means);
        presented.removeAll(setUp);
        return presented;
    }

    private static Set<String> plus(Set<String> set, String element) {
        Set<String> larger = new LinkedHashSet<>(set);
        larger.add(element);
        return larger;
    }

    @Override
    public int hashCode() {
        return 31 * means.hashCode() + marks.hashCode();
    }
}
