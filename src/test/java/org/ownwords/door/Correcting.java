package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;

/// What tests of corrections do: a matter, an entry that is struck, and everything that counts then.
abstract class Correcting {

    static final String WHY = "It was about somebody else";

    static Visitor nadia;
    static Visitor grace;
    static @Nullable Matter shared;

    /// So many kinds are tried on one case: pages that tell of all of them take long to read.
    static final int OF_ONE = 6;

    static int used;

    /// The same for all that leave it as they found it.
    Matter matter;

    Correcting() {
        matter = shared();
    }

    @BeforeAll
    static void record_a_case() {
        nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        shared = Matter.open(nadia);
    }

    static Matter shared() {
        return Objects.requireNonNull(shared);
    }

    static final Set<Form> OPENED_ON_MORE = Set.of(
            Form.ADVOCATE_PROGRESS,
            Form.GOING_ON,
            Form.ADVICE_ANSWER,
            Form.MINUTES,
            Form.MINUTES_GIVEN,
            Form.CAUSED_REPORT,
            Form.PROCESS_NEWS,
            Form.LETTER_ONCE_MORE,
            Form.OWN_PAGE_ANSWER,
            Form.INTERIM_LOOK,
            Form.DECISION_MAKER_NEWS,
            Form.ADVANCE_WISH_WITHDRAWAL,
            Form.DEPRIVATION_STEP,
            Form.ROLE_BECAME,
            Form.ENQUIRY_FOLLOWS,
            Form.HELPED);

    /// One of its own for a form that is opened on more than others have.
    static Matter on(Form form) {
        if (!OPENED_ON_MORE.contains(form)) {
            if (++used > OF_ONE) {
                used = 1;
                shared = Matter.open(nadia);
            }
            return shared();
        }
        var own = Matter.open(nadia);
        form.prepare(own);
        return own;
    }

    long enquiries() {
        return Rows.count("from enquiry_stands where concern_id = ?", matter.concern());
    }

    String again(UUID entry) {
        return matter.path() + "/entries/" + entry + "/again";
    }

    static List<Correctable> kinds() {
        return TestCouncil.get().beans(Corrects.class).stream()
                .flatMap(concept -> concept.correctable().stream())
                .toList();
    }

    UUID recorded(Form form) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, form.least(matter));
        if (form == Form.CONCERN_ABOUT_SOMEBODY_KNOWN) {
            fields.put("joins", List.of(matter.file().toString()));
        }
        assertThat(nadia.recorded(nadia.open(form.path(matter)), fields)).startsWith(matter.path());
        return id;
    }

    /// Strikes an entry, with everything else that its form recorded.
    ///
    /// @return where that leads
    String strike(Visitor visitor, UUID entry) {
        var opened = visitor.open(correcting(entry));
        var also = opened.page().select("input[name=also]").eachAttr("value");
        var ticked = also.contains(matter.concern().toString())
                        || also.contains(matter.outcome().toString())
                ? List.<String>of()
                : also;
        return visitor.recorded(opened, Map.of("wrong", List.of(WHY), "also", ticked));
    }

    String correcting(UUID entry) {
        return matter.path() + "/entries/" + entry + "/correction";
    }

    org.jsoup.nodes.Element entry(UUID entry) {
        return Objects.requireNonNull(nadia.open(matter.path()).page().getElementById("entry-" + entry));
    }

    /// Everything a reader of the case, of lists, of figures and of a copy is shown, but for the timeline.
    Map<String, ?> what_counts() {
        var copy = nadia.open(matter.path() + "/copy/persons").page();
        copy.select("p:contains(This copy was made)").remove();
        return Map.of(
                "page", what_the_page_says(),
                "copy", copy.select("main").text(),
                "due", rows("due_line"),
                "holder", rows("held_now"),
                "concerns", rows("reporting.concern"),
                "enquiries", rows("reporting.enquiry"),
                "team", rows("reporting.case_file"),
                "wishes", rows("current_outcome"),
                "copied", copied());
    }

    /// All but its timeline, which says what was in error.
    String what_the_page_says() {
        var page = nadia.open(matter.path()).page();
        page.select("section[aria-labelledby=timeline]").remove();
        return page.select("main").text();
    }

    List<Map<String, @Nullable Object>> rows(String view) {
        return Rows.of(
                "select to_jsonb(v)::text as row from %s v where v.case_id = ? order by 1".formatted(view),
                matter.file());
    }

    /// The entries of an export that it does not say were in error, but for the corrections themselves.
    List<String> copied() {
        var entries = nadia.open(matter.path() + "/copy/export").page().select(".ownwords-timeline__entry");
        return entries.stream()
                .filter(entry -> !entry.hasClass("ownwords-timeline__entry--struck"))
                .filter(entry -> !entry.text().contains("was recorded in error."))
                .map(entry -> entry.attr("id"))
                .sorted()
                .toList();
    }

    List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").eachText();
    }

    Map<String, @Nullable Object> ending() {
        return Rows.of("select * from reporting.ending where enquiry_id = ?", matter.enquiry())
                .getFirst();
    }
}
