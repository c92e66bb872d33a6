package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.TestCouncil;
import org.ownwords.TestDatabase;
import org.ownwords.Visitor;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.exchange.exporting.Export;
import org.ownwords.exchange.format.Progress;

/// What was recorded in error is recorded again as it should be, and counts as if it had been right at first.
class RecordedAgainTests extends Correcting {

    /// Everything that can be recorded again as it should be: what is put right, where it is kept, and where it counts.
    static Stream<Arguments> again() {
        return Stream.of(
                again(Form.CONVERSATION, "conversation", "place", typed("place", "at the library")),
                again(Form.OUTCOME, "ask", "asked_by", typed("askedBy", "Sam Oyelaran")),
                again(Form.OUTCOME_CHANGE, "desired_outcome", "words", typed("words", "Let him come on Mondays")),
                again(Form.OUTCOME_WITHDRAWAL, "outcome_withdrawal", "words", typed("words", "Never mind it")),
                again(Form.NEXT_STEP, "next_step", "what", typed("what", "Ring her at noon")),
                again(Form.NEXT_STEP_DONE, "next_step_done", "what_happened", typed("whatHappened", "She was out")),
                again(Form.PLAN, "plan_item", "what", typed("what", "Change the window")),
                again(Form.PLAN_CHANGE, "plan_item", "what", typed("what", "Change the hinges")),
                again(Form.PLAN_ENDED, "plan_item_ended", "what_happened", typed("whatHappened", "A man came")),
                again(Form.PLAN_PROGRESS, "plan_item_progress", "words", typed("words", "They have moved")),
                again(Form.PLAN_ARRANGEMENTS, "plan_arrangement", "if_wrong", typed("ifWrong", "She rings Nadia")),
                again(Form.PLAN_GIVEN, "plan_given", "to_whom", typed("toWhom", "Her sister")),
                again(Form.CHANGE, "change_noticed", "words", typed("words", "She moved to her son")),
                again(Form.FEELS_SAFE, "safety_asked", "said", typed("said", "Not in the morning")),
                again(Form.CLOSING_CHECKLIST, "closing_checklist", "learnt", typed("learnt", "Ask her sooner")),
                again(Form.HEARD_BACK, "heard_back", "how", typed("toldHow", "By letter, in large print")),
                again(Form.TOLD_AT_END, "told_at_end", "words", typed("toldWords", "That she is at home")),
                again(Form.WHY_NOT, "outcome_looked_into", "words", typed("why", "He moved away")),
                again(Form.FEEDBACK_OFFER, "feedback_offer", "contact", typed("contact", "01632 960002")),
                again(Form.FEEDBACK_SINCE, "feedback_since", "words", typed("words", "He came once, and left")),
                again(Form.HELPED, "helped", "words", typed("words", "She came once, and left")),
                again(Form.ENQUIRY_FOLLOWS, "enquiry_follows", "why", typed("why", "He came back")),
                again(Form.DEPARTURE, "departure", "instead", typed("instead", "We meet in the park")),
                again(Form.PASSED_PROMPT, "prompt_passed", "why", typed("why", "Her son does not live there")),
                again(Form.REVIEW, "review", "words", typed("words", "It is louder now")),
                again(Form.CAPACITY, "capacity_assessment", "decision", typed("decision", "Whether he comes in")),
                again(Form.BEST_INTERESTS, "best_interests", "decided", typed("decided", "The lock is changed")),
                again(Form.PAUSE, "pause", "supported_by", typed("supportedBy", "Helen Birch")),
                again(Form.RESUMPTION, "resumption", "why", typed("why", "They wrote to us")),
                again(Form.CAUSED_ENQUIRY, "caused_enquiry", "organisation", typed("organisation", "The hospice")),
                again(Form.CAUSED_REPORT, "caused_report", "words", typed("words", "There were three short")),
                again(Form.PROCESS, "other_process", "reference", typed("reference", "LP/1234")),
                again(Form.PROCESS_NEWS, "process_news", "words", typed("words", "They look for him")),
                again(Form.CRIME, "crime_report", "reference", typed("reference", "LP/99")),
                again(Form.LEAFLET_GIVEN, "leaflet_given", "said", typed("said", "The print is too small")),
                again(Form.LETTER, "letter", "to_whom", typed("toWhom", "The other ward")),
                again(Form.LETTER_ONCE_MORE, "letter", "to_whom", typed("toWhom", "The other ward")),
                again(Form.INTERIM_SAFETY, "interim_safety", "what", typed("what", "Her sister stays all day")),
                again(Form.INTERIM_LOOK, "interim_look", "words", typed("words", "She slept badly")),
                again(Form.DECISION_MAKER, "decision_maker", "who", typed("who", "Her brother Tom")),
                again(Form.DECISION_MAKER_NEWS, "decision_maker_news", "words", typed("words", "Tom gave it up")),
                again(Form.ADVANCE_WISH, "advance_wish", "words", typed("treatment", "To be ventilated")),
                again(Form.ADVANCE_WISH_WITHDRAWAL, "advance_wish_withdrawal", "words", typed("words", "She said no")),
                again(Form.DEPRIVATION, "deprivation", "by_whom", typed("byWhom", "The court")),
                again(Form.DEPRIVATION_STEP, "deprivation_step", "why", typed("why", "She moved")),
                again(Form.COORDINATOR, "coordinator", "organisation", typed("organisation", "The hospice")),
                again(Form.AGREED_ROLE, "agreed_role", "what", typed("what", "Change both locks")),
                again(Form.ROLE_BECAME, "agreed_role_became", "words", typed("words", "They had two people")),
                again(Form.LEGAL_POWER, "legal_power", "why", typed("why", "She does not let us in")),
                again(Form.IN_TOUCH, "in_touch", "with_whom", typed("withWhom", "Harbour Dentists")),
                again(Form.OTHER_AT_RISK, "other_at_risk", "who", typed("who", "A girl of six")),
                again(Form.OTHER_WAY, "other_way", "to_whom", typed("toWhom", "The choir")),
                again(Form.REFERRER_TOLD, "referrer_told", "words", typed("toldWords", "That we will ring")),
                again(Form.SUPPORT, "concern_support", "support_reason", typed("supportReason", "physical-support")),
                again(Form.ADVOCACY, "advocacy_decision", "who_why", typed("whoWhy", "She sees her every day")),
                again(Form.ADVOCATE, "advocate", "provider", typed("provider", "Speaking Up")),
                again(Form.ADVOCATE_PROGRESS, "advocate_progress", "words", typed("words", "They have closed")),
                again(Form.CONSENT, "consent", "about", typed("toWhom", "Her dentist")),
                again(Form.GOING_ON, "going_on", "authorised_by", typed("authorisedBy", "Helen Birch")),
                again(Form.PASSED_ON, "passed_on", "what", typed("what", "That she fell")),
                again(Form.STOP, "asked_to_stop", "others_who", typed("othersWho", "Her neighbour")),
                again(Form.RISK, "risk_weighing", "risk", typed("risk", "He comes by day")),
                again(Form.SAFE_TO_ASK, "safe_to_ask", "why", typed("why", "He reads her post")),
                again(Form.SIGNS, "signs_looked_for", "more", typed("more", "A neighbour told us")),
                again(Form.ADVICE, "risk_advice", "question", typed("question", "What may we do?")),
                again(Form.ADVICE_ANSWER, "risk_advice_given", "answer", typed("answer", "Ask her sister")),
                again(Form.OTHERS_VIEW, "others_view", "words", typed("words", "She should move")),
                again(Form.NEGOTIATION, "negotiation", "ended_words", typed("otherWay", "He writes first")),
                again(Form.BRINGING_ABOUT, "bringing_about", "who", typed("who", "Her landlord")),
                again(Form.RELATIVE_TOLD, "relative_told", "what", typed("what", "That she is well")),
                again(Form.CONTACT, "contact", "why", typed("why", "He frightens her")),
                again(Form.INDIGNITY, "indignity", "what", typed("what", "They talked past her")),
                again(Form.MEETING, "meeting", "decided", typed("decidedWhat", "Both locks are changed")),
                again(Form.MINUTES, "meeting_minutes", "words", typed("words", "She wants both locks changed")),
                again(Form.MINUTES_GIVEN, "minutes_given", "not_given", typed("notGivenWhy", "She wants none")),
                again(
                        Form.SECTION_42_DECISION,
                        "section42_decision",
                        "needs_reason",
                        typed("needsReason", "Sight and hearing loss")));
    }

    private static Arguments again(Form form, String table, String column, Map<String, List<String>> right) {
        return Arguments.of(form, table, column, right);
    }

    @Test
    void each_that_can_be_recorded_again_is_tried() {
        assertThat(TestCouncil.get().beans(RecordsAgain.class).stream().map(RecordsAgain::table))
                .filteredOn(table -> !table.equals("concern"))
                .containsExactlyInAnyOrderElementsOf(
                        again().map(each -> (String) each.get()[1]).distinct().toList());
    }

    /// What has no way of its own but its own form, which opens again once an entry is struck through.
    @Test
    void each_that_is_corrected_can_be_recorded_again_or_has_a_form_that_can() {
        assertThat(kinds().stream().filter(Correctable::alone).map(Correctable::table))
                .filteredOn(table -> TestCouncil.get().beans(RecordsAgain.class).stream()
                        .noneMatch(again -> again.table().equals(table)))
                .containsExactlyInAnyOrder(
                        "allocation",
                        "outcome_category",
                        "meeting_attachment",
                        "document_given",
                        "own_page_said",
                        "own_page_answer");
    }

    @ParameterizedTest
    @MethodSource("again")
    void it_is_recorded_again_as_it_should_be(Form form, String table, String column, Map<String, List<String>> right) {
        matter = on(form);
        var expected = recordedRightAtFirst(form, right);
        var sql = "select %s from %s".formatted(column, table);
        var entry = recorded(form);
        var opened = nadia.open(again(entry));
        assertThat(Visitor.fieldsOf(Objects.requireNonNull(opened.page().selectFirst("main form"))))
                .as("what was entered")
                .containsAllEntriesOf(entered(form));
        var facts = Rows.facts();
        var refused = nadia.submit(opened, right);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("Enter what was wrong, for whoever reads the record later");
        assertThat(Rows.facts()).isEqualTo(facts);

        var typed = new LinkedHashMap<>(right);
        typed.put("wrong", List.of(WHY));
        assertThat(nadia.recorded(opened, typed)).isEqualTo(matter.path());
        var now = Rows.facts();
        assertThat(nadia.recorded(opened, typed)).as("sent twice").isEqualTo(matter.path());
        assertThat(Rows.facts()).isEqualTo(now);

        assertThat(what_is_seen()).isEqualTo(expected);
        var replaced =
                (UUID) Objects.requireNonNull(Rows.value("select replaced_by from correction where row_id = ?", entry));
        assertThat(Rows.value(sql + " where id = ?", replaced))
                .isEqualTo(right.values().iterator().next().getFirst());
        assertThat(Rows.of(standing(table, column), entry, replaced))
                .singleElement()
                .satisfies(row -> assertThat(row.values())
                        .containsExactly(right.values().iterator().next().getFirst()));
        var page = nadia.open(matter.path()).page();
        var struck = Objects.requireNonNull(page.getElementById("entry-" + entry));
        assertThat(struck.select("s")).isNotEmpty();
        assertThat(struck.select("a[href=#entry-" + replaced + "]").text()).isEqualTo("See what was recorded instead");
        var instead = Objects.requireNonNull(page.getElementById("entry-" + replaced));
        assertThat(instead.text()).isNotBlank();
        assertThat(instead.select("s")).isEmpty();

        assertThat(grace.recorded(grace.open(again(replaced)), typed)).isEqualTo(matter.path());
        var late = new LinkedHashMap<>(right);
        late.put("wrong", List.of("Something else"));
        late.put("id", List.of(UUID.randomUUID().toString()));
        assertThat(nadia.submit(opened, late).status()).as("late").isEqualTo(409);
        strike(nadia, (UUID)
                Objects.requireNonNull(Rows.value("select replaced_by from correction where row_id = ?", replaced)));
    }

    /// What counts where it was never wrong. Left as it was found.
    private Map<String, Object> recordedRightAtFirst(Form form, Map<String, List<String>> right) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, form.least(matter));
        fields.putAll(right);
        nadia.record(nadia.open(form.path(matter)), fields);
        var seen = what_is_seen();
        strike(nadia, id);
        return seen;
    }

    private static String standing(String table, String column) {
        var view = table.equals("concern_support") ? "concern_support_now" : table + "_stands";
        return "select %s from %s where id in (?, ?)".formatted(column, view);
    }

    /// What counts on a matter, without what is different on each: ids, numbers of cases and the person's name.
    private Map<String, Object> what_is_seen() {
        var seen = new LinkedHashMap<String, Object>();
        var once = Pattern.compile("\\d{1,2}(:\\d{2})?[ap]m|case \\d+");
        what_counts()
                .forEach((what, counts) -> seen.put(
                        what,
                        counts instanceof String text
                                ? once.matcher(text.replace(matter.name(), "Edith"))
                                        .replaceAll("then")
                                : ((List<?>) counts).size()));
        return seen;
    }

    /// @return the row that was recorded instead
    private UUID recordAgain(UUID entry, Map<String, List<String>> right) {
        var typed = new LinkedHashMap<>(right);
        typed.put("wrong", List.of(WHY));
        var answer = nadia.submit(nadia.open(again(entry)), typed);
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.path()).isEqualTo(matter.path());
        return (UUID) Objects.requireNonNull(Rows.value("select replaced_by from correction where row_id = ?", entry));
    }

    @Test
    void what_hangs_on_words_stays_with_them_when_they_are_written_down_right() {
        matter = Matter.open(nadia);
        recorded(Form.CATEGORY);
        matter.concluded(nadia);
        Form.SIGN_OFF.send(Visitor.signedIn(TestCouncil.get(), "sam.oyelaran"), matter, UUID.randomUUID());
        recorded(Form.OUTCOME_WITHDRAWAL);
        var before = ending();
        assertThat(nadia.open(again(matter.outcome())).text()).doesNotContain("What goes with it");

        recordAgain(matter.outcome(), typed("words", "Let me stay in my flat"));
        assertThat(Rows.value("select count(*) from correction where case_id = ?", matter.file()))
                .isEqualTo(1L);
        assertThat(ending()).isEqualTo(before).containsEntry("came_about", "partially");
        var page = nadia.open(matter.path()).page();
        assertThat(page.select("section[aria-labelledby=in-words]").text())
                .contains("Let me stay in my flat", "Forget I said it")
                .doesNotContain("Leave me be");
        assertThat(page.select("section[aria-labelledby=timeline]").text())
                .contains("No longer wants: “Let me stay in my flat”.")
                .contains("“Let me stay in my flat”: did it come about?")
                .contains("“Let me stay in my flat” was given a category")
                .doesNotContain("No longer wants: “Leave me be”.");
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("Let me stay in my flat")
                .doesNotContain("Leave me be");
    }

    @Test
    void words_that_were_changed_since_do_not_become_current_when_they_are_written_down_right() {
        matter = Matter.open(nadia);
        var change = recorded(Form.OUTCOME_CHANGE);
        recordAgain(matter.outcome(), typed("words", "Leave me alone"));
        assertThat(current()).containsExactly("Let him come on Sundays");
        recordAgain(change, typed("words", "Let him come on Mondays"));
        assertThat(current()).containsExactly("Let him come on Mondays");
        assertThat(nadia.submit(
                                nadia.open(matter.path() + "/outcomes/" + matter.outcome() + "/change"),
                                Matter.with(UUID.randomUUID(), Form.OUTCOME_CHANGE.least(matter)))
                        .status())
                .as("changed by a colleague already")
                .isEqualTo(409);
        strike(nadia, (UUID)
                Objects.requireNonNull(Rows.value("select id from desired_outcome where stands_for = ?", change)));
        assertThat(current()).containsExactly("Leave me alone");
        recorded(Form.OUTCOME_CHANGE);
        assertThat(current()).containsExactly("Let him come on Sundays");
    }

    private List<Object> current() {
        return Rows.of("select words from current_outcome where case_id = ?", matter.file()).stream()
                .map(row -> Objects.requireNonNull(row.get("words")))
                .toList();
    }

    /// What comes of it elsewhere is counted from the file alone, and is what was counted here.
    @Test
    void a_wish_that_was_judged_at_a_closing_goes_out_as_it_was_then_though_it_is_withdrawn_since(@TempDir Path place)
            throws IOException {
        matter = Matter.open(nadia);
        matter.concluded(nadia);
        Form.SIGN_OFF.send(Visitor.signedIn(TestCouncil.get(), "sam.oyelaran"), matter, UUID.randomUUID());
        var sent = sent(place.resolve("closed"));
        assertThat(sent).endsWith(",partially");
        nadia.record(
                nadia.open(Form.OUTCOME_WITHDRAWAL.path(matter)),
                Matter.with(UUID.randomUUID(), Form.OUTCOME_WITHDRAWAL.typed(matter.name())));
        assertThat(Rows.of("select id from outcome_withdrawal where outcome_id = ?", matter.outcome()))
                .hasSize(1);
        assertThat(sent(place.resolve("withdrawn"))).isEqualTo(sent);
    }

    private String sent(Path folder) throws IOException {
        new Export(TestCouncil.get().database()).run(folder, TestDatabase.LARCHMERE, Progress.QUIETLY);
        return Files.readAllLines(folder.resolve("outcomes.csv")).stream()
                .filter(line -> line.startsWith(matter.outcome().toString()))
                .collect(Collectors.joining());
    }

    @Test
    void words_cannot_be_said_after_what_became_of_them() {
        matter = Matter.open(nadia);
        var withdrawal = Matter.with(UUID.randomUUID(), Form.OUTCOME_WITHDRAWAL.least(matter));
        withdrawal.putAll(typed("withdrawnOn-day", "1", "withdrawnOn-month", "7", "withdrawnOn-year", "2026"));
        var said = typed("wrong", WHY, "saidOn-day", "1", "saidOn-month", "6", "saidOn-year", "2026");
        assertThat(nadia.submit(nadia.open(again(matter.outcome())), said).path())
                .isEqualTo(matter.path());
        nadia.submit(nadia.open(Form.OUTCOME_WITHDRAWAL.path(matter)), withdrawal);
        var now = (UUID) Objects.requireNonNull(
                Rows.value("select id from desired_outcome where stands_for = ?", matter.outcome()));
        said.putAll(typed("saidOn-month", "8"));
        assertThat(nadia.submit(nadia.open(again(now)), said).problems())
                .singleElement()
                .asString()
                .contains(
                        "Check two days: they said this on 1 August 2026, and they said they no longer want it on 1 July 2026");
    }

    @Test
    void what_became_of_a_step_an_item_and_a_pause_stays_with_them() {
        matter = Matter.open(nadia);
        recorded(Form.NEXT_STEP_DONE);
        recorded(Form.PLAN_ENDED);
        recorded(Form.RESUMPTION);
        var before = due();
        for (var each : List.of(matter.step(), matter.item(), matter.pause())) {
            assertThat(nadia.open(again(each)).text()).doesNotContain("What goes with it");
        }
        recordAgain(matter.step(), typed("what", "Ring her at noon"));
        var item = recordAgain(matter.item(), typed("what", "Change the window"));
        var pause = recordAgain(matter.pause(), typed("why", "They asked us by letter"));
        assertThat(due()).isEqualTo(before);
        var page = nadia.open(matter.path()).text();
        assertThat(page).contains("Ring her at noon", "Change the window").doesNotContain("The clock is paused");
        assertThat(nadia.open(matter.path() + "/plan").text()).contains("Change the window", "It is changed");

        // What is struck through at last takes with it what hung on the first.
        for (var each : List.of(item, pause)) {
            assertThat(nadia.open(correcting(each)).text()).contains("What goes with it");
            strike(nadia, each);
        }
        assertThat(rows("plan_item_stands")).isEmpty();
        assertThat(rows("plan_item_ended_stands")).isEmpty();
        assertThat(rows("pause_stands")).isEmpty();
        assertThat(rows("resumption_stands")).isEmpty();
    }

    @Test
    void what_was_changed_or_goes_on_as_something_else_is_not_to_be_done_twice() {
        matter = Matter.open(nadia);
        var change = recorded(Form.PLAN_CHANGE);
        recordAgain(matter.item(), typed("what", "Change the window"));
        recordAgain(change, typed("what", "Change all windows"));
        assertThat(due())
                .anyMatch(what -> what.startsWith("Change all windows"))
                .noneMatch(what -> what.startsWith("Change the window") || what.startsWith("Change both locks"));
    }

    @Test
    void a_decision_recorded_again_is_as_old_as_it_was_and_keeps_its_enquiry_closed_or_not() {
        matter = Matter.open(nadia);
        var first = (UUID) Objects.requireNonNull(
                Rows.value("select id from section42_decision where concern_id = ?", matter.concern()));
        matter.concluded(nadia);
        var later = new LinkedHashMap<>(Form.SECTION_42_DECISION.least(matter));
        later.putAll(typed("unable", "not-met", "anyway", "yes", "insteadReason", "It is right"));
        nadia.submit(nadia.open(Form.SECTION_42_DECISION.path(matter)), Matter.with(UUID.randomUUID(), later));
        var opened = nadia.open(again(first));
        assertThat(opened.text())
                .contains("An enquiry started with this decision and stays.")
                .doesNotContain("It cannot be corrected yet.", "What goes with it");
        recordAgain(first, typed("needsReason", "Sight and hearing loss"));
        assertThat(enquiries()).isOne();
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=where]")
                        .text())
                .contains("No duty, enquiring anyway");
    }

    @Test
    void what_was_decided_and_on_which_day_an_enquiry_started_is_not_changed_by_recording_it_again() {
        matter = Matter.open(nadia);
        var decision = (UUID) Objects.requireNonNull(
                Rows.value("select id from section42_decision where concern_id = ?", matter.concern()));
        var facts = Rows.facts();
        var other = nadia.submit(
                nadia.open(again(decision)),
                typed("wrong", WHY, "unable", "not-met", "anyway", "no", "responses", "none", "insteadReason", "So"));
        assertThat(other.problems()).anyMatch(problem -> problem.contains("An enquiry started with this decision on"));
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void a_decision_recorded_again_was_made_by_somebody_who_may() {
        matter = Matter.open(nadia);
        var decision = (UUID) Objects.requireNonNull(
                Rows.value("select id from section42_decision where concern_id = ?", matter.concern()));
        assertThat(nadia.submit(nadia.open(again(decision)), typed("wrong", WHY, "decider", "Ken Ashworth"))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("Ken Ashworth may not make this decision here on that day.");
    }

    @Test
    void support_and_a_review_recorded_again_do_not_become_the_latest() {
        matter = Matter.open(nadia);
        var support = recorded(Form.SUPPORT);
        var newer = Matter.with(UUID.randomUUID(), Form.SUPPORT.least(matter));
        newer.putAll(typed("supportReason", "mental-health"));
        assertThat(nadia.submit(nadia.open(Form.SUPPORT.path(matter)), newer).problems())
                .isEmpty();
        recordAgain(support, typed("supportReason", "physical-support"));
        assertThat(Rows.value("select support_reason from concern_support_now where concern_id = ?", matter.concern()))
                .isEqualTo("mental-health");
        assertThat(Rows.value("select support_reason from reporting.concern where case_id = ?", matter.file()))
                .isEqualTo("mental-health");

        var review = reviewed("2099");
        reviewed("2098");
        var soFar = "soFar-" + matter.outcome();
        var right = recordAgain(review, typed("words", "It is louder now", soFar, "partly"));
        assertThat(Rows.of(
                        "select came_about from review_outcome where review_id = ? and not exists (select from correction"
                                + " where row_id = review_outcome.id)",
                        right))
                .hasSize(1);
        assertThat(rows("due_line").toString()).contains("2098-12-01").doesNotContain("2099-12-01\\\"");
        recordAgain(right, typed("words", "It is much louder now", soFar, "fully"));
        assertThat(Rows.value(
                        "select count(*) from review_outcome o where case_id = ? and not exists (select from"
                                + " correction where row_id = o.id)",
                        matter.file()))
                .isEqualTo(1L);
    }

    private UUID reviewed(String nextYear) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, Form.REVIEW.least(matter));
        fields.putAll(typed("next-day", "1", "next-month", "12", "next-year", nextYear));
        assertThat(nadia.submit(nadia.open(Form.REVIEW.path(matter)), fields).problems())
                .isEmpty();
        return id;
    }

    @Test
    void a_report_that_is_due_is_not_due_twice() {
        matter = Matter.open(nadia);
        var id = UUID.randomUUID();
        var fields = Matter.with(id, Form.CAUSED_ENQUIRY.least(matter));
        fields.putAll(typed("reportBy-day", "1", "reportBy-month", "12", "reportBy-year", "2099"));
        nadia.submit(nadia.open(Form.CAUSED_ENQUIRY.path(matter)), fields);
        recordAgain(id, typed("scope", "Find out who was on the ward that night"));
        assertThat(due())
                .filteredOn(what -> what.startsWith("Report from The hospital"))
                .hasSize(1);

        var without = recorded(Form.CAUSED_ENQUIRY);
        recordAgain(
                without,
                typed(
                        "organisation",
                        "The hospice",
                        "reportBy-day",
                        "1",
                        "reportBy-month",
                        "12",
                        "reportBy-year",
                        "2099"));
        assertThat(due()).anyMatch(what -> what.startsWith("Report from The hospice"));
    }

    /// The least of a form, without what has an entry of its own.
    private Map<String, List<String>> entered(Form form) {
        var least = new LinkedHashMap<>(form.least(matter));
        if (form == Form.OUTCOME) {
            least.keySet().removeAll(List.of("words", "voice"));
        }
        return least;
    }
}
