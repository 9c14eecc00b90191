package io.github.countersign.sources.okta;

import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States how authenticators are bound: what each enrolment policy lets people enrol, and what is asked before it. */
final class Enrolments {

    private final Org org;
    private final Means means;
    private final Available available;

    Enrolments(Org org, Means means, Available available) {
        this.org = org;
        this.means = means;
        this.available = available;
    }

    /** States the enrolments for the logins. */
    void state(List<Draft.Entry> logins) {
        for (Policy policy : org.active(PolicyType.ENROLMENT)) {
            if (policy.present()) {
                state(policy, logins);
            }
        }
    }

    /** A time in which people may go without what they must enrol; how long, and for whom, is not worked out. */
    private void grace(Node entry) {
        for (Node node : List.of(entry, entry.get("enroll"))) {
            node.keys().stream()
                    .filter(key -> key.startsWith("grace") && node.get(key).present())
                    .forEach(key -> org.unread()
                            .add(node.get(key), "people may put off this enrolment; for how long is not worked out"));
        }
    }

    private void state(Policy policy, List<Draft.Entry> logins) {
        policy.node().get("settings").get("authenticators").items().forEach(this::grace);
        List<String> binds = new ArrayList<>();
        for (Method method : Method.values()) {
            Known<String> enrol = Available.enrol(policy, method);
            boolean allowed = enrol != null && !enrol.value().equals("NOT_ALLOWED");
            if (allowed && Authenticators.enrolled(method) && Boolean.TRUE.equals(available.atAll(method))) {
                binds.add(means.id(Mean.of(method)));
            }
        }
        boolean never = policy.wholeList()
                && policy.activeRules().stream().allMatch(rule -> rule.piece().says(Setting.ENROL, "NEVER"));
        if (binds.isEmpty() || never) {
            return;
        }
        String id = Slug.fresh(org.draft(), NounKind.ENROLMENT, policy.name());
        Draft.Entry enrolment = org.draft()
                .noun(NounKind.ENROLMENT, id)
                .from(policy.node().read())
                .set("title", "enrolment under " + policy.name(), policy.node().read())
                .set("binds", binds, policy.node().derived("what the policy lets people enrol and is active"));
        logins.forEach(login -> login.add("enrolment", id, policy.node().read()));
        AccountPolicy guard = AccountPolicy.of(org, available);
        Ways asked = guard == null ? null : guard.asks("enroll");
        @Nullable List<List<String>> requires = asked == null ? null : means.ids(asked);
        if (requires != null && !requires.isEmpty()) {
            enrolment.set(
                    "requires", requires, policy.node().derived("the account management policy guards enrolment"));
        } else {
            org.unread()
                    .add(
                            policy.node(),
                            "what is asked before an enrolment is not known: the account management policy "
                                    + (guard == null ? "is not there" : "does not tell"));
        }
    }
}
