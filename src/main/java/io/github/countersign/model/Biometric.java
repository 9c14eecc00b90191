package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/** Facts of a biometric comparison (SP 800-63B-4 section 3.2.3). */
public record Biometric(
        @Fact("it is used only beside a physical authenticator") @Nullable
        Boolean besidePhysicalAuthenticator,

        @Fact("a way without biometrics exists") @Nullable Boolean alternativeOffered,
        @Fact("what is compared") @Nullable Modality modality,
        @Fact("false match rate, as a fraction") @Nullable Double falseMatchRate,

        @Fact("presentation attack detection is active") @Nullable
        Boolean presentationAttackDetection,

        @Fact("failures in a row before a delay starts; none where there is no limit") @Nullable
        Count maximumFailures,

        @Fact("failures before the biometric is switched off; none where there is no limit") @Nullable
        Count overallFailures) {

    static final Biometric UNKNOWN = new Biometric(null, null, null, null, null, null, null);

    /** What a biometric compares. */
    public enum Modality implements Term {
        FACE,
        FINGERPRINT,
        IRIS,
        VOICE,
        OTHER
    }
}
