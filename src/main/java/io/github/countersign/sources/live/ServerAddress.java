package io.github.countersign.sources.live;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a server answers: {@code https://login.example.org} or, with a path, {@code https://login.example.org/auth}. Plain
 * HTTP is for the loopback interface alone, since credentials travel over it.
 */
public final class ServerAddress {

    private final URI base;

    private ServerAddress(URI base) {
        this.base = base;
    }

    /**
     * Reads an address as a user gives it.
     *
     * @throws FetchException if it is none, or is not safe to send credentials to
     */
    public static ServerAddress of(String text) {
        URI uri = parse(text.strip());
        String scheme =
                uri == null || uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri == null || uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new FetchException("the server's address is not one such as https://login.example.org");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new FetchException(
                    "the server's address may hold a host, a port and a path, but no user, no password,"
                            + " no '?' and no '#'");
        }
        if (scheme.equals("http") && !loopback(uri.getHost())) {
            throw new FetchException("http://" + uri.getHost() + ": credentials are not sent over plain HTTP; use https"
                    + " (http is accepted for localhost alone)");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
        return new ServerAddress(URI.create(scheme + "://" + authority(uri) + path));
    }

    private static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    private static String authority(URI uri) {
        return uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    }

    private static boolean loopback(String host) {
        return host.equalsIgnoreCase("localhost")
                || host.equals("[::1]")
                || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    /** The address of a resource below; the steps are escaped, the query is taken as it is. */
    URI at(String query, String... steps) {
        String path = Arrays.stream(steps).map(ServerAddress::escaped).collect(Collectors.joining("/"));
        return URI.create(base + "/" + path + (query.isEmpty() ? "" : "?" + query));
    }

    private static String escaped(String step) {
        return URLEncoder.encode(step, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A redirect's target, short of anything but scheme, host and port. */
    static String shortened(String location) {
        URI uri = parse(location);
        return uri == null || uri.getHost() == null || uri.getScheme() == null
                ? "another path"
                : uri.getScheme() + "://" + authority(uri);
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
