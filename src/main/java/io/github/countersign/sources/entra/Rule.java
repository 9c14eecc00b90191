package io.github.countersign.sources.entra;

import org.jspecify.annotations.Nullable;

/** A demand of the tenant: when it is made, and what meets it. Null where the input does not tell. */
interface Rule {

    /** Whether the demand is made in a situation. */
    @Nullable
    Boolean applies(Situation situation);

    /** Whether a combination meets the demand. */
    @Nullable
    Boolean passes(Combo combo);

    /** Stands for demands that may exist and are not in the input. */
    Rule UNKNOWN = new Rule() {
        @Override
        public @Nullable Boolean applies(Situation situation) {
            return null;
        }

        @Override
        public @Nullable Boolean passes(Combo combo) {
            return null;
        }
    };
}
