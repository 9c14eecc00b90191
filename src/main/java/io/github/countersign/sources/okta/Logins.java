package io.github.countersign.sources.okta;

import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States the logins of an org: one for each app sign-in policy in use, with the global session policies before it. */
final class Logins {

    private static final String ONLY = "sign-in";

    private final Org org;
    private final Means means;
    private final Services services;
    private final Assurance assurance;
    private final Globals globals;
    private final Doors doors;
    private final List<Draft.Entry> logins = new ArrayList<>();

    Logins(Org org, Means means, Services services, Assurance assurance, Globals globals, Doors doors) {
        this.org = org;
        this.means = means;
        this.services = services;
        this.assurance = assurance;
        this.globals = globals;
        this.doors = doors;
    }

    /** States them; at least one, since every org has a way in. */
    List<Draft.Entry> state() {
        int without = 0;
        for (Policy policy : org.active(PolicyType.ACCESS)) {
            if (policy.guardsAccounts() || services.unused(policy)) {
                continue;
            }
            if (policy.activeRules().isEmpty()) {
                without++;
            } else if (policy.wholeList()) {
                whole(policy);
            } else {
                policy.activeRules().forEach(rule -> alone(policy, rule));
            }
        }
        if (without > 0) {
            org.unread()
                    .add(
                            org.top(),
                            without + " app sign-in policies are there without their rules; what they ask is not known"
                                    + " (GET /api/v1/policies/{id}/rules)");
        }
        if (logins.isEmpty()) {
            session();
        }
        return logins;
    }

    /** Where no app sign-in policy can be judged, the session is what there is. */
    private void session() {
        boolean classic = org.engine() == Org.Engine.CLASSIC;
        Rule rule = globals.rule();
        List<Rule> alone = org.active(PolicyType.SESSION).stream()
                .filter(policy -> !policy.wholeList())
                .flatMap(policy -> policy.activeRules().stream())
                .toList();
        if (rule == null && alone.size() == 1 && org.policies().stream().noneMatch(Policy::present)) {
            rule = alone.get(0);
        }
        Node at = rule == null ? org.top() : rule.node();
        Draft.Entry login =
                login(ONLY, rule == null ? "sign-in to the org" : "session under the rule " + rule.name(), at);
        login.set("services", List.of(services.org()), at.derived("every session opens the org"));
        Ways asked = classic ? globals.main() : globals.main().and(Ways.unknown(0));
        state(login, asked, at);
        Sessions.state(org, login, rule, null);
        if (classic) {
            doors(login, asked, Ways.ANYTHING);
        }
    }

    private void whole(Policy policy) {
        Decided decided = Decided.of(policy, org.everyone());
        Rule main = decided.main();
        String id = Slug.fresh(org.draft(), NounKind.LOGIN, policy.name());
        Node at = main == null ? policy.node() : main.node();
        Draft.Entry login = login(id, "sign-in under " + policy.name(), at);
        services.of(policy, login);
        Ways asked = main == null || denied(main) ? null : assurance.of(main);
        if (main == null) {
            org.unread().add(policy.node(), "has no rule that holds for everybody; what it asks is not known");
        }
        shadowed(policy, decided);
        List<Rule> narrowed = new ArrayList<>(decided.before());
        if (asked == null) {
            for (Rule rule : narrowed) {
                if (!denied(rule)) {
                    Ways one = assurance.of(rule);
                    asked = asked == null ? one : asked.or(one);
                }
            }
            narrowed.clear();
        }
        narrowed.addAll(decided.after());
        if (asked == null) {
            org.unread().add(at, "lets nobody in");
            return;
        }
        Ways both = globals.main().and(asked);
        state(login, both, at);
        Sessions.state(org, login, globals.rule(), main);
        doors.passwordGrants(login, services.appsOf(policy), asked);
        narrowed.stream().filter(rule -> !denied(rule)).forEach(rule -> narrowed(policy, rule, login, both));
        doors(login, both, asked);
    }

    private void shadowed(Policy policy, Decided decided) {
        for (Rule rule : policy.activeRules()) {
            boolean reached = rule.equals(decided.main())
                    || decided.before().contains(rule)
                    || decided.after().contains(rule);
            if (!reached) {
                rule.node().looked();
                org.unread().add(rule.node(), "is never reached: a rule before it holds for everybody");
            }
        }
    }

    /** A rule for named people is a login of its own; any other narrowed one is a door where it takes what the login does not. */
    private void narrowed(Policy policy, Rule rule, Draft.Entry main, Ways login) {
        Narrowing narrowing = Narrowing.of(rule.piece(), org.everyone());
        Ways asked = assurance.of(rule);
        Ways ways = globals.main().and(asked);
        if (narrowing.peopleOnly()) {
            String id = Slug.fresh(org.draft(), NounKind.LOGIN, policy.name() + "-" + rule.name());
            Draft.Entry own = login(id, "sign-in under " + policy.name() + ": " + rule.name(), rule.node());
            services.same(own, main, rule.node());
            state(own, ways, rule.node());
            Sessions.state(org, own, globals.rule(), rule);
            doors(own, ways, asked);
            return;
        }
        if (ways.addsTo(login)) {
            doors.under(main, rule, rule.name(), narrowing, ways);
        }
        for (Globals.Other other : globals.others()) {
            Ways together = other.ways().and(asked);
            if (together.combinations() != null && together.addsTo(ways) && together.addsTo(login)) {
                doors.under(main, rule, other.rule().name() + " and " + rule.name(), narrowing, together);
            }
        }
    }

    /** A rule whose fellows are not there decides for those it takes, and for nobody else is anything known. */
    private void alone(Policy policy, Rule rule) {
        if (denied(rule)) {
            return;
        }
        String id = Slug.fresh(org.draft(), NounKind.LOGIN, rule.name());
        Draft.Entry login = login(id, "sign-in that the rule " + rule.name() + " decides", rule.node());
        services.of(policy, login);
        state(login, globals.main().and(assurance.of(rule)), rule.node());
        Sessions.state(org, login, globals.rule(), rule);
        org.unread().add(rule.node(), "other rules of its policy are not there; only those it decides for are judged");
    }

    /** What better session policies and rules ask of some people is a door where it is less. */
    private void doors(Draft.Entry login, Ways main, Ways asked) {
        for (Globals.Other other : globals.others()) {
            Ways ways = other.ways().and(asked);
            if (ways.addsTo(main) && (ways.combinations() != null || ways.least() < main.least())) {
                doors.under(login, other.rule(), other.rule().name(), other.narrowing(), ways);
            }
        }
    }

    private Draft.Entry login(String id, String title, Node at) {
        Draft.Entry login = org.draft().noun(NounKind.LOGIN, id).from(at.read()).set("title", title, at.read());
        logins.add(login);
        return login;
    }

    private void state(Draft.Entry login, Ways ways, Node at) {
        List<List<String>> accepts = means.ids(ways);
        String how = "the first rule that holds, and the global session policy";
        if (accepts != null && !accepts.isEmpty()) {
            login.set("accepts", accepts, at.derived(how));
            Set<String> offered = new java.util.LinkedHashSet<>();
            accepts.forEach(offered::addAll);
            login.set("offers", List.copyOf(offered), at.derived(how));
        } else {
            org.unread().add(at, "which combinations it takes is not known: " + missing());
        }
        login.set("enforcement", enforcement(ways), at.derived(how));
    }

    private static @Nullable Enforcement enforcement(Ways ways) {
        if (ways.least() >= 2) {
            return Enforcement.ENFORCED;
        }
        List<Set<Mean>> all = ways.combinations();
        return all == null || all.isEmpty() ? null : Enforcement.SINGLE_FACTOR;
    }

    private String missing() {
        List<String> missing = new ArrayList<>();
        if (globals.rule() == null) {
            missing.add("the global session policies with their rules");
        }
        if (org.engine() != Org.Engine.CLASSIC && org.authenticators().isEmpty()) {
            missing.add("the authenticators with their methods");
        } else if (!org.has(PolicyType.ENROLMENT)) {
            missing.add("the authenticator enrolment policies");
        }
        if (org.engine() != Org.Engine.CLASSIC && !org.has(PolicyType.ACCESS)) {
            missing.add("the app sign-in policies with their rules");
        }
        return missing.isEmpty()
                ? "a setting of it, or of an authenticator, does not tell"
                : String.join("; ", missing);
    }

    private static boolean denied(Rule rule) {
        return rule.piece().says(Setting.APP_ACCESS, "DENY");
    }
}
