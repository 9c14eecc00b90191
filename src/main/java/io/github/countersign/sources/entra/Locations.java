package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named locations of a tenant, as far as the input has them. */
final class Locations {

    private final Map<String, Node> byId = new HashMap<>();

    Locations(Tenant tenant) {
        tenant.all(Part.NAMED_LOCATION)
                .forEach(location -> byId.put(location.any("id").textOr("").toLowerCase(Locale.ROOT), location));
    }

    private @Nullable Node find(String id) {
        return byId.get(id.toLowerCase(Locale.ROOT));
    }

    /** The network that a policy names. */
    Network network(String id) {
        if (id.equalsIgnoreCase(Network.ALL_TRUSTED)) {
            return new Network(id, true);
        }
        Node location = find(id);
        boolean ofCountries = location != null && Keys.hasOne(location, "countriesAndRegions");
        return new Network(
                id,
                ofCountries
                        ? Boolean.FALSE
                        : location == null ? null : location.any("isTrusted").flag());
    }

    /** Whether it is a list of countries, so that everybody can choose to come from it. */
    boolean ofChoice(String id) {
        Node location = find(id);
        return location != null && Keys.hasOne(location, "countriesAndRegions");
    }

    /** The location's name, or the id as it is. */
    String name(String id) {
        Node location = find(id);
        return location == null ? id : location.any("displayName").textOr(id);
    }
}
