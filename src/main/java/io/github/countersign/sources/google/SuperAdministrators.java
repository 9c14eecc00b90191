package io.github.countersign.sources.google;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Population;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States the login of super administrators, whose units decide what is asked of them. */
final class SuperAdministrators {

    static final String LOGIN = "super-admins";
    private static final String EVERY_ADMINISTRATOR = "WORKSPACE_ALL_ADMIN_GROUP";
    private static final String STEP = "security_two_step_verification_";
    private static final Duration IN_THE_CONSOLE = Duration.ofHours(1);

    private SuperAdministrators() {}

    /** States the login. */
    static void state(Tenant tenant, Draft draft, Variants variants) {
        Node node = tenant.sources().get(0);
        Origin origin = node.derived("every customer has super administrators");
        Unit unit = tenant.same(STEP) ? tenant.top() : unit(tenant);
        Draft.Entry login = unit == null
                ? draft.noun(NounKind.LOGIN, LOGIN).from(origin)
                : new UnitLogin(tenant, draft, variants, unit).state(LOGIN, "login of super administrators");
        if (unit == null) {
            tenant.unread()
                    .add(
                            node,
                            "units differ, and in which of them super administrators are is not told, so what is asked"
                                    + " of them is not known");
        }
        Origin console = node.defaulted("Google documentation: the Admin console asks for a new login after an hour");
        draft.noun(NounKind.SESSION, "admin-console")
                .from(console)
                .set("overallLimit", new Limit(IN_THE_CONSOLE), console);
        login.set("title", "login of super administrators", origin)
                .set("services", List.of(WorkspaceReader.ADMIN_CONSOLE, WorkspaceReader.SERVICE), origin)
                .set("populations", List.of(Population.OPERATORS), origin)
                .set("session", "admin-console", origin);
        Unit recovering = tenant.same("security_super_admin_account_recovery") ? tenant.top() : unit;
        Recoveries.state(tenant, draft, login, recovering, "security_super_admin_account_recovery", null);
    }

    /** The group or unit all of them are in; null where that is not told, or where other groups may go before it. */
    private static @Nullable Unit unit(Tenant tenant) {
        List<Unit> groups = tenant.units().stream()
                .filter(unit -> unit.group() && unit.has(STEP))
                .toList();
        if (groups.size() == 1 && groups.get(0).name().equals(EVERY_ADMINISTRATOR)) {
            return groups.get(0);
        }
        if (tenant.administratorPaths().isEmpty() || !groups.isEmpty()) {
            return null;
        }
        Set<Unit> found = new HashSet<>();
        for (String path : tenant.administratorPaths()) {
            if (!path.startsWith("/")) {
                return null;
            }
            Unit asked = Unit.of(path, Tenant.names(path), false);
            tenant.units().stream()
                    .filter(each -> !each.group() && each.above(asked))
                    .max(Comparator.comparingInt(
                            each -> each.path() == null ? 0 : each.path().size()))
                    .ifPresent(found::add);
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}
