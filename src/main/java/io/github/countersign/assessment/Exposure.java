package io.github.countersign.assessment;

import io.github.countersign.model.Aal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which smallest sets of takeovers open something.
 *
 * @param subject a login, service or non-human identity: {@code login:browser}
 * @param sets the smallest sets up to the bound, by size
 * @param certainSets the smallest sets by known facts alone; an assumption may make less suffice
 * @param order how many takeovers it takes, assumptions included; those of the identity provider itself and of its
 *     administrators do not count, since every login falls to them
 * @param certainOrder the same without any step that rests on an unknown fact
 * @param bound the largest size of set looked for
 * @param completeTo up to which size no set is missing; less than the bound only where there were too many
 * @param inEverySet compromises that are in every set: the single things to mend first
 * @param lockOut smallest sets of things whose loss leaves no way in; empty for other subjects than logins
 * @param login what is said of logins only, or null
 */
public record Exposure(
        String subject,
        List<CompromiseSet> sets,
        List<CompromiseSet> certainSets,
        Order order,
        Order certainOrder,
        int bound,
        int completeTo,
        List<Compromise> inEverySet,
        List<List<String>> lockOut,
        @Nullable LoginWorth login) {

    /** Copies the lists. */
    public Exposure {
        sets = List.copyOf(sets);
        certainSets = List.copyOf(certainSets);
        inEverySet = List.copyOf(inEverySet);
        lockOut = lockOut.stream().map(List::copyOf).toList();
    }

    /** The same by known facts alone: no set that rests on an unknown one. */
    public Exposure certain() {
        List<Compromise> common = CompromiseSet.inEvery(certainSets);
        return new Exposure(
                subject,
                certainSets,
                certainSets,
                certainOrder,
                certainOrder,
                bound,
                completeTo,
                common,
                lockOut,
                login);
    }

    /** Sets of either reading: those that known facts give, and those that need an assumption; smallest first. */
    public List<CompromiseSet> bothReadings() {
        return Stream.concat(certainSets.stream(), sets.stream().filter(CompromiseSet::assumed))
                .sorted(Comparator.comparing(CompromiseSet::size).thenComparing(CompromiseSet::assumed))
                .toList();
    }

    /** The sets of one takeover at most, or perhaps, that need neither a live person nor a stolen token. */
    public List<CompromiseSet> singles() {
        return sets.stream()
                .filter(set -> set.fewest() <= 1 && set.boundariesOnly())
                .toList();
    }

    /** The sets all of whose actions are among those, so that those suffice. */
    public List<CompromiseSet> within(Set<Compromise> actions) {
        return sets.stream()
                .filter(set -> actions.containsAll(set.compromises()))
                .toList();
    }

    /** Recoveries, enrolments and help desks worth less than any combination of the login; none for other subjects. */
    public List<String> weaker() {
        return login == null ? List.of() : login.weaker();
    }

    /** Those of which this cannot be told. */
    public List<String> perhapsWeaker() {
        return login == null ? List.of() : login.perhapsWeaker();
    }

    /**
     * What a login is worth once its weakest way in is counted.
     *
     * @param claims the level it claims, or null
     * @param effective the level of its weakest way in, or null where that cannot be told
     * @param pulledDownBy the way in that pulls it down, or null where none does or nobody knows; a combination of its
     *     own pulls it down only below another one
     * @param weaker recoveries, enrolments and help desks that are worth less than any combination the login accepts
     * @param perhapsWeaker those of which this cannot be told
     * @param code what its code really is, or null where it has none or it cannot be told
     * @param recoveries the verdicts on its recoveries
     */
    public record LoginWorth(
            @Nullable Aal claims,
            @Nullable Aal effective,
            @Nullable String pulledDownBy,
            List<String> weaker,
            List<String> perhapsWeaker,
            @Nullable CodeNature code,
            List<RecoveryWorth> recoveries) {

        /** Copies the lists. */
        public LoginWorth {
            weaker = List.copyOf(weaker);
            perhapsWeaker = List.copyOf(perhapsWeaker);
            recoveries = List.copyOf(recoveries);
        }

        /** Whether the level of the weakest way in is known and is below the level. */
        public boolean below(Aal level) {
            return effective != null && !effective.atLeast(level);
        }

        /** The weakest way in, in words. */
        public String weakestWay() {
            if (pulledDownBy != null) {
                return pulledDownBy;
            }
            return effective == null ? "a way in that is not known well enough" : "what it accepts itself";
        }
    }

    /**
     * Two verdicts on a recovery, which are not the same.
     *
     * @param recovery id of the recovery
     * @param meetsClause whether each of its paths is one SP 800-63B-4 section 4.2.2.2 lists; null where it cannot be told
     * @param survivesOneBoundary whether no single compromise suffices to use it; null where only assumed steps do
     */
    public record RecoveryWorth(
            String recovery,
            @Nullable Boolean meetsClause,
            @Nullable Boolean survivesOneBoundary) {}

    @Override
    public int hashCode() {
        return subject.hashCode();
    }
}
