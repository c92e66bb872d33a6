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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Shows;
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
class CorrectionTests extends Correcting {

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
                Arguments.of("other_way", Form.OTHER_WAY),
                Arguments.of("referrer_told", Form.REFERRER_TOLD),
                Arguments.of("concern_support", Form.SUPPORT),
                Arguments.of("section42_decision", Form.SECTION_42_DECISION),
                Arguments.of("caused_enquiry", Form.CAUSED_ENQUIRY),
                Arguments.of("caused_report", Form.CAUSED_REPORT),
                Arguments.of("other_process", Form.PROCESS),
                Arguments.of("process_news", Form.PROCESS_NEWS),
                Arguments.of("crime_report", Form.CRIME),
                Arguments.of("leaflet_given", Form.LEAFLET_GIVEN),
                Arguments.of("letter", Form.LETTER),
                Arguments.of("letter", Form.LETTER_ONCE_MORE),
                Arguments.of("interim_safety", Form.INTERIM_SAFETY),
                Arguments.of("interim_look", Form.INTERIM_LOOK),
                Arguments.of("decision_maker", Form.DECISION_MAKER),
                Arguments.of("decision_maker_news", Form.DECISION_MAKER_NEWS),
                Arguments.of("advance_wish", Form.ADVANCE_WISH),
                Arguments.of("advance_wish_withdrawal", Form.ADVANCE_WISH_WITHDRAWAL),
                Arguments.of("deprivation", Form.DEPRIVATION),
                Arguments.of("deprivation_step", Form.DEPRIVATION_STEP),
                Arguments.of("coordinator", Form.COORDINATOR),
                Arguments.of("agreed_role", Form.AGREED_ROLE),
                Arguments.of("agreed_role_became", Form.ROLE_BECAME),
                Arguments.of("legal_power", Form.LEGAL_POWER),
                Arguments.of("in_touch", Form.IN_TOUCH),
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
                Arguments.of("document_given", Form.DOCUMENT_GIVEN),
                Arguments.of("change_noticed", Form.CHANGE),
                Arguments.of("safety_asked", Form.FEELS_SAFE),
                Arguments.of("closing_checklist", Form.CLOSING_CHECKLIST),
                Arguments.of("heard_back", Form.HEARD_BACK),
                Arguments.of("told_at_end", Form.TOLD_AT_END),
                Arguments.of("outcome_looked_into", Form.WHY_NOT),
                Arguments.of("feedback_offer", Form.FEEDBACK_OFFER),
                Arguments.of("feedback_since", Form.FEEDBACK_SINCE),
                Arguments.of("own_page_answer", Form.OWN_PAGE_ANSWER),
                Arguments.of("helped", Form.HELPED),
                Arguments.of("enquiry_follows", Form.ENQUIRY_FOLLOWS),
                Arguments.of("departure", Form.DEPARTURE),
                Arguments.of("prompt_passed", Form.PASSED_PROMPT),
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
                        // A form with a file is tried where the others of its kind are: AttachmentTests. What is sent
                        // from a page of the person's own has no form of a colleague's: OwnPageTests.
                        .filter(table -> !table.equals("meeting_attachment") && !table.equals("own_page_said"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void what_was_in_error_counts_as_if_it_had_never_been_recorded(String table, Form form) {
        matter = on(form);
        var before = what_counts();
        var entry = recorded(form);
        assertThat(what_counts()).as("recorded").isNotEqualTo(before);

        assertThat(strike(nadia, entry)).isEqualTo(matter.path());
        assertThat(what_counts()).as("struck").isEqualTo(before);
        assertThat(Rows.value("select why from correction where row_table = ? and row_id = ?", table, entry))
                .isEqualTo(WHY);

        var told = entry(entry);
        assertThat(told.text()).contains("Recorded in error.", "Corrected by Nadia Rahman", WHY);
        assertThat(told.select("s")).isNotEmpty();
        assertThat(told.select("a[href$=/correction]")).isEmpty();

        // And it can be recorded once more, and be in error once more.
        strike(nadia, recorded(form));
        assertThat(what_the_page_says()).as("struck again").isEqualTo(before.get("page"));
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
}
