package io.github.countersign.sources.aws;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Moment;
import io.github.countersign.sources.vendor.Node;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The credential report of an account: a row for the root user and for each other user.
 *
 * @param rows the rows
 * @param generated when it was made, null where only the table was saved
 */
record CredentialReport(List<Row> rows, @Nullable Instant generated) {

    static final String ROOT = "<root_account>";

    /** Copies the rows. */
    CredentialReport {
        rows = List.copyOf(rows);
    }

    /** The report in a part. */
    static Optional<CredentialReport> of(Part part) {
        Node body = part.body();
        Optional<Node> table = part.kind() == Part.Kind.TABLE ? Optional.of(body) : table(body);
        body.get("Content").looked();
        return table.map(rows -> {
            rows.looked();
            return new CredentialReport(
                    rows.items().stream().map(Row::new).toList(),
                    Moment.of(body.get("GeneratedTime")).instant());
        });
    }

    /** The table in an answer, which is a text or that text in base 64. */
    static Optional<Node> table(Node answer) {
        Node content = answer.get("Content");
        String text = content.text();
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String plain = text.startsWith("user,") ? text : decoded(text);
        Tree table = answer.tree().embedded(content.pointer(), plain);
        return Optional.of(Node.of(table)).filter(rows -> !rows.items().isEmpty());
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return text;
        }
    }

    /** The root user's row. */
    Optional<Row> root() {
        return rows.stream().filter(Row::isRoot).findFirst();
    }

    /** The other rows. */
    List<Row> users() {
        return rows.stream().filter(row -> !row.isRoot()).toList();
    }

    /** Users who may sign in at the console. */
    List<Row> people() {
        return users().stream()
                .filter(row -> Boolean.TRUE.equals(row.flag("password_enabled")))
                .toList();
    }

    /**
     * A row.
     *
     * @param node where it stands
     */
    record Row(Node node) {

        /** The user's name. */
        String name() {
            return node.get("user").textOr("unnamed");
        }

        /** Whether it is the root user's. */
        boolean isRoot() {
            return name().equals(ROOT);
        }

        /** A truth value of a column, null where the column is missing or says that it is not told. */
        @Nullable
        Boolean flag(String column) {
            return node.get(column).flag();
        }

        /** A date of a column. */
        Moment date(String column) {
            return Moment.of(node.get(column));
        }
    }
}
