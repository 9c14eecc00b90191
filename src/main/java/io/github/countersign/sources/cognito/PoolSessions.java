package io.github.countersign.sources.cognito;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Span;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** States what a login leaves behind: tokens, as long as the client with the longest gets them. */
final class PoolSessions {

    private static final String ID = "tokens";

    private PoolSessions() {}

    /** States the tokens of the clients that were given, and whether a remembered device stands in for a factor. */
    static void state(Pool pool, Draft.Entry login) {
        List<Node> clients = pool.clients();
        boolean devices = pool.pool().present() && !pool.asked().textOr("OFF").equals("OFF");
        if (clients.isEmpty() && !devices) {
            return;
        }
        Draft.Entry session =
                pool.draft().noun(NounKind.SESSION, ID).from(pool.node().derived("every login leaves tokens"));
        login.set("session", ID, pool.node().derived("the tokens the login leaves"));
        if (devices) {
            Node remembered = pool.pool().get("DeviceConfiguration").get("ChallengeRequiredOnNewDevice");
            session.set(
                    "rememberedBrowserReplacesFactor",
                    remembered.isTrue(),
                    remembered.present()
                            ? remembered.derived("a remembered device is asked instead of a second factor")
                            : remembered.defaulted("AWS documentation: without the setting no device is remembered"));
            pool.pool().get("DeviceConfiguration").looked();
        }
        Known<Duration> refresh = longest(clients, client -> validity(client, "RefreshToken", ChronoUnit.DAYS, 30));
        if (refresh != null) {
            session.set("refreshTokenLimit", new Limit(refresh.value()), refresh.origin());
            session.set(
                    "overallLimit",
                    new Limit(refresh.value()),
                    Objects.requireNonNull(clients.get(0).get("RefreshTokenValidity"))
                            .derived("an application goes on without a login until the refresh token ends"));
        }
        Known<Duration> access = longest(clients, client -> validity(client, "AccessToken", ChronoUnit.HOURS, 1));
        if (access != null) {
            session.set("accessTokenLifetime", access.value(), access.origin());
        }
        rotation(clients, session);
    }

    private static void rotation(List<Node> clients, Draft.Entry session) {
        for (Node client : clients) {
            Node feature = client.get("RefreshTokenRotation").get("Feature");
            boolean rotated = feature.textOr("").equals("ENABLED");
            boolean weakest = !rotated || session.get("refreshTokenRotated") == null;
            if (weakest) {
                session.set(
                        "refreshTokenRotated",
                        rotated,
                        feature.present()
                                ? feature.read()
                                : feature.defaulted("AWS documentation: without the setting a refresh token stays"));
            }
            client.get("RefreshTokenRotation").looked();
            client.get("EnableTokenRevocation").looked();
            client.get("AllowedOAuthScopes").looked();
            client.get("IdTokenValidity").looked();
            client.get("TokenValidityUnits").looked();
            client.get("AuthSessionValidity").looked();
            client.get("PreventUserExistenceErrors").looked();
        }
    }

    private static @Nullable Known<Duration> longest(List<Node> clients, Function<Node, @Nullable Known<Duration>> of) {
        return clients.stream()
                .map(of)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Known::value))
                .orElse(null);
    }

    private static @Nullable Known<Duration> validity(Node client, String token, ChronoUnit usual, int otherwise) {
        Node value = client.get(token + "Validity");
        String unit = client.get("TokenValidityUnits").get(token).textOr(usual.name());
        if (!value.present() || Integer.valueOf(0).equals(value.whole())) {
            return new Known<>(
                    usual.getDuration().multipliedBy(otherwise),
                    value.defaulted("AWS documentation: " + otherwise + " "
                            + usual.name().toLowerCase(Locale.ROOT)));
        }
        ChronoUnit written = switch (unit.toLowerCase(Locale.ROOT)) {
            case "seconds" -> ChronoUnit.SECONDS;
            case "minutes" -> ChronoUnit.MINUTES;
            case "hours" -> ChronoUnit.HOURS;
            case "days" -> ChronoUnit.DAYS;
            default -> null;
        };
        Duration duration = written == null ? null : Span.of(value, written);
        return duration == null ? null : new Known<>(duration, value.read());
    }
}
