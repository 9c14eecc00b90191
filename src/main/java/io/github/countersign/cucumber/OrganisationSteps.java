package io.github.countersign.cucumber;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.github.countersign.model.NounKind;
import io.github.countersign.sources.EditableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an organisation is like, and the one thing that is different. */
public final class OrganisationSteps {

    private static final String COMPLIANT = "features/fixtures/compliant-organisation.yaml";
    private static final String NOUN = "(service|boundary|authenticator|login|side door|session|recovery|help"
            + " desk|enrolment|notification|identity|practice|person)";

    /** Starts from the organisation that meets every control. */
    @Given("a compliant organisation")
    public void compliantOrganisation() {
        World.start(Compliant.DOCUMENT.copy());
    }

    /** Starts from an organisation of which nothing is known. */
    @Given("an organisation of which nothing is known")
    public void nothingKnown() {
        World.start(EditableDocument.of("an unknown organisation", "countersign: 1\nconfiguration: unknown\n"));
    }

    /** Starts from a native document written into the feature. */
    @Given("this organisation:")
    public void thisOrganisation(String document) {
        World.start(EditableDocument.of("the organisation of the scenario", document));
    }

    /** States a fact, or makes it unknown. */
    @Given("^the (.+) of " + NOUN + " \"([^\"]+)\" (?:is|are) (.+)$")
    public void fact(String fact, String noun, String id, String value) {
        World.organisation().set(Words.kind(noun), id, fact, Words.value(value));
    }

    /** Takes something away, with every mention of it. */
    @Given("^there is no " + NOUN + " \"([^\"]+)\"$")
    public void without(String noun, String id) {
        World.organisation().remove(Words.kind(noun), id);
    }

    /** Takes away everything of a kind. */
    @Given("^there (?:is|are) no " + NOUN + "(?:s|es)? at all$")
    public void withoutAny(String noun) {
        NounKind kind = Words.kind(noun);
        World.organisation().ids(kind).forEach(id -> World.organisation().remove(kind, id));
    }

    /** Adds something, with its facts in a table. */
    @Given("^there is also an? " + NOUN + " \"([^\"]+)\" with:$")
    public void also(String noun, String id, DataTable facts) {
        NounKind kind = Words.kind(noun);
        World.organisation().add(kind, id);
        facts.asMap().forEach((fact, value) -> World.organisation().set(kind, id, fact, Words.value(value)));
    }

    /** Adds something with the facts of another; nothing mentions it yet. */
    @Given("^there is also an? " + NOUN + " \"([^\"]+)\" like \"([^\"]+)\"$")
    public void alsoLike(String noun, String id, String like) {
        World.organisation().add(Words.kind(noun), id, like);
    }

    /** Adds an authenticator of a type, with no more facts. */
    @Given("^there is also an authenticator \"([^\"]+)\" of type ([a-z-]+)$")
    public void alsoAuthenticator(String id, String type) {
        World.organisation().add(NounKind.AUTHENTICATOR, id);
        World.organisation().set(NounKind.AUTHENTICATOR, id, "type", type);
    }

    /** Replaces the combinations a login or side door accepts by one. */
    @Given("^(login|side door) \"([^\"]+)\" accepts only (.+)$")
    public void acceptsOnly(String noun, String id, String members) {
        World.organisation().set(Words.kind(noun), id, "accepts", List.of(Words.quoted(members)));
    }

    /** Adds a combination to those a login or side door accepts. */
    @Given("^(login|side door) \"([^\"]+)\" also accepts (.+)$")
    public void alsoAccepts(String noun, String id, String members) {
        addTo(Words.kind(noun), id, "accepts", Words.quoted(members));
    }

    /** Adds an empty combination: whoever comes is let in. */
    @Given("^(login|side door) \"([^\"]+)\" accepts nothing at all as well$")
    public void alsoAcceptsNothing(String noun, String id) {
        addTo(Words.kind(noun), id, "accepts", List.of());
    }

    /** Replaces the combinations that an enrolment asks for by one. */
    @Given("^enrolment \"([^\"]+)\" requires only (.+)$")
    public void requiresOnly(String id, String members) {
        World.organisation().set(NounKind.ENROLMENT, id, "requires", List.of(Words.quoted(members)));
    }

    /** Adds a combination to those that an enrolment asks for. */
    @Given("^enrolment \"([^\"]+)\" also requires (.+)$")
    public void alsoRequires(String id, String members) {
        addTo(NounKind.ENROLMENT, id, "requires", Words.quoted(members));
    }

    /** Adds an authenticator to those a person may enrol. */
    @Given("^login \"([^\"]+)\" also offers \"([^\"]+)\"$")
    public void alsoOffers(String id, String authenticator) {
        addTo(NounKind.LOGIN, id, "offers", authenticator);
    }

    /** Adds a side door, recovery or the like to a login. */
    @Given("^login \"([^\"]+)\" also has (side door|recovery|enrolment|help desk) \"([^\"]+)\"$")
    public void alsoHas(String id, String noun, String other) {
        String fact = noun.equals("side door") ? "side doors" : noun.equals("help desk") ? "help desks" : noun;
        addTo(NounKind.LOGIN, id, fact, other);
    }

    /** Replaces what a recovery accepts by one set of proofs, a row for each proof. */
    @Given("^recovery \"([^\"]+)\" accepts only:$")
    public void recoveryAcceptsOnly(String id, DataTable proofs) {
        World.organisation().set(NounKind.RECOVERY, id, "accepts", List.of(proofs(proofs)));
    }

    /** Adds a set of proofs to what a recovery accepts, a row for each proof. */
    @Given("^recovery \"([^\"]+)\" also accepts:$")
    public void recoveryAlsoAccepts(String id, DataTable proofs) {
        addTo(NounKind.RECOVERY, id, "accepts", proofs(proofs));
    }

    private static List<Object> proofs(DataTable table) {
        List<Object> proofs = new ArrayList<>();
        for (Map<String, String> row : table.asMaps()) {
            Map<String, Object> proof = new LinkedHashMap<>();
            row.forEach((column, cell) -> {
                Object value = cell == null ? null : Words.value(cell);
                if (value != null) {
                    proof.put(column.equals("delivered to") ? "deliveredTo" : column, value);
                }
            });
            proofs.add(proof);
        }
        return proofs;
    }

    private static void addTo(NounKind kind, String id, String fact, Object element) {
        List<Object> list = new ArrayList<>();
        if (World.organisation().get(kind, id, fact) instanceof List<?> present) {
            list.addAll(present);
        }
        list.add(element);
        World.organisation().set(kind, id, fact, list);
    }

    private static final class Compliant {
        static final EditableDocument DOCUMENT = EditableDocument.of(COMPLIANT, resource(COMPLIANT));
    }

    private static String resource(String name) {
        try (InputStream stream = OrganisationSteps.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
