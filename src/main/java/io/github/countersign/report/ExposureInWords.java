package io.github.countersign.report;

import io.github.countersign.assessment.CodeNature;
import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseKind;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Order;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.NonHumanIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the analysis of trust boundaries found, in sentences that a manager understands. */
public final class ExposureInWords {

    private static final List<String> NUMBERS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final int MOST_NAMED = 6;
    private static final Pattern DESCRIBED = Pattern.compile("(?:what|an|two) ");

    private ExposureInWords() {}

    /** What an attacker does, as a phrase that follows "whoever". */
    public static String action(Compromise compromise) {
        return action(compromise.kind(), target(compromise));
    }

    /** All that an attacker does in one set. */
    public static String actions(CompromiseSet set) {
        return joined(set.compromises().stream().map(ExposureInWords::action).toList(), "and")
                + (set.mayTakeFewer() ? ", which may come to the same" : "");
    }

    private static String action(CompromiseKind kind, String target) {
        return switch (kind) {
            case TAKEOVER -> "takes over " + target;
            case MALWARE -> "controls " + target + " by malware";
            case RELAY -> "relays live what " + target + " types or approves";
            case FATIGUE -> "wears " + target + " down with prompts";
            case PERSUASION -> "persuades " + target;
            case GUESSING -> "guesses " + target;
            case REUSE -> "knows " + target + " from elsewhere";
            case SEED_COPY -> "copies the seed of " + target;
            case TOKEN_THEFT -> "steals a token of " + target;
            case SECRET_LEAK -> "finds the secret of " + target;
        };
    }

    private static String target(Compromise compromise) {
        String subject = compromise.target();
        int colon = subject.indexOf(':');
        String id = subject.substring(colon + 1);
        return switch (colon < 0 ? "" : subject.substring(0, colon)) {
            case "person" -> "the person at " + id;
            case "session" -> "the session " + id;
            case "unnamed" -> DESCRIBED.matcher(id).lookingAt() ? id : "the " + id;
            default -> id;
        };
    }

    /** How many takeovers it takes, in one or a few sentences. */
    public static String headline(Exposure exposure) {
        Order known = exposure.certainOrder();
        Order all = exposure.order();
        List<String> sentences = new ArrayList<>();
        if (smallest(known) == null) {
            sentences.add(
                    exposure.sets().isEmpty()
                            ? "No set of up to " + number(exposure.bound()) + " takeovers opens it."
                            : "By known facts alone, no set of up to " + number(exposure.bound())
                                    + " takeovers opens it.");
        } else {
            sentences.add(byKnownFacts(exposure, known));
        }
        perhaps(sentences, known.boundary(), all.boundary(), "takeover");
        perhaps(sentences, known.relay(), all.relay(), "live relay");
        perhaps(sentences, known.session(), all.session(), "stolen session token");
        return String.join(" ", sentences);
    }

    private static String byKnownFacts(Exposure exposure, Order known) {
        Integer boundary = known.boundary();
        boolean relay = Objects.equals(known.relay(), 1);
        boolean session = Objects.equals(known.session(), 1);
        String also = relay && session
                ? "a live relay or a stolen session token"
                : relay ? "live relay" : "stolen session token";
        if (Objects.equals(boundary, 1)) {
            return enough(exposure)
                    + (relay || session
                            ? " " + capital(relay && session ? also : "one " + also) + " is enough too."
                            : "");
        }
        String needed = boundary == null
                ? "No set of up to " + number(exposure.bound()) + " takeovers of boundaries opens it"
                : capital(number(boundary)) + " takeovers are needed";
        if (relay || session) {
            return needed + ", but " + (relay && session ? also + " alone suffices" : "one " + also + " suffices")
                    + ".";
        }
        Integer live = known.relay();
        return needed
                + (live != null && (boundary == null || live < boundary)
                        ? ", but " + number(live) + " suffice where one of them is a live relay."
                        : ".");
    }

    private static String enough(Exposure exposure) {
        List<Compromise> ways = exposure.sets().stream()
                .filter(set -> !set.assumed()
                        && set.boundariesOnly()
                        && set.compromises().size() == 1)
                .flatMap(set -> set.compromises().stream())
                .toList();
        List<Compromise> named = ways.subList(0, Math.min(MOST_NAMED, ways.size()));
        List<String> phrases = new ArrayList<>();
        for (CompromiseKind kind : CompromiseKind.values()) {
            List<String> targets = named.stream()
                    .filter(way -> way.kind() == kind)
                    .map(ExposureInWords::target)
                    .toList();
            if (!targets.isEmpty()) {
                phrases.add(action(kind, joined(targets, "or")));
            }
        }
        if (ways.size() > MOST_NAMED) {
            phrases.add("does one of " + (ways.size() - MOST_NAMED) + " other things");
        }
        return "One takeover is enough"
                + (ways.size() == 1 ? ": whoever " : ", and " + number(ways.size()) + " different ones do it: whoever ")
                + String.join(", or ", phrases) + (phrases.size() > 1 ? ", " : " ") + isIn(exposure.subject()) + ".";
    }

    private static String isIn(String subject) {
        return subject.startsWith("login:")
                ? "is inside"
                : subject.startsWith("identity:") ? "acts as it" : "reaches it";
    }

    private static void perhaps(List<String> sentences, @Nullable Integer known, @Nullable Integer all, String noun) {
        if (all != null && (known == null || all < known)) {
            sentences.add("If what is unknown turns out badly, "
                    + (all == 1
                            ? "one " + noun + " is enough."
                            : number(all) + " takeovers are enough"
                                    + (noun.equals("takeover") ? "." : ", one of them a " + noun + ".")));
        }
    }

    /** The smallest number of takeovers of any kind, or null where there is none up to the bound. */
    public static @Nullable Integer smallest(Order order) {
        List<Integer> orders = new ArrayList<>();
        for (Integer one : new Integer[] {order.boundary(), order.relay(), order.session()}) {
            if (one != null) {
                orders.add(one);
            }
        }
        return orders.stream().min(Integer::compare).orElse(null);
    }

    /** An order for a table: what known facts give, and what may be where unknown ones turn out badly. */
    public static String order(@Nullable Integer known, @Nullable Integer all, int bound) {
        String certain = known == null ? "none up to " + bound : known.toString();
        return Objects.equals(known, all) ? certain : certain + ", perhaps " + all;
    }

    /** What would make the answer say less than it seems to, or null. */
    public static @Nullable String caveat(Exposure exposure, Configuration configuration) {
        String id = exposure.subject().substring(exposure.subject().indexOf(':') + 1);
        if (exposure.completeTo() < exposure.bound()) {
            return "There are too many sets to list: they are complete only up to " + number(exposure.completeTo())
                    + " takeovers.";
        }
        if (exposure.login() != null
                && configuration.find(Login.class, id).anyMatch(login -> login.accepts() == null)) {
            return "What completes this login is not known, so ways in are missing here.";
        }
        return exposure.subject().startsWith("service:") && exposure.sets().isEmpty() && !reached(id, configuration)
                ? "No login and no identity is known to lead to it, so there was nothing to follow."
                : null;
    }

    private static boolean reached(String service, Configuration configuration) {
        return configuration.all(Login.class).stream().anyMatch(it -> lists(it.services(), service))
                || configuration.all(NonHumanIdentity.class).stream().anyMatch(it -> lists(it.services(), service));
    }

    private static boolean lists(@Nullable List<String> services, String service) {
        return services != null && services.contains(service);
    }

    /** What a one-time code is, in a few words. */
    public static String code(CodeNature nature) {
        return switch (nature) {
            case INDEPENDENT_SECOND_FACTOR -> "an independent second factor";
            case STEP_UP -> "a step-up, skipped unless it is asked for";
            case WEAK_VERIFICATION_STEP -> "a weak verification step";
            case NOT_A_FACTOR -> "not a factor";
        };
    }

    /** Why a one-time code is called that. */
    public static String why(CodeNature nature) {
        return switch (nature) {
            case INDEPENDENT_SECOND_FACTOR ->
                "No single boundary opens the login, and no recovery or enrolment is easier than the login.";
            case STEP_UP -> "It is asked only on demand, by risk or of some people.";
            case WEAK_VERIFICATION_STEP -> "One takeover opens the login, the code notwithstanding.";
            case NOT_A_FACTOR -> "It arrives by mail or is knowledge.";
        };
    }

    static String number(int number) {
        return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : Integer.toString(number);
    }

    static String joined(List<String> phrases, String last) {
        int most = phrases.size() - 1;
        return most < 1
                ? String.join("", phrases)
                : String.join(", ", phrases.subList(0, most)) + " " + last + " " + phrases.get(most);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
