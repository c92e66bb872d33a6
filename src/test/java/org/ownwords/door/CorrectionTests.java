package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.TestCouncil;
import org.ownwords.TestDatabase;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.casework.Shows;
import org.ownwords.exchange.exporting.Export;
import org.ownwords.exchange.format.Progress;
import org.ownwords.history.Chain;
import org.ownwords.history.Finding;
import org.ownwords.history.Teller;
import org.ownwords.history.Tells;
import org.ownwords.history.Verification;
import org.ownwords.larchmere.Cast;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What was recorded in error stays readable, and counts as if it had never been recorded.
class CorrectionTests {

    private static final String WHY = "It was about somebody else";

    private static Visitor nadia;
    private static Visitor grace;
    private static @Nullable Matter shared;

    /// So many kinds are tried on one case: pages that tell of all of them take long to read.
    private static final int OF_ONE = 6;

    private static int used;

    /// The same for all that leave it as they found it.
    private Matter matter;

    CorrectionTests() {
        matter = shared();
    }

    @BeforeAll
    static void record_a_case() {
        nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
        shared = Matter.open(nadia);
    }

    private static Matter shared() {
        return Objects.requireNonNull(shared);
    }

    @AfterAll
    static void the_record_is_proved() throws IOException {
        var found = new ArrayList<Finding>();
        new Verification(TestCouncil.get().database().owner()).verify(Optional.empty(), found::add);
        assertThat(found).isEmpty();
    }

    /// Whoever has nothing to tell of a case is not asked, and nothing is missed.
    @AfterAll
    static void all_is_told_that_any_concept_tells() {
        var council = TestCouncil.get();
        var transaction = new TransactionTemplate(council.bean(PlatformTransactionManager.class));
        for (var row : Rows.of("select id from case_file where authority = '990' order by recorded_at desc limit 30")) {
            var chain = new Chain((UUID) Objects.requireNonNull(row.get("id")));
            Sight.of(
                    "990",
                    () -> transaction.execute(_ -> {
                        assertThat(council.bean(Teller.class).all(chain))
                                .containsExactlyInAnyOrderElementsOf(council.beans(Tells.class).stream()
                                        .flatMap(each -> each.tell(chain).stream())
                                        .toList());
                        return true;
                    }));
        }
    }

    /// Whoever has nothing to show of a case is not asked, and nothing is missed.
    @AfterAll
    static void all_is_shown_that_any_concept_shows() {
        var council = TestCouncil.get();
        var transaction = new TransactionTemplate(council.bean(PlatformTransactionManager.class));
        for (var row : Rows.of("select id from case_file where authority = '990' order by recorded_at desc limit 30")) {
            var id = new CaseId((UUID) Objects.requireNonNull(row.get("id")));
            Sight.of(
                    "990",
                    () -> transaction.execute(_ -> {
                        var by = new By(Cast.NADIA, Instant.now());
                        var file =
                                council.bean(Cases.class).visibleTo(by.actor()).get(id);
                        var recorded = council.bean(Teller.class)
                                .tables(
                                        council
                                                .bean(Cases.class)
                                                .visibleTo(by.actor())
                                                .about(file.person().id())
                                                .stream()
                                                .map(each -> each.id().chain())
                                                .toList());
                        assertThat(council.beans(Shows.class).stream()
                                        .filter(each -> !each.tables().isEmpty()
                                                && Collections.disjoint(each.tables(), recorded))
                                        .flatMap(each -> each.sections(file, by).stream()))
                                .isEmpty();
                        return true;
                    }));
        }
    }

    /// Everything that is corrected by itself, and the form that records it. A wish and whether they were
    /// asked for it are of one form.
    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of("concern", Form.CONCERN_ABOUT_SOMEBODY_KNOWN),
                Arguments.of("referrer_told", Form.REFERRER_TOLD),
                Arguments.of("concern_support", Form.SUPPORT),
                Arguments.of("section42_decision", Form.SECTION_42_DECISION),
                Arguments.of("caused_enquiry", Form.CAUSED_ENQUIRY),
                Arguments.of("caused_report", Form.CAUSED_REPORT),
                Arguments.of("other_process", Form.PROCESS),
                Arguments.of("process_news", Form.PROCESS_NEWS),
                Arguments.of("crime_report", Form.CRIME),
                Arguments.of("interim_safety", Form.INTERIM_SAFETY),
                Arguments.of("interim_look", Form.INTERIM_LOOK),
                Arguments.of("decision_maker", Form.DECISION_MAKER),
                Arguments.of("decision_maker_news", Form.DECISION_MAKER_NEWS),
                Arguments.of("advance_wish", Form.ADVANCE_WISH),
                Arguments.of("advance_wish_withdrawal", Form.ADVANCE_WISH_WITHDRAWAL),
                Arguments.of("deprivation", Form.DEPRIVATION),
                Arguments.of("deprivation_step", Form.DEPRIVATION_STEP),
                Arguments.of("other_at_risk", Form.OTHER_AT_RISK),
                Arguments.of("conversation", Form.CONVERSATION),
                Arguments.of("next_step", Form.NEXT_STEP),
                Arguments.of("next_step_done", Form.NEXT_STEP_DONE),
                Arguments.of("ask", Form.OUTCOME),
                Arguments.of("desired_outcome", Form.OUTCOME_CHANGE),
                Arguments.of("outcome_withdrawal", Form.OUTCOME_WITHDRAWAL),
                Arguments.of("outcome_category", Form.CATEGORY),
                Arguments.of("plan_item", Form.PLAN),
                Arguments.of("plan_item", Form.PLAN_CHANGE),
                Arguments.of("plan_item_ended", Form.PLAN_ENDED),
                Arguments.of("plan_item_progress", Form.PLAN_PROGRESS),
                Arguments.of("plan_arrangement", Form.PLAN_ARRANGEMENTS),
                Arguments.of("plan_given", Form.PLAN_GIVEN),
                Arguments.of("change_noticed", Form.CHANGE),
                Arguments.of("safety_asked", Form.FEELS_SAFE),
                Arguments.of("closing_checklist", Form.CLOSING_CHECKLIST),
                Arguments.of("enquiry_follows", Form.ENQUIRY_FOLLOWS),
                Arguments.of("departure", Form.DEPARTURE),
                Arguments.of("review", Form.REVIEW),
                Arguments.of("capacity_assessment", Form.CAPACITY),
                Arguments.of("best_interests", Form.BEST_INTERESTS),
                Arguments.of("pause", Form.PAUSE),
                Arguments.of("resumption", Form.RESUMPTION),
                Arguments.of("advocacy_decision", Form.ADVOCACY),
                Arguments.of("advocate", Form.ADVOCATE),
                Arguments.of("advocate_progress", Form.ADVOCATE_PROGRESS),
                Arguments.of("consent", Form.CONSENT),
                Arguments.of("going_on", Form.GOING_ON),
                Arguments.of("passed_on", Form.PASSED_ON),
                Arguments.of("asked_to_stop", Form.STOP),
                Arguments.of("risk_weighing", Form.RISK),
                Arguments.of("safe_to_ask", Form.SAFE_TO_ASK),
                Arguments.of("signs_looked_for", Form.SIGNS),
                Arguments.of("risk_advice", Form.ADVICE),
                Arguments.of("risk_advice_given", Form.ADVICE_ANSWER),
                Arguments.of("others_view", Form.OTHERS_VIEW),
                Arguments.of("negotiation", Form.NEGOTIATION),
                Arguments.of("bringing_about", Form.BRINGING_ABOUT),
                Arguments.of("relative_told", Form.RELATIVE_TOLD),
                Arguments.of("contact", Form.CONTACT),
                Arguments.of("indignity", Form.INDIGNITY),
                Arguments.of("meeting", Form.MEETING),
                Arguments.of("meeting_minutes", Form.MINUTES),
                Arguments.of("minutes_given", Form.MINUTES_GIVEN),
                Arguments.of("allocation", Form.ALLOCATION));
    }

    @Test
    void each_kind_that_is_corrected_by_itself_is_tried() {
        assertThat(entries().map(each -> each.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(kinds().stream()
                        .filter(Correctable::alone)
                        .map(Correctable::table)
                        // A form with a file is tried where the others of its kind are: AttachmentTests.
                        .filter(table -> !table.equals("meeting_attachment"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_was_in_error_counts_as_if_it_had_never_been_recorded(String table, Form form) {
        matter = on(form);
        var before = what_counts();
        var entry = recorded(form);
        assertThat(what_counts()).as("recorded").isNotEqualTo(before);

        assertThat(strike(nadia, entry).path()).isEqualTo(matter.path());
        assertThat(what_counts()).as("struck").isEqualTo(before);
        assertThat(Rows.value("select why from correction where row_table = ? and row_id = ?", table, entry))
                .isEqualTo(WHY);

        var told = entry(entry);
        assertThat(told.text()).contains("Recorded in error.", "Corrected by Nadia Rahman", WHY);
        assertThat(told.select("s")).isNotEmpty();
        assertThat(told.select("a[href$=/correction]")).isEmpty();

        // And it can be recorded once more, and be in error once more.
        strike(nadia, recorded(form));
        assertThat(what_counts()).as("struck again").isEqualTo(before);
    }

    private static final Set<Form> OPENED_ON_MORE = Set.of(
            Form.ADVOCATE_PROGRESS,
            Form.GOING_ON,
            Form.ADVICE_ANSWER,
            Form.MINUTES,
            Form.MINUTES_GIVEN,
            Form.CAUSED_REPORT,
            Form.PROCESS_NEWS,
            Form.INTERIM_LOOK,
            Form.DECISION_MAKER_NEWS,
            Form.ADVANCE_WISH_WITHDRAWAL,
            Form.DEPRIVATION_STEP,
            Form.ENQUIRY_FOLLOWS);

    /// One of its own for a form that is opened on more than others have.
    private static Matter on(Form form) {
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

    @Test
    void the_page_says_what_goes_with_it_before_it_happens() {
        var page = nadia.open(correcting(matter.concern())).text();
        assertThat(page)
                .contains("What goes with it", "decided that the section 42 duty arises", "Section 42 enquiry started.")
                .contains("Is anything else wrong that was recorded at the same time?", "Said what they want.");
    }

    @Test
    void a_concern_falls_with_its_decision_and_enquiry_and_what_was_recorded_with_it_if_that_is_ticked() {
        matter = Matter.open(nadia);
        Form.CAUSED_ENQUIRY.send(nadia, matter, UUID.randomUUID());
        var ask = Ids.from(matter.concern(), "ask");
        var opened = nadia.open(correcting(matter.concern()));
        var struck = nadia.submit(
                opened, typed("wrong", WHY, "also", matter.outcome().toString(), "also", ask.toString()));
        assertThat(struck.path()).isEqualTo(matter.path());
        assertThat(Rows.of("select row_table from correction where case_id = ?", matter.file()))
                .extracting(row -> row.get("row_table"))
                .containsExactlyInAnyOrder(
                        "concern", "section42_decision", "enquiry", "caused_enquiry", "desired_outcome", "ask");
        assertThat(Rows.count("from reporting.concern where case_id = ?", matter.file()))
                .isZero();
        assertThat(Rows.count("from reporting.enquiry where case_id = ?", matter.file()))
                .isZero();
        assertThat(due()).noneMatch(what -> what.startsWith("Decide") || what.startsWith("Close"));
        assertThat(struck.page().select("section[aria-labelledby=in-words]").text())
                .contains("was recorded in error. No others are recorded.")
                .doesNotContain("It is not recorded whether");
        assertThat(nadia.open(matter.path() + "/concerns/" + matter.concern() + "/section42")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_enquiry_falls_with_the_last_decision_that_called_for_it_and_a_new_decision_opens_another() {
        matter = Matter.open(nadia);
        var again = recorded(Form.SECTION_42_DECISION);
        var first = (UUID) Objects.requireNonNull(Rows.value(
                "select id from section42_decision where concern_id = ? and id <> ?", matter.concern(), again));
        strike(nadia, first);
        assertThat(enquiries()).isOne();
        strike(nadia, again);
        assertThat(enquiries()).isZero();
        recorded(Form.SECTION_42_DECISION);
        assertThat(enquiries()).isOne();
    }

    private long enquiries() {
        return Rows.count("from enquiry_stands where concern_id = ?", matter.concern());
    }

    @Test
    void what_a_closing_rests_on_is_put_right_in_the_closing() {
        matter = Matter.open(nadia);
        matter.concluded(nadia);
        var page = nadia.open(correcting(matter.concern()));
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(page.text()).contains("It cannot be corrected yet.", "was closed on");
    }

    @Test
    void a_wish_that_was_never_theirs_is_not_one_that_came_about() {
        matter = Matter.open(nadia);
        matter.concluded(nadia);
        Form.SIGN_OFF.send(Visitor.signedIn(TestCouncil.get(), "sam.oyelaran"), matter, UUID.randomUUID());
        assertThat(ending())
                .containsEntry("asked_about_outcomes", "expressed")
                .containsEntry("came_about", "partially");
        strike(nadia, matter.outcome());
        assertThat(ending())
                .containsEntry("asked_about_outcomes", "none-expressed")
                .containsEntry("came_about", null)
                .containsEntry("voice", null);
        assertThat(Rows.count("from reporting.wish where enquiry_id = ?", matter.enquiry()))
                .isZero();
        strike(nadia, Ids.from(matter.concern(), "ask"));
        assertThat(ending()).containsEntry("asked_about_outcomes", "not-recorded");
    }

    private Map<String, @Nullable Object> ending() {
        return Rows.of("select * from reporting.ending where enquiry_id = ?", matter.enquiry())
                .getFirst();
    }

    @Test
    void what_a_concern_says_is_put_right_and_what_was_decided_because_of_it_stays() {
        matter = Matter.open(nadia);
        matter.concluded(nadia);
        var opened = nadia.open(again(matter.concern()));
        assertThat(opened.text()).doesNotContain("What goes with it");
        var right = typed("wrong", WHY, "narrative", "It was the bank", "abuseTypes", "financial");
        right.putAll(typed("raisedOn-day", "1", "raisedOn-month", "7", "raisedOn-year", "2026"));
        assertThat(nadia.submit(opened, right).path()).isEqualTo(matter.path());
        var now = (UUID)
                Objects.requireNonNull(Rows.value("select id from concern where stands_for = ?", matter.concern()));
        assertThat(Rows.of(
                        "select concern_id, raised_on::text, abuse_types::text from reporting.concern where case_id = ?",
                        matter.file()))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.values()).containsExactly(matter.concern(), "2026-07-01", "{financial}"));
        assertThat(enquiries()).isOne();
        assertThat(entry(matter.concern()).text()).contains("Recorded in error.", "See what was recorded instead");
        assertThat(entry(now).text()).contains("It was the bank");
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=where]")
                        .text())
                .contains("Concern 1 July 2026", "Duty arises");
        assertThat(nadia.open(matter.path() + "/concerns/" + matter.concern() + "/section42")
                        .text())
                .contains("It was the bank");

        // And what it says may be wrong once more.
        var typed = typed("wrong", "Still not it", "narrative", "It was the post office");
        assertThat(nadia.submit(nadia.open(again(now)), typed).path()).isEqualTo(matter.path());
        assertThat(Rows.of("select id, narrative from concern_stands where case_id = ?", matter.file()))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly(matter.concern(), "It was the post office"));
    }

    @Test
    void a_concern_that_was_recorded_again_falls_with_what_was_done_because_of_it() {
        matter = Matter.open(nadia);
        nadia.submit(nadia.open(again(matter.concern())), typed("wrong", WHY, "narrative", "It was the bank"));
        strike(nadia, (UUID)
                Objects.requireNonNull(Rows.value("select id from concern where stands_for = ?", matter.concern())));
        assertThat(rows("reporting.concern")).isEmpty();
        assertThat(rows("reporting.enquiry")).isEmpty();
        assertThat(due()).noneMatch(what -> what.startsWith("Decide") || what.startsWith("Close"));
    }

    @Test
    void of_two_people_the_second_is_shown_what_the_first_corrected_and_nothing_typed_is_lost() {
        var entry = recorded(Form.CONVERSATION);
        var opened = nadia.open(correcting(entry));
        strike(grace, entry);
        var facts = Rows.facts();
        var second = nadia.submit(opened, typed("wrong", "It was another day"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("#newer li").text()).contains("A conversation was recorded in error.");
        assertThat(second.text()).contains("corrected already", "Grace Adeyemi", "It was another day");
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void sent_twice_it_is_recorded_once_and_with_other_words_it_is_no_success() {
        var entry = recorded(Form.CONVERSATION);
        var opened = nadia.open(correcting(entry));
        assertThat(nadia.submit(opened, typed("wrong", WHY)).path()).isEqualTo(matter.path());
        var facts = Rows.facts();
        assertThat(nadia.submit(opened, typed("wrong", WHY)).path()).isEqualTo(matter.path());
        assertThat(nadia.submit(opened, typed("wrong", "Something else")).status())
                .isEqualTo(409);
        assertThat(Rows.facts()).isEqualTo(facts);
    }

    @Test
    void it_says_what_was_wrong() {
        var entry = recorded(Form.CONVERSATION);
        var facts = Rows.facts();
        var answer = nadia.submit(nadia.open(correcting(entry)), typed("wrong", " "));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems()).containsExactly("Enter what was wrong, for whoever reads the record later");
        assertThat(Rows.facts()).isEqualTo(facts);
    }

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
                again(Form.ENQUIRY_FOLLOWS, "enquiry_follows", "why", typed("why", "He came back")),
                again(Form.DEPARTURE, "departure", "instead", typed("instead", "We meet in the park")),
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
                again(Form.INTERIM_SAFETY, "interim_safety", "what", typed("what", "Her sister stays all day")),
                again(Form.INTERIM_LOOK, "interim_look", "words", typed("words", "She slept badly")),
                again(Form.DECISION_MAKER, "decision_maker", "who", typed("who", "Her brother Tom")),
                again(Form.DECISION_MAKER_NEWS, "decision_maker_news", "words", typed("words", "Tom gave it up")),
                again(Form.ADVANCE_WISH, "advance_wish", "words", typed("treatment", "To be ventilated")),
                again(Form.ADVANCE_WISH_WITHDRAWAL, "advance_wish_withdrawal", "words", typed("words", "She said no")),
                again(Form.DEPRIVATION, "deprivation", "by_whom", typed("byWhom", "The court")),
                again(Form.DEPRIVATION_STEP, "deprivation_step", "why", typed("why", "She moved")),
                again(Form.OTHER_AT_RISK, "other_at_risk", "who", typed("who", "A girl of six")),
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
                .containsExactlyInAnyOrder("allocation", "outcome_category", "meeting_attachment");
    }

    @ParameterizedTest
    @MethodSource("again")
    void it_is_recorded_again_as_it_should_be(Form form, String table, String column, Map<String, List<String>> right) {
        matter = on(form);
        var expected = recordedRightAtFirst(form, right);
        matter = Matter.open(nadia);
        form.prepare(matter);
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
        assertThat(nadia.submit(opened, typed).path()).isEqualTo(matter.path());
        var now = Rows.facts();
        assertThat(nadia.submit(opened, typed).path()).as("sent twice").isEqualTo(matter.path());
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
        assertThat(entry(entry).select("s")).isNotEmpty();
        assertThat(entry(entry).select("a[href=#entry-" + replaced + "]").text())
                .isEqualTo("See what was recorded instead");
        assertThat(entry(replaced).text()).isNotBlank();
        assertThat(entry(replaced).select("s")).isEmpty();

        assertThat(grace.submit(grace.open(again(replaced)), typed).path()).isEqualTo(matter.path());
        var late = new LinkedHashMap<>(right);
        late.put("wrong", List.of("Something else"));
        late.put("id", List.of(UUID.randomUUID().toString()));
        assertThat(nadia.submit(opened, late).status()).as("late").isEqualTo(409);
    }

    /// What counts where it was never wrong. Left as it was found.
    private Map<String, Object> recordedRightAtFirst(Form form, Map<String, List<String>> right) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, form.least(matter));
        fields.putAll(right);
        assertThat(nadia.submit(nadia.open(form.path(matter)), fields).problems())
                .isEmpty();
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

    private String again(UUID entry) {
        return matter.path() + "/entries/" + entry + "/again";
    }

    @Test
    void what_is_no_entry_of_the_case_or_has_a_way_of_its_own_cannot_be_corrected_here() {
        matter = Matter.open(nadia);
        for (var row : List.of(matter.file(), matter.person(), UUID.randomUUID())) {
            assertThat(nadia.open(correcting(row)).status()).isEqualTo(404);
        }
        var other = Matter.open(nadia);
        assertThat(nadia.open("/cases/" + other.file() + "/entries/" + matter.concern() + "/correction")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_closing_says_how_it_is_corrected() {
        matter = Matter.open(nadia);
        var closing = matter.concluded(nadia);
        var signOff = UUID.randomUUID();
        Form.SIGN_OFF.send(Visitor.signedIn(TestCouncil.get(), "sam.oyelaran"), matter, signOff);
        for (var row : List.of(closing, signOff)) {
            assertThat(entry(row).select("a[href$=/correction]")).hasSize(1);
            var page = nadia.open(correcting(row));
            assertThat(page.text()).contains("It is put right by closing again", "“Correct the closing”");
            assertThat(page.page().select("main form")).isEmpty();
            assertThat(nadia.open(again(row)).status()).isEqualTo(404);
        }
        assertThat(nadia.open(matter.path()).text()).contains("Correct the closing");
    }

    @Test
    void the_persons_copy_goes_without_it_and_the_others_say_it() {
        var entry = recorded(Form.OUTCOME_CHANGE);
        strike(nadia, entry);
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("What was recorded in error.")
                .doesNotContain("Let him come on Sundays");
        assertThat(nadia.open(matter.path() + "/copy/subject-access").text())
                .contains("Let him come on Sundays", "Recorded in error.", WHY);
        assertThat(nadia.open(matter.path() + "/copy/export.json").body()).contains("\"inError\" : {", WHY);
    }

    @Test
    void every_view_of_what_stands_has_every_column_of_its_table() {
        for (var kind : kinds()) {
            var view = columns(kind.table() + "_stands");
            if (!view.isEmpty()) {
                assertThat(view).as(kind.table()).containsAll(columns(kind.table()));
            }
        }
    }

    private static List<Object> columns(String table) {
        return Rows.of(
                        "select column_name from information_schema.columns where table_schema = 'public' and table_name = ?",
                        table)
                .stream()
                .map(row -> Objects.requireNonNull(row.get("column_name")))
                .toList();
    }

    @Test
    void every_view_over_what_can_be_in_error_leaves_out_what_is() {
        var tables = kinds().stream().map(Correctable::table).collect(Collectors.joining("','", "('", "')"));
        assertThat(Rows.of("""
                        with uses as (
                            select distinct v.oid, v.oid::regclass::text as view, t.oid::regclass::text as used
                              from pg_rewrite w
                              join pg_class v on v.oid = w.ev_class
                              join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid
                              join pg_class t on t.oid = d.refobjid and d.refclassid = 'pg_class'::regclass
                             where v.oid <> t.oid
                        )
                        select distinct view from uses u
                         where used in %s
                           and not exists (select from uses c where c.oid = u.oid
                                              and c.used in ('correction', 'counted_correction'))
                        """.formatted(tables))).isEmpty();
    }

    /// What is brought in is compared with everything that was, and how a year grew counts what
    /// was ever recorded for it.
    @Test
    void sql_in_text_reads_what_stands() throws IOException {
        var named = Pattern.compile("\\b(?:from|join) (?:public\\.)?(%s)\\b"
                .formatted(kinds().stream().map(Correctable::table).collect(Collectors.joining("|"))));
        try (var files = Files.walk(Path.of("src/main/java/org/ownwords"))) {
            assertThat(files.filter(each -> each.toString().endsWith(".java"))
                            .filter(each ->
                                    !each.toString().endsWith("BringsIn.java") && !each.endsWith("GrowthStore.java"))
                            .flatMap(CorrectionTests::lines)
                            .filter(line -> !line.strip().startsWith("//"))
                            .filter(line -> named.matcher(line).find()))
                    .isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Correctable> kinds() {
        return TestCouncil.get().beans(Corrects.class).stream()
                .flatMap(concept -> concept.correctable().stream())
                .toList();
    }

    private UUID recorded(Form form) {
        var id = UUID.randomUUID();
        var fields = Matter.with(id, form.least(matter));
        if (form == Form.CONCERN_ABOUT_SOMEBODY_KNOWN) {
            fields.put("joins", List.of(matter.file().toString()));
        }
        var answer = nadia.submit(nadia.open(form.path(matter)), fields);
        assertThat(answer.problems()).isEmpty();
        assertThat(answer.path()).startsWith(matter.path());
        return id;
    }

    /// Strikes an entry, with everything else that its form recorded.
    private Answer strike(Visitor visitor, UUID entry) {
        var opened = visitor.open(correcting(entry));
        var also = opened.page().select("input[name=also]").eachAttr("value");
        var ticked = also.contains(matter.concern().toString())
                        || also.contains(matter.outcome().toString())
                ? List.<String>of()
                : also;
        return visitor.submit(opened, Map.of("wrong", List.of(WHY), "also", ticked));
    }

    private String correcting(UUID entry) {
        return matter.path() + "/entries/" + entry + "/correction";
    }

    private org.jsoup.nodes.Element entry(UUID entry) {
        return Objects.requireNonNull(nadia.open(matter.path()).page().getElementById("entry-" + entry));
    }

    /// Everything a reader of the case, of lists, of figures and of a copy is shown, but for the timeline.
    private Map<String, ?> what_counts() {
        var page = nadia.open(matter.path()).page();
        page.select("section[aria-labelledby=timeline]").remove();
        var copy = nadia.open(matter.path() + "/copy/persons").page();
        copy.select("p:contains(This copy was made)").remove();
        return Map.of(
                "page", page.select("main").text(),
                "copy", copy.select("main").text(),
                "due", rows("due_line"),
                "holder", rows("held_now"),
                "concerns", rows("reporting.concern"),
                "enquiries", rows("reporting.enquiry"),
                "team", rows("reporting.case_file"),
                "wishes", rows("current_outcome"),
                "copied", copied());
    }

    private List<Map<String, @Nullable Object>> rows(String view) {
        return Rows.of(
                "select to_jsonb(v)::text as row from %s v where v.case_id = ? order by 1".formatted(view),
                matter.file());
    }

    /// The entries of an export that it does not say were in error, but for the corrections themselves.
    private List<String> copied() {
        var entries = nadia.open(matter.path() + "/copy/export").page().select(".ownwords-timeline__entry");
        return entries.stream()
                .filter(entry -> !entry.hasClass("ownwords-timeline__entry--struck"))
                .filter(entry -> !entry.text().contains("was recorded in error."))
                .map(entry -> entry.attr("id"))
                .sorted()
                .toList();
    }

    private List<String> due() {
        return nadia.open(matter.path()).page().select(".ownwords-due__what").eachText();
    }
}
