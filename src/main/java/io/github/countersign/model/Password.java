package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of a password and its verifier (SP 800-63B-4 section 3.1.1). */
public record Password(
        @Fact("minimum length in characters") @Nullable Integer minimumLength,

        @Fact("maximum length in characters; none where there is no limit") @Nullable
        Count maximumLength,

        @Fact("it is issued at random, not chosen") @Nullable
        Boolean assignedRandomly,

        @Fact("printing ASCII, space and Unicode are accepted") @Nullable
        Boolean acceptsAllPrintable,

        @Fact("rules on character classes or repetition") @Nullable
        List<String> compositionRules,

        @Fact("forced periodic change; none where there is none") @Nullable
        Limit rotationPeriod,

        @Fact("evidence of compromise forces a change") @Nullable
        Boolean forcedChangeOnCompromise,

        @Fact("new passwords are refused when they stand on a list of common or breached ones") @Nullable
        Boolean blocklist,

        @Fact("the blocklist is compared with the whole password") @Nullable
        Boolean blocklistMatchesWholeValue,

        @Fact("the person learns why a password was refused") @Nullable
        Boolean rejectionReasonShown,

        @Fact("the person gets help in choosing a strong password") @Nullable
        Boolean guidanceOffered,

        @Fact("a hint can be read before login, or questions are put when a password is chosen") @Nullable
        Boolean hintsOrQuestions,

        @Fact("only a part of the password is asked for or checked") @Nullable
        Boolean truncated,

        @Fact("password managers and autofill work") @Nullable
        Boolean managersAllowed,

        @Fact("paste into the field works") @Nullable Boolean pasteAllowed,
        @Fact("password hashing scheme") @Nullable String hashScheme,

        @Fact("iterations of the hashing scheme, where it counts them") @Nullable
        Integer hashIterations,

        @Fact("length of the salt in bits") @Nullable Integer saltBits,

        @Fact("an extra step with a secret key is applied to the hash") @Nullable
        Boolean pepperUsed,

        @Fact("the extra key is from an approved generator and kept apart from the hashes") @Nullable
        Boolean pepperSeparate) {

    static final Password UNKNOWN = new Password(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /** Copies the list. */
    public Password {
        compositionRules = copy(compositionRules);
    }

    /** The family its hashing scheme belongs to; null where the scheme is unknown or bears no name that is known. */
    public @Nullable HashFamily hashFamily() {
        return HashFamily.of(hashScheme);
    }
}
