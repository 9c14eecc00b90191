package io.github.countersign.sources.live;

import java.time.Duration;

/**
 * How long to wait and how much to take.
 *
 * @param connect for a connection to stand
 * @param answer for one answer to arrive whole
 * @param whole for everything together
 * @param largestAnswer in bytes
 * @param attempts how often one request is sent at most
 * @param longestPause between two attempts, whatever the server asks for
 */
public record Limits(
        Duration connect, Duration answer, Duration whole, int largestAnswer, int attempts, Duration longestPause) {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Limits that fit a server with thousands of clients. */
    public static Limits standard() {
        return new Limits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofMinutes(5),
                64 * MEBIBYTE,
                4,
                Duration.ofSeconds(30));
    }

    /** The same, with another limit for everything together. */
    public Limits within(Duration other) {
        return new Limits(connect, answer, other, largestAnswer, attempts, longestPause);
    }
}
