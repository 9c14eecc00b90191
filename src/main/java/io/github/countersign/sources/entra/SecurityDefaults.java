package io.github.countersign.sources.entra;

import java.util.Locale;
import java.util.Set;

/** What security defaults demand while they are on. */
final class SecurityDefaults {

    private static final Set<String> OFFERED = Set.of("microsoftauthenticatorpush", "softwareoath");
    private static final Set<Combo> ASKED =
            Set.of(Combo.of("password,microsoftAuthenticatorPush"), Combo.of("password,softwareOath"));
    private static final Outcome MET = Outcome.where(combo -> ASKED.contains(combo.shown()));
    private static final Set<String> OLD_CLIENTS = Set.of(OldProtocols.ACTIVE_SYNC, OldProtocols.OTHER);

    /** Nobody signs in by protocols that know only a password. */
    static final Rule OLD_PROTOCOLS = new Rule() {
        @Override
        public Boolean applies(Situation situation) {
            return OLD_CLIENTS.contains(situation.client());
        }

        @Override
        public Outcome passing() {
            return Outcome.nothing();
        }
    };

    /** Administrators show a second factor each time; others only when the vendor deems it necessary. */
    static final Rule ADMINISTRATORS = new Rule() {
        @Override
        public Boolean applies(Situation situation) {
            return situation.person().role() != null && situation.action() == null;
        }

        @Override
        public Outcome passing() {
            return MET;
        }
    };

    private SecurityDefaults() {}

    /** Whether people can enrol a method while security defaults are on. */
    static boolean offers(String method) {
        return OFFERED.contains(method.toLowerCase(Locale.ROOT));
    }
}
