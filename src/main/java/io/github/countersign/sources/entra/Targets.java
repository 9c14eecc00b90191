package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a policy is about: applications, or actions of people, or contexts that applications ask for. */
final class Targets {

    private final boolean readable;
    private final boolean filtered;
    private final boolean contexts;
    private final Set<String> actions;
    private final Set<String> included;
    private final Set<String> excluded;

    Targets(Node applications) {
        this.readable = applications.present() && !applications.nestingLost();
        this.filtered = Keys.said(applications.any("applicationFilter"));
        this.contexts = Keys.said(applications.any("includeAuthenticationContextClassReferences"));
        this.actions = Keys.names(applications.any("includeUserActions"));
        this.included = Keys.names(applications.any("includeApplications"));
        this.excluded = Keys.names(applications.any("excludeApplications"));
    }

    /** Whether what is signed in to is meant, null where the input does not tell. */
    @Nullable
    Boolean include(Situation situation) {
        if (!readable) {
            return null;
        }
        if (situation.action() != null) {
            return actions.contains(situation.action().toLowerCase(Locale.ROOT));
        }
        String one =
                situation.application() == null ? "" : situation.application().toLowerCase(Locale.ROOT);
        if (!actions.isEmpty() || contexts || excluded.contains(one)) {
            return Boolean.FALSE;
        }
        return filtered ? null : Boolean.valueOf(included.contains("all") || included.contains(one));
    }
}
