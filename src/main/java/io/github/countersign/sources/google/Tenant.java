package io.github.countersign.sources.google;

import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units of one customer and what holds for them: what a unit sets goes before what its parents set, down from the top
 * unit, whose defaults Google documents. A group goes before the units of its members.
 */
final class Tenant {

    private static final Map<String, String> DEFAULTS = Map.of(
            "security_two_step_verification_enrollment.allowEnrollment", "true",
            "security_two_step_verification_enforcement.enforcedFrom", "1970-01-01T00:00:00Z",
            "security_two_step_verification_enforcement_factor.allowedSignInFactorSet", "ALL",
            "security_two_step_verification_device_trust.allowTrustingDevice", "true",
            "security_two_step_verification_grace_period.enrollmentGracePeriod", "0s",
            "security_super_admin_account_recovery.enableAccountRecovery", "false",
            "security_user_account_recovery.enableAccountRecovery", "false",
            "security_less_secure_apps.allowLessSecureApps", "false");

    private final List<Unit> units = new ArrayList<>();
    private final List<Node> assignments = new ArrayList<>();
    private final List<Node> sources = new ArrayList<>();
    private final Set<String> administratorPaths = new LinkedHashSet<>();
    private final Map<String, String> paths = new HashMap<>();
    private final Unread unread = new Unread();
    private boolean assignmentsTold;
    private boolean whole = true;
    private @Nullable String name;
    private @Nullable Instant day;

    /** Places of units by their ids: {@code /Staff/Sales}. */
    Map<String, String> paths() {
        return paths;
    }

    /** Names from below the top unit down to a place. */
    static List<String> names(String path) {
        return path.equals("/") ? List.of() : List.of(path.substring(1).split("/"));
    }

    /** What was not understood. */
    Unread unread() {
        return unread;
    }

    List<Unit> units() {
        return units;
    }

    /** Assignments of other identity providers. */
    List<Node> assignments() {
        return assignments;
    }

    /** The outermost values of its files. */
    List<Node> sources() {
        return sources;
    }

    /** Where in the tree of units super administrators are; an empty text where that is not told. */
    Set<String> administratorPaths() {
        return administratorPaths;
    }

    boolean assignmentsTold() {
        return assignmentsTold;
    }

    void tellAssignments() {
        assignmentsTold = true;
    }

    /** Remembers that there are settings that are not in the files. */
    void incomplete() {
        whole = false;
    }

    /** Whether what is set nowhere has its documented default: the top unit and all pages are known. */
    boolean defaults() {
        return whole && top() != null;
    }

    void named(@Nullable String text) {
        name = name == null ? text : name;
    }

    String name() {
        return name == null ? "Google Workspace" : name;
    }

    void asOf(@Nullable Instant instant) {
        day = day == null ? instant : day;
    }

    @Nullable
    Instant day() {
        return day;
    }

    /** Whether it holds a setting on security at all. */
    boolean hasSecurity() {
        return units.stream().anyMatch(unit -> !unit.fields().isEmpty());
    }

    /** The top unit, or the only one. */
    @Nullable
    Unit top() {
        return units.stream().filter(Unit::isTop).findFirst().orElse(null);
    }

    /** The unit of that name and place, made if it is not there yet. */
    Unit unit(String unitName, @Nullable List<String> path, boolean group) {
        for (Unit unit : units) {
            boolean samePlace =
                    path == null || unit.path() == null ? unit.name().equals(unitName) : path.equals(unit.path());
            if (unit.group() == group && (group ? unit.name().equals(unitName) : samePlace)) {
                return unit;
            }
        }
        Unit made = Unit.of(unitName, path, group);
        units.add(made);
        return made;
    }

    /** What holds for a unit; null where that is not known. */
    @Nullable
    Setting setting(Unit unit, String key) {
        Node own = unit.fields().get(key);
        if (own != null) {
            return new Setting(own, own.read());
        }
        if (unit.group()
                && units.stream()
                        .anyMatch(each ->
                                !each.isTop() && !each.group() && each.fields().containsKey(key))) {
            return null;
        }
        if (!unit.group() && unit.path() == null) {
            return null;
        }
        Unit from = units.stream()
                .filter(each -> !each.group() && each.fields().containsKey(key))
                .filter(each -> unit.group() ? each.isTop() : each.above(unit))
                .max(Comparator.comparingInt(
                        each -> each.path() == null ? 0 : each.path().size()))
                .orElse(null);
        Node inherited = from == null ? null : from.fields().get(key);
        if (inherited != null) {
            return new Setting(
                    inherited, inherited.derived("inherited from '" + (from == null ? "" : from.name()) + "'"));
        }
        String otherwise = DEFAULTS.get(key);
        if (otherwise == null || !defaults()) {
            return null;
        }
        Node at = sources.get(0);
        Node value = new Node(at.tree(), at.pointer(), otherwise, null);
        return new Setting(value, value.defaulted("default of the Policy API: " + otherwise));
    }

    /** Whether no unit or group sets a field in another way than the top unit does. */
    boolean same(String prefix) {
        return units.stream().filter(unit -> !unit.isTop()).noneMatch(unit -> unit.has(prefix));
    }
}
