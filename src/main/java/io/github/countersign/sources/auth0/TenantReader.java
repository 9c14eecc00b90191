package io.github.countersign.sources.auth0;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Placeholder;
import io.github.countersign.sources.vendor.Reads;
import io.github.countersign.sources.vendor.Unread;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the files of one tenant into one configuration. */
final class TenantReader {

    private TenantReader() {}

    /** Reads a tenant. */
    static Configuration read(List<Contents> contents, String kind) {
        Unread unread = new Unread();
        Reads reads = new Reads();
        Pieces pieces = new Pieces(unread);
        contents.forEach(each -> each.into(pieces, reads, unread));
        wholeFolder(contents, pieces, unread);
        Draft draft = new Draft(name(pieces));
        Node tenant = pieces.one(Part.TENANT);
        boolean apart = tenant != null && tenant.pointer().isEmpty();
        Node root = tenant != null && apart ? tenant : Node.of(contents.get(0).tree());
        Reading reading = new Reading(pieces, draft, unread, new Settings(unread), root);
        state(reading);
        for (Contents each : contents) {
            Tree tree = each.tree();
            reads.noteUnread(Node.of(tree, reads), unread);
            int placeholders = placeholders(tree.root());
            if (placeholders > 0) {
                unread.add(Node.of(tree), "a template: " + placeholders + " texts hold placeholders to be filled in");
            }
            draft.source(new Source(tree.file(), kind, null, tree.sha256(), unread.notes(tree)));
        }
        return draft.finish();
    }

    private static void state(Reading reading) {
        Origin every = reading.root().derived("every tenant is run by Auth0 and administered by people");
        reading.boundary(Reading.SERVER, BoundaryKind.IDENTITY_PROVIDER, "the service of Auth0", every);
        reading.boundary(Reading.ADMINISTRATORS, BoundaryKind.ADMINISTRATOR, "administrators of the tenant", every);
        MfaPolicy policy = MfaPolicy.of(reading);
        Factors factors = Factors.of(reading);
        Connections connections = Connections.of(reading);
        Ways ways = new Ways(policy, factors);
        Draft.Entry login = UniversalLogin.state(reading, connections, ways);
        Providers.state(reading, connections, ways, login);
        PasswordGrants.state(reading, connections, ways, login);
        Resets.state(reading, connections, login);
        Enrolments.state(reading, connections, ways, login);
        Sessions.state(reading, policy, login);
        Clients.state(reading);
        noDoors(reading, login);
        Leftovers.note(reading);
    }

    /** That there is no side door, or no other, is known only where applications and connections are all listed. */
    private static void noDoors(Reading reading, Draft.Entry login) {
        Node clients = reading.pieces().wholeList(Part.CLIENT);
        Node connections = reading.pieces().wholeList(Part.CONNECTION);
        boolean known = clients != null && connections != null && PasswordGrants.known(reading);
        boolean none = reading.draft().ids(NounKind.SIDE_DOOR).isEmpty();
        if (none && known && clients != null) {
            login.set("sideDoors", List.of(), clients.derived("no application and no connection opens one"));
        } else if (!none && !known && !reading.draft().has(NounKind.SIDE_DOOR, PasswordGrants.ID)) {
            Origin untold = reading.root().derived("applications or their grants are not in the input");
            login.add("sideDoors", "untold", untold);
            reading.draft()
                    .noun(NounKind.SIDE_DOOR, "untold")
                    .from(untold)
                    .set("title", "ways in that the input does not tell, if there are any", untold);
        }
    }

    /** A folder with the settings of its tenant was named as a whole, so each kind of thing in it is there in full. */
    private static void wholeFolder(List<Contents> contents, Pieces pieces, Unread unread) {
        Contents tenant = contents.stream()
                .filter(each -> each.placed() && each.part() == Part.TENANT)
                .findFirst()
                .orElse(null);
        if (tenant == null || contents.size() == 1) {
            return;
        }
        Node at = Node.of(tenant.tree());
        Set<Part> placed = EnumSet.noneOf(Part.class);
        for (Contents each : contents) {
            Part part = each.part();
            if (each.placed() && part != null && !part.single() && part != Part.FACTOR && placed.add(part)) {
                pieces.whole(part, at);
            }
        }
        if (pieces.wholeList(Part.TRIGGERS) != null && !placed.contains(Part.RULE)) {
            pieces.whole(Part.RULE, at);
        }
        unread.add(at, "the folder is taken for all of the tenant; what was kept out of the export is not seen");
    }

    private static String name(Pieces pieces) {
        Node tenant = pieces.one(Part.TENANT);
        String friendly = tenant == null ? null : plain(tenant.get("friendly_name"));
        if (friendly != null) {
            return friendly;
        }
        return pieces.all(Part.CLIENT).stream()
                .map(client -> plain(client.get("tenant")))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse("auth0");
    }

    private static @Nullable String plain(Node node) {
        String text = node.text();
        String filled = text == null ? null : Placeholder.of(text).value();
        return filled == null || filled.isBlank() ? null : filled.strip();
    }

    private static int placeholders(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().mapToInt(TenantReader::placeholders).sum();
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(TenantReader::placeholders).sum();
        }
        boolean marked = value instanceof String text && text.matches("(?s).*(##[A-Z0-9_]+##|@@[A-Z0-9_]+@@).*");
        return marked ? 1 : 0;
    }
}
