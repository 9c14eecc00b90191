package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What no export can show and a person attests, for a time. After that time it is unknown again. */
public record Practice(
        String id,
        @Fact("what is attested") @Nullable PracticeKind kind,
        @Fact("whether it is in place") @Nullable Boolean inPlace,

        @Fact("services it is about; none named means all") @Refers(Service.class) @Nullable
        List<String> services,

        @Fact("who attests it") @Nullable String attestedBy,
        @Fact("when it was attested") @Nullable LocalDate attestedOn,

        @Fact("last day on which the attestation holds") @Nullable
        LocalDate validUntil,

        @Fact("document or ticket that shows it") @Nullable String evidence)
        implements Noun {

    /** Copies the list. */
    public Practice {
        services = copy(services);
    }

    /** Whether it is in place on the given day; null where nobody said so or the attestation has run out. */
    public @Nullable Boolean holdsOn(LocalDate day) {
        boolean expired = validUntil != null && day.isAfter(validUntil);
        return expired ? null : inPlace;
    }

    /** Whether it covers the service. */
    public boolean covers(String service) {
        return aboutAll() || (services != null && services.contains(service));
    }

    /** Whether it covers every one of the services; where these are unknown, only if it is about all. */
    public boolean coversEach(@Nullable List<String> wanted) {
        return aboutAll()
                || (wanted != null && !wanted.isEmpty() && wanted.stream().allMatch(this::covers));
    }

    /** Whether it covers any of the services; where these are unknown, only if it is about all. */
    public boolean coversAny(@Nullable List<String> wanted) {
        return aboutAll() || (wanted != null && wanted.stream().anyMatch(this::covers));
    }

    private boolean aboutAll() {
        return services == null || services.isEmpty();
    }

    /** Whether it is about every service. */
    public boolean general() {
        return services == null || services.isEmpty();
    }

    @Override
    public int hashCode() {
        return NounKind.PRACTICE.hash(id);
    }
}
