package io.github.countersign.sources.live;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests to one server within limits. Redirects are never followed, so that credentials reach no other host. Only what
 * may be sent twice is sent through here: every request reads.
 */
final class Connection {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private final ServerAddress server;
    private final Limits limits;
    private final Pause pause;
    private final HttpClient client;
    private final long begun = System.nanoTime();

    Connection(ServerAddress server, Limits limits, Pause pause) {
        this.server = server;
        this.limits = limits;
        this.pause = pause;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
    }

    ServerAddress server() {
        return server;
    }

    /** A request that accepts JSON. */
    static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).header("Accept", "application/json").header("User-Agent", "countersign");
    }

    /**
     * Sends a request, again where the server is busy or the connection breaks off.
     *
     * @throws FetchException if no answer arrives, or none that can be used
     */
    Reply send(HttpRequest request) {
        for (int attempt = 1; ; attempt++) {
            Reply reply = once(request);
            boolean last = attempt >= limits.attempts();
            if (reply == null && last) {
                throw failure("the connection broke off before an answer was whole, " + attempt + " times");
            }
            if (reply != null && reply.redirect()) {
                throw failure("it redirects to " + ServerAddress.shortened(reply.location())
                        + "; credentials are not sent on; if that is the server, name it with its path as --server");
            }
            if (reply != null && !reply.passing()) {
                return reply;
            }
            if (reply != null && last) {
                throw failure(
                        reply.status() == 429
                                ? "it asks to slow down (429), still after " + attempt + " attempts; try later"
                                : "it answers with an error of its own (" + reply.status() + "), still after " + attempt
                                        + " attempts");
            }
            await(reply == null ? null : reply.wanted(Instant.now()), attempt);
        }
    }

    private void await(@Nullable Duration wanted, int attempt) {
        Duration length = wanted == null ? FIRST_PAUSE.multipliedBy(1L << Math.min(attempt - 1, 10)) : wanted;
        Duration capped = length.compareTo(limits.longestPause()) > 0 ? limits.longestPause() : length;
        if (capped.compareTo(left()) >= 0) {
            throw failure("it asks for more patience than the time limit of "
                    + limits.whole().toSeconds() + " s leaves");
        }
        try {
            pause.await(capped);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failure("interrupted");
        }
    }

    private Duration left() {
        return limits.whole().minusNanos(System.nanoTime() - begun);
    }

    /** One attempt; null where the connection broke off. */
    private @Nullable Reply once(HttpRequest request) {
        Duration left = left();
        Duration patience = left.compareTo(limits.answer()) < 0 ? left : limits.answer();
        if (patience.isNegative() || patience.isZero()) {
            throw outOfTime();
        }
        CompletableFuture<HttpResponse<byte @Nullable []>> answer =
                client.sendAsync(request, head -> new BoundedBody(limits.largestAnswer()));
        try {
            HttpResponse<byte @Nullable []> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            byte[] body = response.body();
            if (body == null) {
                throw failure("an answer is larger than " + limits.largestAnswer() + " bytes");
            }
            return Reply.of(response, body);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw patience.equals(left)
                    ? outOfTime()
                    : failure("no whole answer within " + patience.toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failure("interrupted");
        } catch (ExecutionException failed) {
            return brokenOff(failed.getCause());
        }
    }

    private @Nullable Reply brokenOff(@Nullable Throwable cause) {
        if (cause instanceof SSLException) {
            throw failure("no trusted TLS connection; for a certificate authority of your own set JDK_JAVA_OPTIONS to"
                    + " -Djavax.net.ssl.trustStore=FILE -Djavax.net.ssl.trustStorePassword=WORD");
        }
        if (cause instanceof HttpConnectTimeoutException) {
            throw failure("no connection within " + limits.connect().toMillis() + " ms");
        }
        if (cause instanceof UnknownHostException || (cause != null && unresolved(cause))) {
            throw failure("there is no host of that name");
        }
        if (cause instanceof ConnectException) {
            throw failure("nothing answers there");
        }
        if (cause instanceof IOException) {
            return null;
        }
        throw failure(
                "the request failed (" + (cause == null ? "" : cause.getClass().getSimpleName()) + ")");
    }

    private static boolean unresolved(Throwable cause) {
        return cause.getCause() instanceof UnresolvedAddressException
                || (cause.getCause() != null && cause.getCause().getCause() instanceof UnresolvedAddressException);
    }

    private FetchException outOfTime() {
        return failure("not read within the time limit of " + limits.whole().toSeconds() + " s");
    }

    /** A failure to read this server. */
    FetchException failure(String what) {
        return new FetchException(server + ": " + what);
    }
}
