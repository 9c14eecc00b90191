package io.github.countersign.sources.entra;

import org.jspecify.annotations.Nullable;

/** A demand of the tenant: when it is made, and what meets it. */
interface Rule {

    /** Whether the demand is made in a situation, null where the input does not tell. */
    @Nullable
    Boolean applies(Situation situation);

    /** The combinations that meet the demand. */
    Outcome passing();

    /** Stands for demands that may exist and are not in the input. */
    Rule UNKNOWN = new Rule() {

        private final Outcome anything = Outcome.where(combo -> null);

        @Override
        public @Nullable Boolean applies(Situation situation) {
            return null;
        }

        @Override
        public Outcome passing() {
            return anything;
        }
    };
}
