package io.github.countersign.sources.okta;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States the ways into a login's services that go beside it, and that there is none where everything says so. */
final class Doors {

    private final Org org;
    private final Means means;
    private final Set<String> withDoors = new HashSet<>();

    Doors(Org org, Means means) {
        this.org = org;
        this.means = means;
    }

    /** A door that a rule opens under its conditions; of no kind where what it asks is not known, since it may ask as much. */
    void under(Draft.Entry login, Rule rule, String name, Narrowing narrowing, Ways ways) {
        Node at = rule.node();
        String id = Slug.fresh(org.draft(), NounKind.SIDE_DOOR, login.id() + "-" + name);
        add(login, id, ways.combinations() == null ? null : narrowing.door(), at)
                .set("title", "under the rule " + name, at.read())
                .set("accepts", means.ids(ways), at.derived("what the rule asks, and the session before it"));
    }

    /** A door of another kind. */
    Draft.Entry add(Draft.Entry login, String id, @Nullable SideDoorKind kind, Node at) {
        withDoors.add(login.id());
        login.add("sideDoors", id, at.read());
        return org.draft()
                .noun(NounKind.SIDE_DOOR, id)
                .from(at.read())
                .set("kind", kind, at.derived("what its conditions narrow it to"));
    }

    /** Applications that may send a user name and a password: a door only where their policy takes a password alone. */
    void passwordGrants(Draft.Entry login, List<App> apps, Ways asked) {
        List<App> granted = apps.stream()
                .filter(app -> app.grants().texts().contains("password"))
                .toList();
        if (granted.isEmpty()) {
            return;
        }
        Node at = granted.get(0).grants();
        Set<Mean> password = Set.of(Mean.of(Method.PASSWORD));
        List<Set<Mean>> combinations = asked.combinations();
        if (combinations == null || combinations.stream().noneMatch(password::equals)) {
            org.unread()
                    .add(
                            at,
                            "the password grant works only where the policy of the application takes a password alone");
            return;
        }
        add(login, Slug.of(login.id() + "-password-grant"), SideDoorKind.PASSWORD_GRANT, at)
                .set("title", "password grant", at.read())
                .set(
                        "accepts",
                        List.of(List.of(means.id(Mean.of(Method.PASSWORD)))),
                        at.derived("the policy takes it alone"))
                .set("usedBy", granted.stream().map(App::label).toList(), at.read());
        login.set("account.legacyProtocolsAllowed", true, at.read());
    }

    /** That a login has no door is known only where policies, rules, applications and routing are all there. */
    void none(Draft.Entry login, Node at) {
        if (!withDoors.contains(login.id())) {
            login.set(
                    "sideDoors",
                    List.of(),
                    at.derived("no rule, application or routing rule opens one; all of them are there"));
        }
    }
}
