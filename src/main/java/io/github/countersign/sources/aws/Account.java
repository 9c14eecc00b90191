package io.github.countersign.sources.aws;

import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of the importer share while one account is read.
 *
 * @param parts its files
 * @param draft the configuration in the making
 * @param unread what was not understood
 * @param report its credential report, null where none was given
 * @param devices its MFA devices
 * @param details what its users are permitted, null where that was not given
 */
record Account(
        List<Part> parts,
        Draft draft,
        Unread unread,
        @Nullable CredentialReport report,
        Devices devices,
        @Nullable Details details) {

    static final String SIGN_IN = "aws";
    static final String ADMINISTRATORS = "aws-administrators";
    static final String SERVICE = "aws-account";
    static final String ADMINISTRATION = "aws-administration";
    static final String ROOT = "root";
    static final String CONSOLE = "console";
    static final String PASSWORD = "password";
    static final String ROOT_PASSWORD = "root-password";

    /** What somebody reaches who may do everything, or less. */
    static List<String> services(boolean everything) {
        return everything ? List.of(SERVICE, ADMINISTRATION) : List.of(SERVICE);
    }

    /** A place that stands for the whole account. */
    Node node() {
        return parts.get(0).body();
    }

    /** The answer of one kind, if it was given. */
    @Nullable
    Node body(Part.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(Part::body)
                .findFirst()
                .orElse(null);
    }

    /** The time from a moment to the day of the report, null where either is not known. */
    @Nullable
    Duration since(@Nullable Instant moment) {
        Instant now = report == null ? null : report.generated();
        return now == null || moment == null || moment.isAfter(now) ? null : Duration.between(moment, now);
    }
}
