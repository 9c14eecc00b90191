package io.github.countersign.sources.live;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An answer of a server.
 *
 * @param status of HTTP
 * @param type its content type, in lower case and without parameters
 * @param location where it points to, if it is a redirect
 * @param retryAfter when it asks to be asked again, as it says so
 * @param text what it holds
 */
record Reply(
        int status, String type, String location, @Nullable String retryAfter, String text) {

    static Reply of(HttpResponse<byte @Nullable []> response, byte[] body) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        return new Reply(
                response.statusCode(),
                type.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT),
                response.headers().firstValue("Location").orElse(""),
                response.headers().firstValue("Retry-After").orElse(null),
                new String(body, StandardCharsets.UTF_8));
    }

    boolean fine() {
        return status == 200;
    }

    boolean redirect() {
        return status >= 300 && status < 400;
    }

    /** Whether asking again may help. */
    boolean passing() {
        return status == 429 || status >= 500;
    }

    boolean json() {
        return type.equals("application/json") || type.endsWith("+json");
    }

    /** How long the server asks to wait; null if it does not say. */
    @Nullable
    Duration wanted(Instant now) {
        if (retryAfter == null) {
            return null;
        }
        String text = retryAfter.strip();
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
