package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a policy applies. All conditions must hold; one that is not set holds always; exclusion beats inclusion. */
final class Conditions {

    private static final Set<String> KNOWN = Set.of(
            "users",
            "applications",
            "clientapptypes",
            "platforms",
            "locations",
            "devices",
            "devicestates",
            "userrisklevels",
            "signinrisklevels",
            "serviceprincipalrisklevels",
            "insiderrisklevels",
            "agentidrisklevels",
            "clientapplications",
            "agents",
            "agentcontext",
            "authenticationflows",
            "times");

    private static final List<String> RISKS = List.of(
            "userRiskLevels",
            "signInRiskLevels",
            "servicePrincipalRiskLevels",
            "insiderRiskLevels",
            "agentIdRiskLevels");

    private static final List<String> OF_SOFTWARE = List.of("clientApplications", "agents", "agentContext");
    private static final Pattern NEGATIVE = Pattern.compile("(?i)-(ne|notIn|notContains|notStartsWith|notEndsWith)\\b");
    private static final Pattern POSITIVE = Pattern.compile("(?i)-(eq|in|contains|startsWith|endsWith)\\b");

    private final Node node;
    private final People people;
    private final Targets targets;
    private final Set<String> clients;
    private final @Nullable Ranges platforms;
    private final @Nullable Ranges locations;
    private final @Nullable Set<String> flows;
    private final @Nullable Boolean always;

    /** Reads them, and notes what is lost or not known. */
    Conditions(Node node, Unread unread) {
        this.node = node;
        this.people = new People(node.any("users"));
        this.targets = new Targets(node.any("applications"));
        this.clients = Keys.names(node.any("clientAppTypes"));
        this.platforms = Ranges.of(node.any("platforms"), "includePlatforms", "excludePlatforms");
        this.locations = Ranges.of(node.any("locations"), "includeLocations", "excludeLocations");
        this.flows = flows(node.any("authenticationFlows"));
        this.always = and(and(devices(), risks()), others());
        note(unread);
    }

    private void note(Unread unread) {
        if (node.nestingLost()
                || node.keys().stream().anyMatch(key -> node.get(key).nestingLost())) {
            unread.add(node, "the export lost its nesting; make it anew with a greater -Depth");
        }
        odd().forEach(key -> unread.add(
                node.get(key), "a condition that is not known; whether the policy applies is taken both ways"));
    }

    /** Where they stand. */
    Node node() {
        return node;
    }

    /** Whether the policy is about groups, whose members are not in the input. */
    boolean byGroup() {
        return people.byGroup();
    }

    /** Whether people of the tenant are left out. */
    boolean leavesPeopleOut() {
        return people.leavesOut();
    }

    /** Whether the policy applies in a situation, null where the input does not tell. */
    @Nullable
    Boolean apply(Situation situation) {
        Boolean applies = and(always, people.include(situation.person()));
        if (Boolean.FALSE.equals(applies) || !client(situation) || !flow(situation)) {
            return Boolean.FALSE;
        }
        applies = and(applies, targets.include(situation));
        applies = and(applies, platforms == null ? Boolean.TRUE : platforms.include(situation.platform()));
        return and(applies, locations == null ? Boolean.TRUE : locations.include(situation.network()));
    }

    private boolean client(Situation situation) {
        return clients.isEmpty()
                || clients.contains("all")
                || clients.contains(situation.client().toLowerCase(Locale.ROOT));
    }

    private boolean flow(Situation situation) {
        return flows == null || (situation.deviceCode() && flows.contains("devicecodeflow"));
    }

    private static @Nullable Set<String> flows(Node flows) {
        String methods = String.join(",", flows.any("transferMethods").texts()).toLowerCase(Locale.ROOT);
        return Keys.said(flows) ? new HashSet<>(List.of(methods.split("[,\\s]+", -1))) : null;
    }

    /** For a device that the tenant does not know: it has no attribute, so only rules of denials hold for it. */
    private @Nullable Boolean devices() {
        Node devices = node.any("devices");
        if (devices.nestingLost() || Keys.said(node.any("deviceStates"))) {
            return null;
        }
        if (!Keys.said(devices)) {
            return Boolean.TRUE;
        }
        String rule = devices.any("deviceFilter").any("rule").textOr("");
        boolean negative = NEGATIVE.matcher(rule).find();
        boolean positive = POSITIVE.matcher(rule).find();
        if (negative == positive || rule.contains("-not")) {
            return null;
        }
        boolean exclude = "exclude"
                .equalsIgnoreCase(devices.any("deviceFilter").any("mode").textOr(""));
        return exclude != negative;
    }

    /** Whether it holds only where the vendor sees a risk. */
    boolean atRisk() {
        return RISKS.stream().anyMatch(risk -> Keys.said(node.any(risk)));
    }

    private Boolean risks() {
        return !atRisk() && OF_SOFTWARE.stream().noneMatch(kind -> Keys.said(node.any(kind)));
    }

    private @Nullable Boolean others() {
        return !odd().isEmpty() || Keys.said(node.any("times")) || !node.present() ? null : Boolean.TRUE;
    }

    private List<String> odd() {
        return node.keys().stream()
                .filter(key -> !key.contains("@") && !key.startsWith("#"))
                .filter(key -> !KNOWN.contains(key.toLowerCase(Locale.ROOT)))
                .filter(key -> Keys.said(node.get(key)))
                .toList();
    }

    /** True if both are, false if one is not, else null. */
    static @Nullable Boolean and(@Nullable Boolean one, @Nullable Boolean other) {
        if (Boolean.FALSE.equals(one) || Boolean.FALSE.equals(other)) {
            return Boolean.FALSE;
        }
        return one == null || other == null ? null : Boolean.TRUE;
    }
}
