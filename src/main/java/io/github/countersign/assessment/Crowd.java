package io.github.countersign.assessment;

import io.github.countersign.catalog.ControlId;
import io.github.countersign.model.Source;
import java.util.List;

/**
 * What looking at the people of a tenant one by one came to. The people themselves are not kept.
 *
 * @param files what was read
 * @param people how many people were looked at
 * @param counts one for each profile and control that speaks of people
 */
public record Crowd(List<Source> files, long people, List<Count> counts) {

    /** The subject of a verdict on all people together. */
    public static final String SUBJECT = "people";

    /** How many people are named as examples of an outcome. */
    public static final int SAMPLE = 10;

    /** Copies the lists. */
    public Crowd {
        files = List.copyOf(files);
        counts = List.copyOf(counts);
    }

    /**
     * How many people a control concerns, by outcome.
     *
     * @param profile id of the profile
     * @param control the control
     * @param passed people who meet it
     * @param failed people who violate it
     * @param undecided people of whom it cannot be told
     * @param failing some of those who violate it
     * @param open some of those of whom it cannot be told
     */
    public record Count(
            String profile,
            ControlId control,
            long passed,
            long failed,
            long undecided,
            List<String> failing,
            List<String> open) {

        /** Copies the lists. */
        public Count {
            failing = List.copyOf(failing);
            open = List.copyOf(open);
        }

        /** How many people it concerns. */
        public long concerned() {
            return passed + failed + undecided;
        }

        /** What they come to together: the worst of their outcomes. */
        public Outcome outcome() {
            return failed > 0
                    ? Outcome.FAIL
                    : undecided > 0 ? Outcome.UNDECIDED : passed > 0 ? Outcome.PASS : Outcome.NOT_APPLICABLE;
        }
    }

    /**
     * A person for whom a control did not pass.
     *
     * @param person id of the person
     * @param control the control
     * @param outcome violated or undecided
     * @param message why
     */
    public record Concern(String person, ControlId control, Outcome outcome, String message) {}
}
