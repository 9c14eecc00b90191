package io.github.countersign.sources.google;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Service.ServiceKind;
import io.github.countersign.model.Source;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import io.github.countersign.sources.vendor.Typical;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns what is known of one customer into one configuration, with a login for each unit that has settings of its own. */
final class WorkspaceReader {

    static final String SERVICE = "workspace";
    static final String ADMIN_CONSOLE = "admin-console";
    static final String ADMINISTRATORS = "workspace-admin";

    private static final Set<String> READ = Set.of(
            "allowEnrollment",
            "enforcedFrom",
            "allowedSignInFactorSet",
            "allowTrustingDevice",
            "enrollmentGracePeriod",
            "backupCodeExceptionPeriod",
            "enableAccountRecovery",
            "allowLessSecureApps",
            "minimumLength",
            "maximumLength",
            "expirationDuration",
            "allowedStrength",
            "webSessionDuration");

    private WorkspaceReader() {}

    /** Reads a customer. */
    static Configuration read(Tenant tenant, String kind) {
        Draft draft = new Draft(tenant.name());
        Node node = tenant.sources().get(0);
        Origin origin = node.derived("every customer has people and administrators, who sign in to Google");
        Typical.boundary(draft, "google", BoundaryKind.IDENTITY_PROVIDER, "Google", origin);
        Typical.boundary(draft, ADMINISTRATORS, BoundaryKind.ADMINISTRATOR, "super administrators", origin);
        draft.noun(NounKind.BOUNDARY, ADMINISTRATORS).set("guardedBy", SuperAdministrators.LOGIN, origin);
        draft.noun(NounKind.SERVICE, SERVICE)
                .from(origin)
                .set("kind", ServiceKind.WORKFORCE_APPLICATION, origin)
                .set("title", "Google Workspace", origin);
        draft.noun(NounKind.SERVICE, ADMIN_CONSOLE)
                .from(origin)
                .set("kind", ServiceKind.ADMIN_CONSOLE, origin)
                .set("title", "the Admin console", origin)
                .set("privileged", true, origin)
                .set("hosts", List.of(ADMINISTRATORS), origin);
        if (tenant.day() != null) {
            draft.asOf(LocalDate.ofInstant(tenant.day(), ZoneOffset.UTC));
        }
        Variants variants = new Variants(tenant, draft);
        tenant.units().stream()
                .filter(unit -> unit.isTop() || !unit.fields().isEmpty())
                .sorted(Comparator.comparing(unit -> !unit.isTop()))
                .forEach(unit -> new UnitLogin(tenant, draft, variants, unit).state(id(unit), title(unit)));
        SuperAdministrators.state(tenant, draft, variants);
        passedOver(tenant);
        Set<Tree> trees = new LinkedHashSet<>();
        tenant.sources().forEach(source -> trees.add(source.tree()));
        trees.forEach(tree -> draft.source(new Source(
                tree.file(), kind, null, tree.sha256(), tenant.unread().notes(tree))));
        return draft.finish();
    }

    /** Notes fields on security that no fact is made of, each once. */
    private static void passedOver(Tenant tenant) {
        Set<String> noted = new LinkedHashSet<>();
        for (Unit unit : tenant.units()) {
            unit.fields().forEach((field, value) -> {
                if (!READ.contains(field.substring(field.indexOf('.') + 1)) && noted.add(field)) {
                    tenant.unread().add(value, "is not read");
                }
            });
        }
    }

    static String id(Unit unit) {
        return unit.isTop() ? "people" : Slug.of((unit.group() ? "group-" : "unit-") + place(unit));
    }

    private static String place(Unit unit) {
        return unit.path() == null ? unit.name() : String.join("-", unit.path());
    }

    private static String title(Unit unit) {
        return unit.isTop()
                ? "login of people"
                : "login of people in the " + (unit.group() ? "group " : "unit ")
                        + (unit.path() == null ? unit.name() : String.join("/", unit.path()));
    }
}
