package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns what a way through the reset flow asks for into proofs. */
final class Proofs {

    private static final String LIFESPAN = "actionTokenGeneratedByUserLifespan";

    private final Reading reading;
    private final Realm realm;

    Proofs(Reading reading) {
        this.reading = reading;
        this.realm = reading.realm();
    }

    /** The proofs a combination consists of. */
    List<Map<String, Object>> of(List<String> combination) {
        if (combination.isEmpty()) {
            return List.of(Map.of("method", Method.NOTHING));
        }
        return combination.stream().map(this::proof).toList();
    }

    private Map<String, Object> proof(String id) {
        Map<String, Object> proof = new LinkedHashMap<>();
        Means.Mean mean = Objects.requireNonNull(reading.means().get(id));
        switch (mean.kind()) {
            case MAIL_LINK, MAIL_CODE -> {
                issued(proof, CodeChannel.EMAIL, Reading.MAILBOX);
                Boundaries.state(
                        reading.draft(),
                        Reading.MAILBOX,
                        BoundaryKind.MAILBOX,
                        "the person's mailbox",
                        realm.get("resetPasswordAllowed").derived("where the link is sent"));
                Known<Integer> lifetime = StepKind.builtIn(mean.provider()) ? lifespan() : null;
                if (lifetime != null) {
                    proof.put("lifetime", Limit.ofSeconds(lifetime.value()));
                }
            }
            case SMS, PHONE_OR_PASSWORD -> issued(proof, CodeChannel.SMS, Reading.PHONE_NUMBER);
            case CUSTOM -> {}
            default -> {
                proof.put("method", Method.BOUND_AUTHENTICATOR);
                proof.put("authenticator", id);
            }
        }
        return proof;
    }

    private static void issued(Map<String, Object> proof, CodeChannel channel, String boundary) {
        proof.put("method", Method.ISSUED_CODE);
        proof.put("channel", channel);
        proof.put("deliveredTo", List.of(boundary));
    }

    /** How long the link is good for: the setting for this action, else for every action, else for actions in general. */
    private @Nullable Known<Integer> lifespan() {
        Node own = realm.get("attributes").get(LIFESPAN + ".reset-credentials");
        if (!own.textOr("").isBlank()) {
            return realm.number(own, null);
        }
        Node general = realm.get("attributes").get(LIFESPAN);
        if (realm.get(LIFESPAN).present()) {
            return realm.number(LIFESPAN, null);
        }
        return general.textOr("").isBlank()
                ? realm.number("accessCodeLifespanUserAction", 300)
                : realm.number(general, null);
    }
}
