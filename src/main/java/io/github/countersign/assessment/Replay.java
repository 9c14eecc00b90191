package io.github.countersign.assessment;

import java.util.List;

/**
 * Whether an incident would have worked on a configuration.
 *
 * @param incident the incident
 * @param attempts what would have happened to each thing the attackers would have been after
 * @param gaps failed verdicts of the controls that counter the incident
 * @param open undecided verdicts of those controls
 * @param stoppedBy passed verdicts of those controls
 */
public record Replay(
        Incident incident, List<Attempt> attempts, List<Verdict> gaps, List<Verdict> open, List<Verdict> stoppedBy) {

    /** Copies the lists. */
    public Replay {
        attempts = List.copyOf(attempts);
        gaps = List.copyOf(gaps);
        open = List.copyOf(open);
        stoppedBy = List.copyOf(stoppedBy);
    }

    /** The worst that would have happened. */
    public Success success() {
        return attempts.stream().map(Attempt::success).max(Success::compareTo).orElse(Success.NO_TARGET);
    }

    /**
     * What would have happened to one thing.
     *
     * @param subject the login, service or identity
     * @param sets the sets of compromises that the incident's actions cover, with the steps that lead on from them
     * @param completeTo up to which size no set is missing
     */
    public record Attempt(String subject, List<CompromiseSet> sets, int completeTo) {

        /** Copies the list. */
        public Attempt {
            sets = List.copyOf(sets);
        }

        /** Whether it would have worked: certainly, only if unknown facts are as the attacker wishes, or not. */
        public Success success() {
            return sets.isEmpty()
                    ? Success.STOPPED
                    : sets.stream().allMatch(CompromiseSet::assumed) ? Success.NOT_EXCLUDED : Success.WORKS;
        }
    }

    /** How far attackers would have come, from least to most. */
    public enum Success {
        /** The configuration has nothing of the kind they were after. */
        NO_TARGET,
        /** Their actions do not suffice. */
        STOPPED,
        /** Their actions suffice if unknown facts are as they wish. */
        NOT_EXCLUDED,
        /** Their actions suffice. */
        WORKS
    }
}
