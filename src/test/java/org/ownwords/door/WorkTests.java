package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.casework.Owes;
import org.ownwords.page.Days;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseId;
import org.ownwords.worklist.Behind;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever has to be done is on the list of somebody who can do it.
class WorkTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Visitor grace = Visitor.signedIn(TestCouncil.get(), "grace.adeyemi");
    private final Visitor sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");

    @Test
    void who_records_a_new_concern_has_it_on_their_list_until_it_is_allocated() {
        var concern = UUID.randomUUID();
        Form.CONCERN_ABOUT_SOMEBODY_NEW.send(nadia, Matter.open(nadia), concern);
        var path = "/cases/" + Ids.from(concern, "case");
        assertThat(linesOf(nadia, "/work", path))
                .anySatisfy(line -> assertThat(line.text()).contains("Decide whether the section 42 duty arises"));
        allocate(path, "grace.adeyemi");
        assertThat(linesOf(nadia, "/work", path)).isEmpty();
        assertThat(linesOf(grace, "/work", path)).isNotEmpty();
    }

    /// So that nothing that is owed is left out because its concept was not asked: of all cases that the other tests
    /// and the made-up council have recorded.
    @Test
    void whatever_owes_something_on_a_case_names_a_table_that_has_a_row_on_it() {
        var tables = new TreeMap<UUID, List<String>>();
        Rows.of(
                        "select c.id, f.row_table from case_file c join fact f on f.authority = c.authority and f.chain_id = c.id"
                                + " where c.authority = '990' group by c.id, f.row_table")
                .forEach(row -> tables.computeIfAbsent((UUID) row.get("id"), _ -> new ArrayList<>())
                        .add(String.valueOf(row.get("row_table"))));
        var cases = tables.keySet().stream().map(CaseId::new).toList();
        var transactions = new TransactionTemplate(TestCouncil.get().bean(PlatformTransactionManager.class));
        for (var owes : TestCouncil.get().beans(Owes.class)) {
            if (!owes.tables().isEmpty()) {
                var owed = Sight.of("990", () -> transactions.execute(_ -> owes.owed(cases)));
                assertThat(owed)
                        .as(owes.getClass().getSimpleName())
                        .allSatisfy(each ->
                                assertThat(tables.get(each.caseId().value())).containsAnyElementsOf(owes.tables()));
            }
        }
    }

    @Test
    void a_case_given_to_a_team_is_among_those_not_allocated_with_what_is_due() {
        var matter = Matter.open(nadia);
        allocate(matter.path(), "team:safeguarding");
        var lines = linesOf(sam, "/work/not-allocated", matter.path());
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.text())
                        .contains("She was frightened", "Safe now: not known", "Close the enquiry", "Allocate"));
        assertThat(linesOf(Visitor.signedIn(TestCouncil.get(), "tom.fairley"), "/work/not-allocated", matter.path()))
                .as("it is another team's to allocate")
                .isEmpty();
        allocate(matter.path(), "grace.adeyemi");
        assertThat(linesOf(sam, "/work/not-allocated", matter.path())).isEmpty();
    }

    @Test
    void what_somebody_had_to_do_who_has_left_is_on_the_lists_of_those_who_are_here() {
        var ines = WhoActsTests.colleague(Role.PRACTITIONER);
        var hers = Matter.open(WhoActsTests.signedIn(ines));
        var nadias = Matter.open(nadia);
        nadia.record(nadia.open(nadias.path() + "/steps/new"), typed("what", "Visit the house", "who", ines.name()));
        assertThat(linesOf(sam, "/work/not-allocated", hers.path())).isEmpty();
        assertThat(linesOf(nadia, "/work", nadias.path()))
                .noneSatisfy(line -> assertThat(line.text()).contains("Visit the house"));

        WhoActsTests.takeRoleFrom(ines);
        assertThat(linesOf(sam, "/work/not-allocated", hers.path()))
                .singleElement()
                .satisfies(line -> assertThat(line.text())
                        .contains(
                                "Held before by " + ines.name(),
                                "She was frightened",
                                "Close the enquiry",
                                "Allocate"));
        assertThat(linesOf(nadia, "/work", nadias.path()))
                .anySatisfy(line -> assertThat(line.text()).contains("Visit the house"));
        assertThat(sam.open(hers.path()).text())
                .contains(hers.name() + "’s contact was " + ines.name() + ", who no longer works on cases here");
        assertThat(sam.open("/people/" + hers.person()).text()).contains("Open, not allocated");

        WhoActsTests.give(ines, Role.PRACTITIONER);
        assertThat(linesOf(sam, "/work/not-allocated", hers.path())).isEmpty();
        WhoActsTests.give(ines, Role.BOARD_VIEWER);
        assertThat(linesOf(sam, "/work/not-allocated", hers.path()))
                .as("who has another role now, holds no cases")
                .hasSize(1);
    }

    @Test
    void an_enquiry_that_has_just_begun_asks_for_its_first_conversation_and_has_a_date() {
        var matter = Matter.open(nadia);
        assertThat(next(matter)).contains("Talk with the person about what they want", "Close the enquiry");
        Form.CONVERSATION.send(nadia, matter, UUID.randomUUID());
        assertThat(next(matter))
                .doesNotContain("Talk with the person about what they want")
                .contains("Close the enquiry");
    }

    @Test
    void whoever_raised_it_waits_to_be_told_whichever_way_it_was_decided_until_it_is_done() {
        var concern = UUID.randomUUID();
        Form.CONCERN_ABOUT_SOMEBODY_NEW.send(nadia, Matter.open(nadia), concern);
        var path = "/cases/" + Ids.from(concern, "case");
        var decision = typed(
                "needs",
                "not-met",
                "needsReason",
                "She manages",
                "abuse",
                "met",
                "abuseReason",
                "Money went",
                "unable",
                "not-met",
                "unableReason",
                "She told him to go",
                "anyway",
                "no",
                "responses",
                "advice",
                "insteadReason",
                "She wants to know whom to ring",
                "decider",
                "Sam Oyelaran",
                "decidedKnown",
                "He told me");
        var answer = nadia.submit(nadia.open(path + "/concerns/" + concern + "/section42"), decision);
        assertThat(answer.problems()).isEmpty();
        assertThat(nadia.open(path).text()).contains("Tell the referrer what was decided");
        assertThat(linesOf(nadia, "/work", path))
                .anySatisfy(line -> assertThat(line.text()).contains("what was decided"));
        nadia.submit(
                nadia.open(path + "/concerns/" + concern + "/referrer-told"),
                typed("told", "no", "toldWords", "They left no number"));
        assertThat(linesOf(nadia, "/work", path)).isEmpty();
    }

    @Test
    void a_closing_waits_with_each_who_may_sign_it_and_never_with_its_maker() {
        var matter = Matter.open(nadia);
        matter.concluded(sam);
        var helen = Visitor.signedIn(TestCouncil.get(), "helen.birch");
        assertThat(signing(helen, matter))
                .anySatisfy(line -> assertThat(line.text()).contains("Sign off the closing"));
        assertThat(signing(sam, matter)).isEmpty();
        assertThat(signing(grace, matter)).isEmpty();
        nadia.open(matter.path());
        helen.submit(
                helen.open(matter.path() + "/enquiries/" + matter.enquiry() + "/sign-off"),
                Form.SIGN_OFF.least(matter));
        assertThat(signing(helen, matter)).isEmpty();
    }

    @Test
    void a_closing_says_how_many_days_it_has_waited_and_the_longest_waiting_is_first() throws SQLException {
        var newer = Matter.open(nadia);
        newer.concluded(nadia);
        var older = Matter.open(nadia);
        older.concluded(nadia);
        waitingFor(3000, older, () -> {
            var first = lines(sam.open("/work/sign-off")).getFirst();
            assertThat(first.select("a").eachAttr("href")).contains(older.path());
            assertThat(first.text()).contains("Sign off the closing", "Waiting 3000 days");
        });
        waitingFor(
                1,
                older,
                () -> assertThat(signing(sam, older))
                        .anySatisfy(line -> assertThat(line.text()).containsPattern("Waiting 1 day\\b")));
        assertThat(signing(sam, newer))
                .anySatisfy(line -> assertThat(line.text()).contains("Waiting since today"));
    }

    private static void waitingFor(int days, Matter matter, Runnable look) throws SQLException {
        var since = Days.on(Clock.systemUTC().instant()).minusDays(days);
        Rows.tampered(
                "due_line",
                "since = date '%s' where case_id = '%s' and done_by is not null".formatted(since, matter.file()),
                look);
    }

    @Test
    void a_closing_that_was_sent_back_is_on_the_list_of_whoever_closed() {
        var matter = Matter.open(nadia);
        matter.concluded(nadia);
        sam.submit(
                sam.open(matter.path() + "/enquiries/" + matter.enquiry() + "/sign-off"),
                typed("agreed", "no", "why", "Ask whether she feels safer"));
        assertThat(linesOf(nadia, "/work", matter.path()))
                .anySatisfy(line -> assertThat(line.text()).contains("Close again: Ask whether she feels safer"));
    }

    @Test
    void what_was_sent_back_and_closed_again_by_another_is_not_signed_off_by_whoever_closed_it_first() {
        var helen = Visitor.signedIn(TestCouncil.get(), "helen.birch");
        var matter = Matter.open(nadia);
        matter.concluded(helen);
        sam.submit(
                sam.open(matter.path() + "/enquiries/" + matter.enquiry() + "/sign-off"),
                typed("agreed", "no", "why", "Ask whether she feels safer"));
        nadia.record(
                nadia.open(matter.path() + "/enquiries/" + matter.enquiry() + "/conclusion"),
                Form.CONCLUSION.least(matter));
        assertThat(signing(helen, matter)).isEmpty();
        assertThat(helen.open(matter.path() + "/enquiries/" + matter.enquiry() + "/sign-off")
                        .text())
                .contains("You closed this enquiry yourself")
                .doesNotContain("Do you agree to closing?");
        assertThat(signing(sam, matter)).isNotEmpty();
    }

    @Test
    void what_a_colleague_is_to_do_on_anothers_case_is_on_the_colleagues_list() {
        var matter = Matter.open(nadia);
        nadia.submit(
                nadia.open(matter.path() + "/steps/new"), typed("what", "Visit the house", "who", "Grace Adeyemi"));
        assertThat(linesOf(grace, "/work", matter.path()))
                .anySatisfy(line -> assertThat(line.text()).contains("Visit the house"));
        nadia.submit(
                nadia.open(matter.path() + "/steps/new"), typed("what", "Send the minutes", "who", "The hospital"));
        assertThat(linesOf(nadia, "/work/waiting", matter.path()))
                .anySatisfy(line -> assertThat(line.text()).contains("Send the minutes", "The hospital"));
    }

    @Test
    void a_pause_mutes_what_it_names_until_its_day_and_ends_with_the_case() {
        var matter = Matter.open(nadia);
        assertThat(nadia.open(matter.path()).text())
                .contains("Paused until 1 December 2099", "The clock is paused until 1 December 2099");
        assertThat(next(matter)).anySatisfy(what -> assertThat(what).contains("When the pause ends"));
        matter.concluded(nadia);
        sam.submit(
                sam.open(matter.path() + "/enquiries/" + matter.enquiry() + "/sign-off"), Form.SIGN_OFF.least(matter));
        assertThat(next(matter))
                .isNotEmpty()
                .noneSatisfy(what -> assertThat(what).contains("the pause"));
        assertThat(nadia.open(matter.path()).text()).doesNotContain("The clock is paused", "Paused until");
    }

    @Test
    void a_pause_that_has_run_out_is_something_to_do_and_stops_nothing_any_more() {
        var matter = Matter.open(nadia);
        nadia.submit(nadia.open(matter.path() + "/pauses/" + matter.pause() + "/resumption"), typed("why", "Done"));
        var yesterday = Days.on(Clock.systemUTC().instant()).minusDays(1);
        var pause = Form.PAUSE.least(matter);
        day(pause, "since", yesterday.minusDays(1));
        day(pause, "until", yesterday);
        assertThat(nadia.submit(nadia.open(matter.path() + "/pauses/new"), pause)
                        .problems())
                .isEmpty();
        var page = nadia.open(matter.path());
        assertThat(page.text()).doesNotContain("Paused until");
        assertThat(lines(page)).anySatisfy(line -> assertThat(line.text()).contains("Late", "When the pause ends"));
    }

    @Test
    void an_open_enquiry_without_a_next_step_says_so() {
        var matter = Matter.open(nadia);
        Form.CONVERSATION.send(nadia, matter, UUID.randomUUID());
        Form.NEXT_STEP_DONE.send(nadia, matter, UUID.randomUUID());
        Form.PLAN_ENDED.send(nadia, matter, UUID.randomUUID());
        Form.REFERRER_TOLD.send(nadia, matter, UUID.randomUUID());
        assertThat(next(matter)).contains("No next step: add one", "Close the enquiry");
        nadia.submit(nadia.open(matter.path() + "/steps/new"), typed("what", "Visit", "who", "Nadia Rahman"));
        assertThat(next(matter)).doesNotContain("No next step: add one");
    }

    @Test
    void a_list_says_how_many_there_are_beyond_the_page_and_every_line_is_on_one_page() {
        var matter = Matter.open(nadia);
        for (var i = 0; i < 60; i++) {
            nadia.submit(nadia.open(matter.path() + "/steps/new"), typed("what", "Step " + i, "who", "Grace Adeyemi"));
        }
        var first = grace.open("/work");
        assertThat(lines(first)).hasSizeLessThanOrEqualTo(50 + 10 + 10);
        assertThat(first.text()).containsPattern("1 to 50 of \\d+, the most urgent first");
        var steps = linesOf(grace, "/work", matter.path()).stream()
                .map(line -> line.select(".ownwords-due__what").text())
                .filter(what -> what.startsWith("Step "))
                .toList();
        assertThat(steps).hasSize(60).doesNotHaveDuplicates();
        assertThat(grace.open("/work?page=100000").status()).isEqualTo(200);
        assertThat(grace.open("/work?page=-3").status()).isEqualTo(200);
    }

    @Test
    void what_is_kept_of_what_is_due_is_what_would_be_worked_out_anew() {
        Matter.open(nadia).concluded(nadia);
        var kept = everythingDue();
        assertThat(kept).isNotEmpty();
        Rows.of(
                "with forgotten as (update case_standing set position = -1 returning 1) select count(*) from forgotten");
        Behind.catchUp(TestCouncil.get());
        assertThat(everythingDue()).isEqualTo(kept);
        assertThat(Rows.count("from case_standing where position < 0")).isZero();
    }

    @Test
    void what_a_new_version_asks_for_is_owed_on_what_was_recorded_before_it() {
        Matter.open(nadia).concluded(nadia);
        Behind.catchUpAfterAStart(TestCouncil.get());
        var kept = everythingDue();
        assertThat(kept).isNotEmpty();
        // As a version left it that asked for nothing.
        Rows.of("""
                with earlier as (update worked_out_from set concepts = '{}' returning 1),
                     nothing as (delete from due_line returning 1),
                     done as (update case_standing set waits = false returning 1)
                select count(*) from done""");
        Behind.catchUp(TestCouncil.get());
        assertThat(everythingDue()).isEmpty();
        Behind.catchUpAfterAStart(TestCouncil.get());
        assertThat(everythingDue()).isEqualTo(kept);
    }

    private static List<Map<String, Object>> everythingDue() {
        return Rows.of("""
                select case_id, kind, row_id, what, team, held_by, on_list_of, who, done_by, since, due_on, still_from,
                       still_until
                  from due_line
                 order by case_id, kind, row_id
                """).stream()
                .map(row -> (Map<String, Object>) new TreeMap<String, Object>(row))
                .toList();
    }

    private void allocate(String path, String holder) {
        assertThat(sam.submit(sam.open(path + "/allocation"), typed("holder", holder))
                        .problems())
                .isEmpty();
    }

    private List<String> next(Matter matter) {
        return lines(nadia.open(matter.path())).stream()
                .map(line -> line.select(".ownwords-due__what").getFirst().ownText())
                .toList();
    }

    private static List<Element> signing(Visitor visitor, Matter matter) {
        return linesOf(visitor, "/work/sign-off", matter.path());
    }

    /// The lines about a case on a list, whichever of its pages they are on.
    private static List<Element> linesOf(Visitor visitor, String list, String path) {
        var found = new ArrayList<Element>();
        var number = 1;
        Answer page;
        do {
            page = visitor.open(list + "?page=" + number++);
            lines(page).stream()
                    .filter(line -> !line.select("a[href=" + path + "]").isEmpty())
                    .forEach(found::add);
        } while (!page.page().select(".govuk-pagination__next").isEmpty());
        return found;
    }

    private static List<Element> lines(Answer page) {
        assertThat(page.status()).isEqualTo(200);
        return List.copyOf(page.page().select(".ownwords-due__line, .ownwords-unheld__line"));
    }

    private static void day(Map<String, List<String>> form, String field, LocalDate day) {
        form.putAll(typed(
                field + "-day",
                String.valueOf(day.getDayOfMonth()),
                field + "-month",
                String.valueOf(day.getMonthValue()),
                field + "-year",
                String.valueOf(day.getYear())));
    }
}
