package io.github.countersign.sources.live;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A realm as read from a running server.
 *
 * @param realm the realm in the shape of an export, without secrets
 * @param version of the server, null if neither the server nor the user told it
 * @param how in which way it was read
 * @param read what it holds, in words
 * @param gaps what could not be read
 */
public record Fetched(
        Map<String, @Nullable Object> realm, @Nullable String version, String how, List<String> read, List<Gap> gaps) {}
