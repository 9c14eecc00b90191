package io.github.countersign.sources.aws;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import java.time.Duration;

/** States the session at the console. */
final class Sessions {

    private static final Duration LONGEST = Duration.ofHours(12);

    private Sessions() {}

    /** States it, and gives its id. */
    static String state(Account account) {
        Origin origin = account.node().defaulted("AWS documentation: a session at the console ends after 12 hours");
        account.draft()
                .noun(NounKind.SESSION, Account.CONSOLE)
                .from(origin)
                .set("overallLimit", new Limit(LONGEST), origin);
        return Account.CONSOLE;
    }
}
