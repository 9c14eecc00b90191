package io.github.countersign.sources.aws;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Answers;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Reads;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file of an account.
 *
 * @param kind what it holds
 * @param body the answer
 * @param reads what was looked at
 * @param account number of the account it names, null where it names none
 */
record Part(Kind kind, Node body, Reads reads, @Nullable String account) {

    /** What a file holds. */
    enum Kind {
        TABLE,
        REPORT,
        PASSWORD_POLICY,
        NO_PASSWORD_POLICY,
        SUMMARY,
        AUTHORIZATION,
        VIRTUAL_DEVICES,
        DEVICES;

        /** Whether an account has it once. */
        boolean single() {
            return this == PASSWORD_POLICY || this == NO_PASSWORD_POLICY || this == SUMMARY;
        }
    }

    /** Whether a file is a part of an account; a report in it is not looked at yet. */
    static boolean recognises(Tree tree) {
        return kind(Answers.body(Node.of(tree))) != null;
    }

    /** The part a file is, or null if it is none of an account. */
    static @Nullable Part of(Tree tree) {
        Reads reads = new Reads();
        Node body = Answers.body(Node.of(tree, reads));
        Kind kind = kind(body);
        if (kind == null) {
            return null;
        }
        return new Part(
                kind,
                body,
                reads,
                names(kind, body)
                        .map(Arns::account)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable Kind kind(Node body) {
        List<Node> rows = body.items();
        if (!rows.isEmpty()) {
            Node row = rows.get(0);
            boolean report = row.get("user").present() && row.get("arn").present();
            boolean credentials = Stream.of("mfa_active", "password_enabled", "access_key_1_active")
                    .anyMatch(column -> row.get(column).present());
            return report && credentials ? Kind.TABLE : null;
        }
        if (body.get("ReportFormat").textOr("").equals("text/csv")) {
            return Kind.REPORT;
        }
        Node policy = body.get("PasswordPolicy");
        if (policy.get("MinimumPasswordLength").present()
                || policy.get("AllowUsersToChangePassword").present()
                || policy.get("RequireUppercaseCharacters").present()) {
            return Kind.PASSWORD_POLICY;
        }
        Node error = body.get("Error");
        if (error.get("Code").textOr("").equals("NoSuchEntity")
                && error.get("Message").textOr("").contains("Password Policy")) {
            return Kind.NO_PASSWORD_POLICY;
        }
        if (body.get("SummaryMap").get("AccountMFAEnabled").present()
                || body.get("SummaryMap").get("Users").present()) {
            return Kind.SUMMARY;
        }
        if (Stream.of("UserDetailList", "GroupDetailList", "RoleDetailList")
                .anyMatch(key -> body.get(key).present())) {
            return Kind.AUTHORIZATION;
        }
        return body.get("VirtualMFADevices").present()
                ? Kind.VIRTUAL_DEVICES
                : body.get("MFADevices").present() ? Kind.DEVICES : null;
    }

    /** Names of resources that tell the account. */
    private static Stream<Node> names(Kind kind, Node body) {
        return switch (kind) {
            case TABLE -> body.items().stream().map(row -> row.get("arn"));
            case REPORT ->
                CredentialReport.table(body).stream()
                        .flatMap(table -> table.items().stream())
                        .map(row -> row.get("arn"));
            case AUTHORIZATION ->
                Stream.of("UserDetailList", "GroupDetailList", "RoleDetailList")
                        .flatMap(key -> body.get(key).asList().stream())
                        .map(each -> each.get("Arn"));
            case VIRTUAL_DEVICES ->
                body.get("VirtualMFADevices").asList().stream().map(it -> it.get("SerialNumber"));
            case DEVICES -> body.get("MFADevices").asList().stream().map(it -> it.get("SerialNumber"));
            default -> Stream.empty();
        };
    }
}
