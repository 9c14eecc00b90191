package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something a person proves a login with: of one type, with the facts that type has, and where it lives or is delivered. */
public record Authenticator(
        String id,
        @Fact("what kind of authenticator it is") @Nullable AuthenticatorType type,
        @Fact("name for people to read") @Nullable String title,

        @Fact("boundaries it lives on or is made on, such as a phone or a key") @Refers(Boundary.class) @Nullable
        List<String> livesOn,

        @Fact("boundaries its codes, links or prompts are delivered to") @Refers(Boundary.class) @Nullable
        List<String> deliveredTo,

        @Fact("sync fabrics or backups its secret is copied to") @Refers(Boundary.class) @Nullable
        List<String> syncedTo,

        @Fact("configuration or vendor call it phishing-resistant") @Nullable
        Boolean claimedPhishingResistant,

        @Fact("what ties its output to the genuine verifier") @Nullable
        PhishingBinding phishingBinding,

        @Fact("its output is good for one login only") @Nullable
        Boolean replayResistant,

        @Fact("the person has to act for each login") @Nullable
        Boolean intentGesture,

        @Fact("it uses approved cryptography") @Nullable Boolean approvedCryptography,

        @Fact("validated FIPS 140 level, 0 if none") @Nullable
        Integer fips140Level,

        @Fact("a federal agency bought or issued it") @Nullable
        Boolean agencyProcured,

        @Fact("security strength of its key in bits") @Nullable
        Integer keyStrengthBits,

        @Fact("the verifier holds only a public key") @Nullable
        Boolean publicKey,

        @Fact("the key can leave the authenticator") @Nullable
        Boolean keyExportable,

        @Fact("only the components that need the key can read it") @Nullable
        Boolean keyAccessRestricted,

        @Fact("length of the verifier's challenge in bits") @Nullable
        Integer challengeNonceBits,

        @Fact("secrets and nonces come from an approved random generator") @Nullable
        Boolean fromApprovedGenerator,

        Password password,
        LookUp lookUp,
        OutOfBand outOfBand,
        Otp otp,
        Activation activation,
        Biometric biometric,
        Wallet wallet,
        WebAuthn webAuthn,
        Sync sync,
        Throttling throttling)
        implements Noun {

    /** Copies the lists and fills the groups. */
    public Authenticator {
        livesOn = copy(livesOn);
        deliveredTo = copy(deliveredTo);
        syncedTo = copy(syncedTo);
        password = password == null ? Password.UNKNOWN : password;
        lookUp = lookUp == null ? LookUp.UNKNOWN : lookUp;
        outOfBand = outOfBand == null ? OutOfBand.UNKNOWN : outOfBand;
        otp = otp == null ? Otp.UNKNOWN : otp;
        activation = activation == null ? Activation.UNKNOWN : activation;
        biometric = biometric == null ? Biometric.UNKNOWN : biometric;
        wallet = wallet == null ? Wallet.UNKNOWN : wallet;
        webAuthn = webAuthn == null ? WebAuthn.UNKNOWN : webAuthn;
        sync = sync == null ? Sync.UNKNOWN : sync;
        throttling = throttling == null ? Throttling.UNKNOWN : throttling;
    }

    /** What ties an authenticator's output to the verifier it was meant for (SP 800-63B-4 section 3.2.5). */
    public enum PhishingBinding implements Term {
        NONE,
        CHANNEL,
        VERIFIER_NAME,
        AUDIENCE_RESTRICTED_ASSERTION
    }

    /** The NIST class, {@code UNKNOWN} where the type is not known. */
    public AuthenticatorClass nistClass() {
        return type == null ? AuthenticatorClass.UNKNOWN : type.nistClass();
    }

    /** Whether its type is one that reaches the person by electronic mail. */
    public boolean byEmail() {
        return type != null && type.byEmail();
    }

    /** Whether its type is one that is delivered over the public switched telephone network. */
    public boolean byTelephone() {
        return type != null && type.byTelephone();
    }

    /** How its out-of-band secret passes between the channels: as stated, else as its kind implies, else null. */
    public OutOfBand.@Nullable Transfer secretTransfer() {
        boolean typedCode = nistClass() == AuthenticatorClass.OUT_OF_BAND && type != null && type.oneTimeCode();
        return outOfBand.transfer() == null && typedCode
                ? OutOfBand.Transfer.SECONDARY_TO_PRIMARY
                : outOfBand.transfer();
    }

    /** Whether it contributes two factors by itself; null where nothing tells. Only a checked activation makes it so. */
    public @Nullable Boolean multiFactor() {
        return switch (nistClass()) {
            case OUT_OF_BAND, ONE_TIME_PASSWORD, CRYPTOGRAPHIC, WALLET -> multiFactorByActivation();
            case UNKNOWN -> null;
            default -> Boolean.FALSE;
        };
    }

    private @Nullable Boolean multiFactorByActivation() {
        boolean noneNamed = activation.required() == null && type != null && type.oneTimeCode();
        return noneNamed ? Boolean.FALSE : activation.required();
    }

    /** Whether it is multi-factor and asks for a secret other than the one that unlocks its device; null where it may. */
    public @Nullable Boolean separatelyActivated() {
        @Nullable
        Boolean apart = Boolean.FALSE.equals(multiFactor()) ? Boolean.FALSE : activation.separateFromDeviceUnlock();
        return Boolean.FALSE.equals(apart) || multiFactor() != null ? apart : null;
    }

    /** Factors it certainly contributes. */
    public Set<Factor> certainFactors() {
        return factors(Boolean.TRUE.equals(multiFactor()), false);
    }

    /** Factors it contributes at the most, everything unknown taken in its favour. */
    public Set<Factor> possibleFactors() {
        return factors(!Boolean.FALSE.equals(multiFactor()), true);
    }

    private Set<Factor> factors(boolean multi, boolean favourable) {
        return switch (nistClass()) {
            case PASSWORD -> EnumSet.of(Factor.KNOW);
            case BIOMETRIC -> EnumSet.of(Factor.ARE);
            case LOOK_UP_SECRET -> EnumSet.of(Factor.HAVE);
            case OUT_OF_BAND, ONE_TIME_PASSWORD, CRYPTOGRAPHIC, WALLET ->
                multi ? EnumSet.of(Factor.HAVE, Factor.KNOW) : EnumSet.of(Factor.HAVE);
            case NOT_AN_AUTHENTICATOR -> EnumSet.noneOf(Factor.class);
            case UNKNOWN -> favourable ? EnumSet.allOf(Factor.class) : EnumSet.noneOf(Factor.class);
        };
    }

    /** Whether a live relay of what the person does is useless; a typed value never is, an unknown binding is null. */
    public @Nullable Boolean phishingResistant() {
        return switch (nistClass()) {
            case CRYPTOGRAPHIC ->
                phishingBinding == null
                        ? null
                        : Boolean.valueOf(phishingBinding == PhishingBinding.CHANNEL
                                || phishingBinding == PhishingBinding.VERIFIER_NAME);
            case WALLET ->
                phishingBinding == null
                        ? null
                        : Boolean.valueOf(phishingBinding == PhishingBinding.AUDIENCE_RESTRICTED_ASSERTION);
            case UNKNOWN -> null;
            default -> Boolean.FALSE;
        };
    }

    /** Whether what the person presents can be found by trying, look-up secrets of any length included. */
    public @Nullable Boolean guessable(int digits) {
        return guessable(digits, 0);
    }

    /**
     * Whether what the person presents can be found by trying: passwords always, a multi-factor one-time password too,
     * other codes below the given number of digits. Null where nothing tells.
     *
     * @param lookUpDigits digits from which a look-up secret is too long for it; 0 where none is
     */
    public @Nullable Boolean guessable(int digits, int lookUpDigits) {
        return switch (nistClass()) {
            case PASSWORD -> Boolean.TRUE;
            case LOOK_UP_SECRET -> lookUpDigits == 0 ? Boolean.TRUE : fewer(lookUp.digits(), lookUpDigits);
            case OUT_OF_BAND -> fewer(outOfBand.digits(), digits);
            case ONE_TIME_PASSWORD -> Boolean.TRUE.equals(multiFactor()) ? Boolean.TRUE : fewer(otp.digits(), digits);
            case CRYPTOGRAPHIC, WALLET, BIOMETRIC, NOT_AN_AUTHENTICATOR -> Boolean.FALSE;
            case UNKNOWN -> null;
        };
    }

    private static @Nullable Boolean fewer(@Nullable Integer known, int digits) {
        return known == null ? null : Boolean.valueOf(known < digits);
    }

    /** Whether a wrong activation secret makes a wrong output, so that the verifier can count it (section 3.2.10). */
    public @Nullable Boolean wrongActivationReachesVerifier() {
        return nistClass() == AuthenticatorClass.ONE_TIME_PASSWORD ? Boolean.TRUE : activation.derivesDecryptionKey();
    }

    /** Failed attempts at an authenticator and what they lead to (SP 800-63B-4 section 3.2.2). */
    public record Throttling(
            @Fact("failed attempts are limited") @Nullable Boolean enabled,

            @Fact("consecutive failures before the limit acts; none where there is no limit") @Nullable
            Count maximumFailures,

            @Fact("what happens at the limit; a lock that ends by itself only delays") @Nullable
            Action action,

            @Fact("how a disabled authenticator comes back") @Nullable
            Return returnsBy) {

        static final Throttling UNKNOWN = new Throttling(null, null, null, null);

        /** What happens at the limit. */
        public enum Action implements Term {
            DISABLE_AUTHENTICATOR,
            LOCK_ACCOUNT,
            DELAY_ONLY,
            NONE
        }

        /** How a disabled authenticator comes back. */
        public enum Return implements Term {
            REBINDING,
            ACCOUNT_RECOVERY,
            TIMER,
            HELP_DESK_TOGGLE
        }
    }

    @Override
    public int hashCode() {
        return NounKind.AUTHENTICATOR.hash(id);
    }
}
