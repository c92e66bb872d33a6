package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.page.Days;
import org.ownwords.page.Ids;

/// Who may decide for the person, what they wished for in advance, and their liberty, from one case to the
/// next.
class ArrangementPageTests {

    private static final String SECTION = "section[aria-labelledby=arrangements]";

    private final LocalDate today = Days.on(Clock.systemUTC().instant());
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.raised(nadia);

    @Test
    void who_may_decide_and_what_she_wished_for_is_seen_from_each_of_her_cases() {
        assertThat(nadia.open(matter.path()).page().select(SECTION)).isEmpty();
        sent(Form.DECISION_MAKER, matter.maker(), Form.DECISION_MAKER.typed(matter.name()));
        sent(Form.ADVANCE_WISH, matter.wish(), Form.ADVANCE_WISH.typed(matter.name()));
        assertThat(section())
                .contains("ask them if you can: Her sister Ann.", "nobody here saw a paper")
                .contains(
                        "“To be tube fed”",
                        "Not known to be there yet: it says that it applies even if life is at risk;")
                .doesNotContain("it is in writing");

        var concern = UUID.randomUUID();
        nadia.record(
                nadia.open(Form.CONCERN_ABOUT_SOMEBODY_KNOWN.path(matter)),
                Matter.with(concern, Form.CONCERN_ABOUT_SOMEBODY_KNOWN.typed(matter.name())));
        var next = "/cases/" + Ids.from(concern, "case");
        assertThat(nadia.open(next).page().select(SECTION).text()).contains("Her sister Ann", "To be tube fed");

        sent(
                Form.DECISION_MAKER_NEWS,
                UUID.randomUUID(),
                typed("became", "concern", "guardianTold", "no", "words", "She moved her without asking"));
        assertThat(section())
                .contains("There is a concern about them", "The Office of the Public Guardian was not told.")
                .contains("ask them if you can: Her sister Ann.");
        sent(Form.DECISION_MAKER_NEWS, UUID.randomUUID(), Form.DECISION_MAKER_NEWS.typed(matter.name()));
        sent(Form.ADVANCE_WISH_WITHDRAWAL, UUID.randomUUID(), Form.ADVANCE_WISH_WITHDRAWAL.typed(matter.name()));
        assertThat(nadia.open(next).page().select(SECTION).text())
                .contains("They may no longer decide", "Taken back on " + Days.day(today) + ": She tore it up")
                .doesNotContain("ask them if you can", "considers what");

        assertThat(copy("persons"))
                .contains(
                        "To be tube fed",
                        "She tore it up",
                        "May decide for the person: Attorney for health and welfare")
                .contains("What became known later of those who may decide for the person.")
                .doesNotContain("She moved her without asking", "There is a concern about somebody");
        assertThat(copy("subject-access")).contains("She moved her without asking");
    }

    @Test
    void an_authorisation_is_on_the_list_until_it_is_answered_and_before_it_runs_out() {
        var asked = new LinkedHashMap<>(typed("kind", "standard", "state", "asked", "byWhom", "The Elms"));
        asked.putAll(typed("place", "The Elms"));
        asked.putAll(day("expectedOn", today.plusDays(9)));
        sent(Form.DEPRIVATION, matter.deprivation(), asked);
        assertThat(due()).contains("Ask what became of this: Standard authorisation at The Elms");

        var granted = new LinkedHashMap<>(typed(
                "state", "granted", "byWhom", "Larchmere Council", "says", "Ann may visit", "representative", "Ann"));
        granted.putAll(day("untilOn", today.plusDays(90)));
        sent(Form.DEPRIVATION_STEP, UUID.randomUUID(), granted);
        assertThat(due())
                .contains("Look at this before it runs out: Standard authorisation at The Elms")
                .noneMatch(what -> what.startsWith("Ask what became of this"));
        assertThat(Rows.value("select due_on from due_line where case_id = ? and kind = 'deprivation'", matter.file()))
                .hasToString(today.plusDays(62).toString());
        assertThat(section())
                .contains(
                        "It is in force until " + Days.day(today.plusDays(90)),
                        "Ann may visit",
                        "Asked for by The Elms");
        assertThat(copy("persons")).contains("Ann may visit");

        sent(Form.DEPRIVATION_STEP, UUID.randomUUID(), Form.DEPRIVATION_STEP.typed(matter.name()));
        assertThat(due()).noneMatch(what -> what.contains("Standard authorisation"));
        assertThat(section()).contains("It is not in force.", "She went home");
    }

    private void sent(Form form, UUID id, Map<String, List<String>> fields) {
        nadia.record(nadia.open(form.path(matter)), Matter.with(id, fields));
    }

    private static Map<String, List<String>> day(String field, LocalDate on) {
        return typed(
                field + "-day",
                String.valueOf(on.getDayOfMonth()),
                field + "-month",
                String.valueOf(on.getMonthValue()),
                field + "-year",
                String.valueOf(on.getYear()));
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").stream()
                .map(Element::ownText)
                .toList();
    }

    private String section() {
        return nadia.open(matter.path()).page().select(SECTION).text();
    }

    private String copy(String kind) {
        return nadia.open(matter.path() + "/copy/" + kind).text();
    }
}
