package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a completed login leaves behind: how long it lasts and what carries it. */
public record Session(
        String id,

        @Fact("longest session before login is asked again; none where there is no limit") @Nullable
        Limit overallLimit,

        @Fact("longest time without activity; none where there is no limit") @Nullable
        Limit inactivityLimit,

        @Fact("either limit ends the session, enforced by the server") @Nullable
        Boolean endsAtLimit,

        @Fact("what is asked once the inactivity limit has passed") @Nullable
        IdleReauthentication idleReauthentication,

        @Fact("length of the session secret in bits") @Nullable
        Integer secretBits,

        @Fact("the session secret comes from an approved random generator and is issued at login") @Nullable
        Boolean secretFromApprovedGenerator,

        @Fact("the bearer secret survives a restart of the browser or application") @Nullable
        Boolean persistentBearer,

        @Fact("a remembered browser skips login or one of its factors") @Nullable
        Boolean rememberedBrowserReplacesFactor,

        @Fact("session length where the person asks to be remembered; none where there is no limit") @Nullable
        Limit rememberedLimit,

        @Fact("assurance level the session claims") @Nullable
        Aal claims,

        @Fact("assurance level of the login that made the session") @Nullable
        Aal establishedAt,

        @Fact("logout erases or invalidates the session secret") @Nullable
        Boolean logoutInvalidates,

        @Fact("people can easily end the session") @Nullable Boolean logoutAvailable,

        @Fact("requests that change something carry a verified session identifier") @Nullable
        Boolean csrfProtected,

        @Fact("the secret is kept in web storage of the browser") @Nullable
        Boolean secretInWebStorage,

        @Fact("an access token is taken as proof that the person is present") @Nullable
        Boolean accessTokenMeansPresence,

        @Fact("tokens and sessions are bound to the key of the client that got them") @Nullable
        Boolean senderConstrained,

        @Fact("a refresh token is replaced at each use and the old one refused") @Nullable
        Boolean refreshTokenRotated,

        @Fact("longest time without use of an offline or refresh token; none where there is no limit") @Nullable
        Limit refreshTokenIdleLimit,

        @Fact("longest life of an offline or refresh token; none where there is no limit") @Nullable
        Limit refreshTokenLimit,

        @Fact("life of an access token") @Nullable Duration accessTokenLifetime,

        @Fact("running sessions are watched for signs of fraud") @Nullable
        Boolean monitored,

        @Fact("what happens on suspected fraud in a session") @Nullable
        List<FraudResponse> fraudResponse,

        Cookie cookie)
        implements Noun {

    /** Copies the lists and fills the groups. */
    public Session {
        fraudResponse = copy(fraudResponse);
        cookie = cookie == null ? Cookie.UNKNOWN : cookie;
    }

    /** What a session asks after the inactivity limit, inside the overall limit. */
    public enum IdleReauthentication implements Term {
        NONE,
        SESSION_SECRET_ONLY,
        POSSESSION_ONLY,
        PASSWORD_OR_BIOMETRIC,
        FULL
    }

    /** Reactions to suspected fraud. */
    public enum FraudResponse implements Term {
        REAUTHENTICATE,
        TERMINATE,
        ALERT
    }

    /** SameSite attribute of a cookie. */
    public enum SameSite implements Term {
        NONE,
        LAX,
        STRICT
    }

    /** The browser cookie that carries the session. */
    public record Cookie(
            @Fact("the session is kept in a browser cookie") @Nullable
            Boolean used,

            @Fact("Secure attribute") @Nullable Boolean secure,

            @Fact("narrowest host and path that work") @Nullable
            Boolean minimalScope,

            @Fact("HttpOnly attribute") @Nullable Boolean httpOnly,
            @Fact("SameSite attribute") @Nullable SameSite sameSite,
            @Fact("__Host- prefix with Path=/") @Nullable Boolean hostPrefix,

            @Fact("the value is an opaque identifier") @Nullable
            Boolean opaque,

            @Fact("clear personal information stands in the cookie") @Nullable
            Boolean containsPersonalData) {

        static final Cookie UNKNOWN = new Cookie(null, null, null, null, null, null, null, null);

        /** Whether a cookie carries the session, which any other fact of it shows as well; null where nothing tells. */
        public @Nullable Boolean inUse() {
            if (used == null && !equals(UNKNOWN)) {
                return Boolean.TRUE;
            }
            return used;
        }
    }

    @Override
    public int hashCode() {
        return NounKind.SESSION.hash(id);
    }
}
