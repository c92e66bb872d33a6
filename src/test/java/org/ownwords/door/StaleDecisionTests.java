package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// A decision is made on what its maker had read. If there is more by the time it is sent, they are shown it first.
class StaleDecisionTests {

    /// What changes what is wanted, and with it what a closing asks.
    private static final Set<Form> OF_WISHES = Set.of(Form.OUTCOME, Form.OUTCOME_CHANGE, Form.OUTCOME_WITHDRAWAL);

    /// What another form is not opened on any more, once this was recorded.
    private static final Set<Form> ALONE = Set.of(
            Form.OUTCOME,
            Form.OUTCOME_CHANGE,
            Form.OUTCOME_WITHDRAWAL,
            Form.PLAN_ENDED,
            Form.CAPACITY_AT_ANOTHER_TIME,
            Form.FEEDBACK_OFFER,
            Form.STORY_RELEASE);

    /// So many of the others are recorded on one case.
    private static final int TOGETHER = 12;

    /// Everything that somebody else can record on a case in the meantime, a few kinds at a time.
    static Stream<List<Form>> what_comes_between() {
        var forms = Stream.of(Form.values())
                .filter(between -> !between.isOfNoCase()
                        && between != Form.DETAILS
                        && between != Form.PROFILE
                        && between != Form.SIGN_OFF
                        && between != Form.RISK_AGREEMENT
                        && between != Form.EPISODE_SIGN_OFF
                        && between != Form.CONCLUSION)
                .toList();
        var others = forms.stream().filter(form -> !ALONE.contains(form)).toList();
        return Stream.concat(
                IntStream.iterate(0, from -> from < others.size(), from -> from + TOGETHER)
                        .mapToObj(from -> others.subList(from, Math.min(from + TOGETHER, others.size()))),
                forms.stream().filter(ALONE::contains).map(List::of));
    }

    @ParameterizedTest
    @MethodSource("what_comes_between")
    void what_somebody_else_recorded_is_shown_before_each_of_the_two_decisions(List<Form> between) {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        var matter = Matter.open(nadia);
        between.forEach(form -> form.prepare(matter));
        var deciding = nadia.open(Form.SECTION_42_DECISION.path(matter));
        var closing = nadia.open(Form.CONCLUSION.path(matter));
        for (var form : between) {
            var others = new LinkedHashMap<>(form.least(matter));
            if (form == Form.CONCERN_ABOUT_SOMEBODY_KNOWN) {
                others.put("joins", List.of(matter.file().toString()));
            }
            var sent = grace.submit(grace.open(form.path(matter)), Matter.with(UUID.randomUUID(), others));
            assertThat(sent.status()).as(form.name()).isEqualTo(200);
        }
        is_shown_first(nadia, matter, Form.SECTION_42_DECISION, deciding, between.size());
        // What was wanted may have changed, and then there is something else to judge.
        if (between.stream().noneMatch(OF_WISHES::contains)) {
            is_shown_first(nadia, matter, Form.CONCLUSION, closing, between.size());
        }
    }

    private static void is_shown_first(
            Visitor nadia, Matter matter, Form decision, Visitor.Answer opened, int recorded) {
        var typed = typed(decision, matter);
        var facts = Rows.facts();
        var answer = nadia.submit(opened, typed);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#newer li")).hasSizeGreaterThanOrEqualTo(recorded);
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(given(answer)).containsAllEntriesOf(typed);

        var again = nadia.submit(answer, settling(answer));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.path()).isEqualTo(matter.path());
        assertThat(Rows.facts()).isGreaterThan(facts);
    }

    /// What becomes of everything that a closing asks about and nobody has answered yet.
    private static Map<String, List<String>> settling(Visitor.Answer answer) {
        var typed = new LinkedHashMap<String, List<String>>();
        for (var open : answer.page().select("input[name^=open-]").eachAttr("name")) {
            var row = open.substring("open-".length());
            if (answer.page().select("input[name=settled-" + row + "][checked]").isEmpty()) {
                typed.putAll(Visitor.typed("settled-" + row, "not-needed", "because-" + row, "It came right"));
            }
        }
        return typed;
    }

    @ParameterizedTest
    @EnumSource(names = {"OUTCOME", "OUTCOME_CHANGE"})
    void what_they_want_now_is_asked_about_before_closing(Form between) {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        var matter = Matter.open(nadia);
        var opened = nadia.open(Form.CONCLUSION.path(matter));
        var typed = typed(Form.CONCLUSION, matter);
        var id = UUID.randomUUID();
        grace.submit(grace.open(between.path(matter)), Matter.with(id, between.least(matter)));
        var facts = Rows.facts();
        var answer = nadia.submit(opened, typed);
        assertThat(answer.status()).isIn(409, 422);
        assertThat(answer.page().select("main").text())
                .contains(between == Form.OUTCOME ? "Let me stay at home" : "Let him come on Sundays");
        assertThat(Rows.facts()).isEqualTo(facts);
        typed.remove("workers-" + matter.outcome());
        assertThat(given(answer)).containsAllEntriesOf(typed);
    }

    @Test
    void what_they_no_longer_want_is_shown_before_closing() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        var matter = Matter.open(nadia);
        var opened = nadia.open(Form.CONCLUSION.path(matter));
        var typed = typed(Form.CONCLUSION, matter);
        Form.OUTCOME_WITHDRAWAL.record(grace, matter);
        var answer = nadia.submit(opened, typed);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#newer li").text()).contains("Forget I said it");
        assertThat(nadia.submit(answer, Map.of()).path()).isEqualTo(matter.path());
    }

    @ParameterizedTest
    @EnumSource(names = {"SECTION_42_DECISION", "CONCLUSION"})
    void what_they_recorded_themselves_is_no_news(Form decision) {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var matter = Matter.open(nadia);
        var opened = nadia.open(decision.path(matter));
        Form.CONVERSATION.record(nadia, matter);
        var answer = nadia.submit(opened, typed(decision, matter));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.path()).isEqualTo(matter.path());
    }

    @Test
    void an_enquiry_that_somebody_else_has_closed_is_not_closed_twice() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        var matter = Matter.open(nadia);
        var opened = nadia.open(Form.CONCLUSION.path(matter));
        matter.concluded(grace);
        var facts = Rows.facts();
        var typed = typed(Form.CONCLUSION, matter);
        var answer = nadia.submit(opened, typed);
        assertThat(answer.status()).isEqualTo(409);
        var again = nadia.submit(answer, Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("was already closed");
        assertThat(given(again)).containsAllEntriesOf(typed);
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    /// Forms that can only be recorded once for a thing: the second person is told, and keeps what they typed.
    @ParameterizedTest
    @EnumSource(
            names = {
                "OUTCOME_CHANGE",
                "OUTCOME_WITHDRAWAL",
                "PLAN_CHANGE",
                "PLAN_ENDED",
                "NEXT_STEP_DONE",
                "RESUMPTION",
                "ADVOCATE_PROGRESS",
                "SIGN_OFF",
                "DETAILS",
                "PROFILE",
                "SUPPORT",
                "CATEGORY",
                "ALLOCATION"
            })
    void whoever_comes_second_is_told_and_keeps_their_words(Form form) {
        var matter = form.ready();
        var first = Visitor.signedIn(TestCouncil.get(), form == Form.SIGN_OFF ? "helen.birch" : "grace.adeyemi");
        var second = Visitor.signedIn(TestCouncil.get(), form.username());
        var opened = second.open(form.path(matter));
        form.record(first, matter);
        var facts = Rows.facts();
        var typed = new LinkedHashMap<>(form.least(matter));
        form.words().forEach(kept -> typed.put(kept.field(), List.of("What the second typed in " + kept.field())));
        var answer = second.submit(opened, typed);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problems()).isNotEmpty();
        answer.page()
                .select(".govuk-error-summary__list a")
                .forEach(link -> assertThat(
                                answer.page().getElementById(link.attr("href").substring(1)))
                        .isNotNull());
        if (form == Form.SIGN_OFF) {
            kept(answer, typed);
        } else {
            assertThat(given(answer)).containsAllEntriesOf(typed);
        }
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void a_page_of_details_opened_earlier_does_not_put_back_a_warning_that_a_colleague_recorded() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        var matter = Matter.open(nadia);
        var opened = nadia.open(Form.DETAILS.path(matter));
        grace.record(grace.open(Form.DETAILS.path(matter)), Visitor.typed("safeContact", "Do not visit alone"));

        var answer = nadia.submit(opened, Visitor.typed("address", "12 Mill Lane"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#newer").text())
                .contains("Do not visit alone")
                .doesNotContain("You changed");
        assertThat(given(answer))
                .containsEntry("safeContact", List.of("Do not visit alone"))
                .containsEntry("address", List.of("12 Mill Lane"));
        nadia.record(answer, Map.of());
        assertThat(given(nadia.open(Form.DETAILS.path(matter))))
                .containsEntry("safeContact", List.of("Do not visit alone"))
                .containsEntry("address", List.of("12 Mill Lane"));
    }

    @Test
    void where_both_changed_the_same_detail_what_was_typed_stays_beside_what_is_newer() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        var matter = Matter.open(nadia);
        var opened = nadia.open(Form.DETAILS.path(matter));
        grace.record(grace.open(Form.DETAILS.path(matter)), Visitor.typed("safeContact", "Do not visit alone"));
        var answer = nadia.submit(opened, Visitor.typed("safeContact", "Ring before noon"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.page().select("#newer").text()).contains("Do not visit alone", "You changed this, too");
        assertThat(given(answer)).containsEntry("safeContact", List.of("Ring before noon"));
    }

    /// The id of a form comes back in its draft, so the same form in two tabs has one id.
    @ParameterizedTest
    @EnumSource(names = {"DETAILS", "PROFILE", "SUPPORT", "CATEGORY", "ALLOCATION"})
    void the_same_id_with_other_content_is_no_success(Form form) {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var matter = Matter.open(nadia);
        var opened = nadia.open(form.path(matter));
        var id = UUID.randomUUID();
        assertThat(nadia.submit(opened, Matter.with(id, form.least(matter))).status())
                .isEqualTo(200);
        var others = new LinkedHashMap<>(form.least(matter));
        switch (form) {
            case DETAILS -> others.put("address", List.of("12 Mill Lane"));
            case PROFILE -> others.put("matters", List.of("My cat"));
            case SUPPORT -> others.put("supportReason", List.of("no-support-reason"));
            case CATEGORY -> others.put("categories", List.of("safer", "stay"));
            default -> others.put("why", List.of("She knows her"));
        }
        var facts = Rows.facts();
        var answer = nadia.submit(opened, Matter.with(id, others));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(given(answer)).containsAllEntriesOf(others);
        assertThat(Rows.facts()).isEqualTo(facts);
        nadia.record(answer, Map.of());
        assertThat(Rows.facts()).isEqualTo(facts + 1);
    }

    @Test
    void a_change_of_details_is_on_the_timeline_with_what_stood_before() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        var matter = Matter.open(nadia);
        nadia.record(nadia.open(Form.DETAILS.path(matter)), Visitor.typed("address", "12 Mill Lane"));
        nadia.record(nadia.open(Form.DETAILS.path(matter)), Visitor.typed("address", "3 Weir Road"));
        for (var path : List.of(matter.path(), "/people/" + matter.person())) {
            assertThat(nadia.open(path)
                            .page()
                            .select(".ownwords-timeline__entry:contains(Details changed)")
                            .eachText()
                            .getFirst())
                    .as(path)
                    .contains(
                            "Where they are staying",
                            "3 Weir Road",
                            "Where they are staying, before",
                            "12 Mill Lane",
                            "Recorded by Nadia Rahman");
        }
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).doesNotContain("Mill Lane", "Weir Road");
        assertThat(nadia.open(matter.path() + "/copy/subject-access").text()).contains("12 Mill Lane", "3 Weir Road");
    }

    @Test
    void nobody_signs_off_their_own_work_and_nothing_typed_is_lost() {
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        var matter = Matter.open();
        matter.concluded(sam);
        var opened = sam.open(Form.SIGN_OFF.path(matter));
        assertThat(opened.page().select("main form")).isEmpty();
        var fields = new LinkedHashMap<>(Matter.with(UUID.randomUUID(), Form.SIGN_OFF.least(matter)));
        fields.putAll(
                Visitor.typed("_csrf", opened.page().select("input[name=_csrf]").attr("value")));
        var facts = Rows.facts();
        var answer = sam.post(Form.SIGN_OFF.path(matter), fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).singleElement().asString().contains("You closed this enquiry yourself");
        kept(answer, Form.SIGN_OFF.least(matter));
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    /// What was typed about a closing that cannot be looked at any more is shown in words, with nothing to send.
    private static void kept(Visitor.Answer answer, Map<String, List<String>> typed) {
        assertThat(answer.page().select("main form")).isEmpty();
        var shown = answer.page().select("main .ownwords-verbatim").eachText();
        Form.SIGN_OFF.words().forEach(kept -> assertThat(shown).containsAll(typed.get(kept.field())));
    }

    private static Map<String, List<String>> typed(Form decision, Matter matter) {
        var typed = new LinkedHashMap<>(decision.least(matter));
        decision.words().forEach(kept -> typed.put(kept.field(), List.of("What Nadia typed in " + kept.field())));
        return typed;
    }

    private static Map<String, List<String>> given(Visitor.Answer answer) {
        return Visitor.fieldsOf(java.util.Objects.requireNonNull(answer.page().selectFirst("main form[method=post]")));
    }
}
