package io.github.countersign.sources.people;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Person;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Users of an AWS account, from its credential report. Who has keys alone is no person who signs in. The report tells
 * whether a device for a second factor is bound, never of what kind.
 */
final class AwsPeople implements PeopleKind {

    private static final String ROOT = "<root_account>";

    @Override
    public String kind() {
        return "aws-credential-report";
    }

    @Override
    public boolean recognises(Node row) {
        return row.get("user").present()
                && row.get("mfa_active").present()
                && row.get("password_enabled").present();
    }

    @Override
    public @Nullable Person person(Node row) {
        boolean root = ROOT.equals(row.get("user").text());
        Boolean console = root ? Boolean.TRUE : row.get("password_enabled").flag();
        if (Boolean.FALSE.equals(console)) {
            return null;
        }
        Boolean bound = row.get("mfa_active").flag();
        return new Person(
                row.get("user").textOr(""),
                console,
                root ? Boolean.TRUE : null,
                Boolean.FALSE.equals(bound) ? List.of(AuthenticatorType.PASSWORD) : null,
                bound,
                List.of(),
                null);
    }
}
