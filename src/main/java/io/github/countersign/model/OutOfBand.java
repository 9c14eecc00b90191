package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of out-of-band authentication, restricted ones (telephone) included (SP 800-63B-4 sections 3.1.3 and 3.2.9). */
public record OutOfBand(
        @Fact("the second channel does not leak into the first without the person acting") @Nullable
        Boolean separateChannel,

        @Fact("the second channel is protected by approved encryption") @Nullable
        Boolean channelEncrypted,

        @Fact("how the device on the second channel identifies itself") @Nullable
        DeviceAuthentication deviceAuthentication,

        @Fact("the number is a voice-over-IP number") @Nullable
        Boolean voip,

        @Fact("the verifier keeps the identifying key of the device itself") @Nullable
        Boolean identifyingKeyStored,

        @Fact("how the secret passes between the two channels") @Nullable
        Transfer transfer,

        @Fact("length of the secret in decimal digits or the like") @Nullable
        Integer digits,

        @Fact("time within which the login must finish; none where there is no limit") @Nullable
        Limit lifetime,

        @Fact("the secret is accepted once") @Nullable Boolean singleUse,

        @Fact("asking for a new code clears the count of failures") @Nullable
        Boolean resendResetsFailures,

        @Fact("the code is not shown on a locked screen") @Nullable
        Boolean hiddenOnLockScreen,

        @Fact("most prompts since the last success or in a set period; none where there is no limit") @Nullable
        Count promptLimit,

        @Fact("codes are only written to a log and never sent") @Nullable
        Boolean simulated,

        @Fact("setting or changing the number follows the rules for binding an authenticator") @Nullable
        Boolean numberChangeIsBinding,

        @Fact("signals looked at before a code is sent") @Nullable
        List<RiskSignal> riskSignals,

        @Fact("an authenticator that needs no telephone is open to everyone") @Nullable
        Boolean alternativeForEveryone,

        @Fact("people are reminded of the limits of telephone delivery before binding") @Nullable
        Boolean coverageReminder,

        @Fact("the number was confirmed to belong to one physical device (revision 3)") @Nullable
        Boolean numberTiedToDevice,

        @Fact("an unrestricted authenticator of the same assurance level is offered") @Nullable
        Boolean unrestrictedAlternative,

        @Fact("people get meaningful notice of the risk and of the alternatives") @Nullable
        Boolean riskNotice) {

    static final OutOfBand UNKNOWN = new OutOfBand(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);

    /** Copies the list. */
    public OutOfBand {
        riskSignals = copy(riskSignals);
    }

    /** How the device on the second channel identifies itself. */
    public enum DeviceAuthentication implements Term {
        MUTUAL_CRYPTOGRAPHY,
        SIM,
        WIRED_TELEPHONE,
        NONE
    }

    /** How the secret passes; typing the number shown at login into the app is primary to secondary. */
    public enum Transfer implements Term {
        SECONDARY_TO_PRIMARY,
        PRIMARY_TO_SECONDARY,
        COMPARE,
        APPROVE_ONLY,
        PICK_FROM_LIST
    }

    /** Signals that a telephone number may have moved. */
    public enum RiskSignal implements Term {
        DEVICE_SWAP,
        SIM_CHANGE,
        PORTING,
        ABNORMAL_BEHAVIOUR
    }
}
