package io.github.countersign.sources.auth0;

import io.github.countersign.model.Limit;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States what holds of the refresh tokens of every application that gets any: the weakest setting of them counts. */
final class RefreshTokens {

    private final Reading reading;
    private final List<Node> clients;
    private final boolean all;

    private RefreshTokens(Reading reading, List<Node> clients, boolean all) {
        this.reading = reading;
        this.clients = clients;
        this.all = all;
    }

    /** States rotation and lifetimes; the weakest is known at once, the others only where all applications are. */
    static void state(Reading reading, Draft.Entry session) {
        List<Node> clients = reading.pieces().all(Part.CLIENT).stream()
                .filter(client -> client.get("grant_types").texts().contains("refresh_token"))
                .map(client -> client.get("refresh_token"))
                .toList();
        RefreshTokens tokens = new RefreshTokens(reading, clients, PasswordGrants.known(reading));
        Known<Boolean> rotated = tokens.rotated();
        if (rotated != null) {
            session.set("refreshTokenRotated", rotated.value(), rotated.origin());
        }
        tokens.limit(session, "refreshTokenLimit", tokens::life);
        tokens.limit(session, "refreshTokenIdleLimit", tokens::idle);
    }

    private @Nullable Known<Boolean> rotated() {
        Known<Boolean> rotated = null;
        boolean told = all;
        for (Node client : clients) {
            Node type = client.get("rotation_type");
            String word = reading.settings().text(type);
            if ("non-rotating".equals(word)) {
                return new Known<>(false, type.read());
            }
            told &= word != null;
            rotated = word == null ? rotated : new Known<>(true, type.read());
        }
        return told ? rotated : null;
    }

    private void limit(Draft.Entry session, String fact, Function<Node, @Nullable Known<Limit>> of) {
        Known<Limit> longest = null;
        boolean told = all;
        for (Node client : clients) {
            Known<Limit> one = of.apply(client);
            told &= one != null;
            if (one != null && (longest == null || one.value().compareTo(longest.value()) > 0)) {
                longest = one;
            }
        }
        if (longest != null && (told || !longest.value().bounded())) {
            session.set(fact, longest.value(), longest.origin());
        }
    }

    private @Nullable Known<Limit> life(Node client) {
        Node type = client.get("expiration_type");
        Node infinite = client.get("infinite_token_lifetime");
        if ("non-expiring".equals(reading.settings().text(type))) {
            return new Known<>(Limit.NONE, type.read());
        }
        return life(infinite, client.get("token_lifetime"));
    }

    private @Nullable Known<Limit> idle(Node client) {
        return life(client.get("infinite_idle_token_lifetime"), client.get("idle_token_lifetime"));
    }

    private @Nullable Known<Limit> life(Node infinite, Node seconds) {
        Boolean none = reading.settings().flag(infinite);
        Duration life = reading.settings().span(seconds, ChronoUnit.SECONDS);
        if (Boolean.TRUE.equals(none)) {
            return new Known<>(Limit.NONE, infinite.read());
        }
        return none == null || life == null ? null : new Known<>(new Limit(life), seconds.read());
    }
}
