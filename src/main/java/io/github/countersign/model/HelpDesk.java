package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who can give access back, and what keeps them from giving it to the wrong caller. */
public record HelpDesk(
        String id,
        @Fact("name for people to read") @Nullable String title,

        @Fact("an agent can reset or issue authenticators or codes") @Nullable
        Boolean canReset,

        @Fact("authenticators it may reset") @Refers(Authenticator.class) @Nullable
        List<String> mayReset,

        @Fact("the weakest check of the caller that is accepted") @Nullable
        IdentityCheck identityCheck,

        @Fact("a second person approves a reset") @Nullable Boolean secondApprover,

        @Fact("agents are trained to notice manipulation and coercion") @Nullable
        Boolean trainedAgainstManipulation,

        @Fact("agents can flag suspected fraud") @Nullable Boolean fraudFlag,

        @Fact("actions are logged with ticket, agent, target and method") @Nullable
        Boolean actionsLogged,

        @Fact("calls are recorded") @Nullable Boolean callsRecorded,
        @Fact("the procedure is written down") @Nullable Boolean documented)
        implements Noun {

    /** Copies the list. */
    public HelpDesk {
        mayReset = copy(mayReset);
    }

    /** What an agent verifies. */
    public enum IdentityCheck implements Term {
        NONE,
        KNOWLEDGE,
        CALL_BACK,
        RECOVERY_METHOD,
        REPROOFING
    }

    @Override
    public int hashCode() {
        return NounKind.HELP_DESK.hash(id);
    }
}
