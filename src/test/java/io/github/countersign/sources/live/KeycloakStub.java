package io.github.countersign.sources.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback interface that answers as it is told and remembers what it was asked. */
public final class KeycloakStub implements AutoCloseable {

    /** Answers one request. */
    public interface Answer {
        /** Answers; {@code sent} is the body of the request. */
        void to(HttpExchange exchange, String sent) throws IOException;
    }

    /** Where partial exports of the realm {@code shop} are asked for. */
    public static final String EXPORT = "POST /admin/realms/shop/partial-export";
    /** Where tokens are asked for. */
    public static final String TOKEN = "POST /realms/master/protocol/openid-connect/token";

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final Map<String, Deque<Answer>> answers = new LinkedHashMap<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());

    /** A server that issues tokens and knows nothing else. */
    public KeycloakStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(workers);
        server.start();
        on(TOKEN, json("{\"access_token\": \"issued-token\", \"expires_in\": 60}"));
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was asked, as method and path with query, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** What stood in headers that authorise, in order, where one did. */
    public List<String> authorizations() {
        return List.copyOf(authorizations);
    }

    /** Answers method and path so, one answer a request; the last one stays. */
    public KeycloakStub on(String request, Answer... inTurn) {
        answers.put(request, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    /** A JSON answer. */
    public static Answer json(String body) {
        return answer(200, "application/json;charset=UTF-8", body);
    }

    /** An answer that only refuses. */
    public static Answer status(int status) {
        return answer(status, "application/json", "{\"error\": \"told so\"}");
    }

    /** Any answer, with headers as name and value in turn. */
    public static Answer answer(int status, String type, String body, String... headers) {
        return (exchange, sent) -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** An answer that promises more than it gives. */
    public static Answer half() {
        return (exchange, sent) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"realm\": ".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        };
    }

    /** An answer that goes on for as long as somebody listens. */
    public static Answer endless() {
        return (exchange, sent) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            byte[] spaces = " ".repeat(4096).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(spaces);
            }
        };
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath();
        String query = exchange.getRequestURI().getRawQuery();
        asked.add(query == null ? path : path + "?" + query);
        List<String> given = exchange.getRequestHeaders().get("Authorization");
        if (given != null) {
            authorizations.addAll(given);
        }
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            next(path).to(exchange, sent);
        }
    }

    private synchronized Answer next(String path) {
        Deque<Answer> inTurn = answers.getOrDefault(path, new ArrayDeque<>(List.of(status(404))));
        return inTurn.size() > 1 ? inTurn.removeFirst() : inTurn.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
