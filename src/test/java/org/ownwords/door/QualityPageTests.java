package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;
import org.springframework.web.context.request.RequestContextHolder;

/// Case files that are read to learn from them.
class QualityPageTests {

    private static final Visitor KEN = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
    private static final Visitor SAM = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private static final String TEAM_NAME =
            "Mill team " + UUID.randomUUID().toString().substring(0, 8);
    private static final String TEAM =
            TEAM_NAME.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    private static final List<String> QUESTIONS =
            List.of("asked", "wishes", "capacity", "advocacy", "risk", "others", "involved", "came-about");

    private static Somebody worker;
    private static Somebody reader;
    private static Somebody second;
    private static Matter matter;

    private record Somebody(String name, String id, Visitor visitor) {}

    /// Somebody new, who may read case files for audits if they are to.
    private static Somebody added(String name, String team, String... powers) {
        var called = name + " " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
        var username = "q." + UUID.randomUUID();
        var typed =
                new LinkedHashMap<>(typed("name", called, "username", username, "role", "practitioner", "team", team));
        if (powers.length > 0) {
            typed.put("authority", List.of("own"));
            typed.put("powers", List.of(powers));
        }
        KEN.record(KEN.open("/settings/staff/new"), typed);
        return new Somebody(
                called,
                (String) Objects.requireNonNull(Rows.value("select id from practitioner where username = ?", username)),
                Visitor.signedIn(TestCouncil.get(), username));
    }

    @BeforeAll
    static void a_team_of_their_own_concludes_cases() {
        KEN.record(KEN.open("/settings/teams"), typed("name", TEAM_NAME));
        worker = added("Wanda Reed", TEAM, "decide", "audit");
        reader = added("Rose Hale", "hospital", "audit");
        second = added("Saul Kent", "safeguarding", "audit");
        matter = concluded();
        concluded();
        concluded();
    }

    /// A case of that team, with an enquiry that has ended and was signed off by Sam Oyelaran.
    private static Matter concluded() {
        var one = Matter.open(worker.visitor());
        one.concluded(worker.visitor());
        SAM.record(SAM.open(Form.SIGN_OFF.path(one)), Matter.with(UUID.randomUUID(), Form.SIGN_OFF.least(one)));
        return one;
    }

    private static UUID programme(String... otherwise) {
        var id = UUID.randomUUID();
        var typed = typed(
                "id",
                id.toString(),
                "name",
                "Case files each quarter",
                "why",
                "To learn from them",
                "kind",
                "peer",
                "tool",
                "eight-questions-2017",
                "otherTeam",
                "yes",
                "secondReader",
                "no",
                "period",
                "Each quarter",
                "owner",
                "Sam Oyelaran");
        typed.putAll(typed(otherwise));
        SAM.record(SAM.open("/quality/programmes/new"), typed);
        return id;
    }

    private static Map<String, List<String>> wanted(String howMany, String seed) {
        return typed("frame", "ended", "team", TEAM, "howMany", howMany, "spread", "all", "seed", seed);
    }

    private static UUID drawn(UUID programme, String howMany, String seed) {
        var preview = SAM.submit(SAM.open(draws(programme)), wanted(howMany, seed));
        assertThat(preview.problems()).isEmpty();
        var page = SAM.submit(preview, typed());
        assertThat(page.problems()).isEmpty();
        assertThat(page.path()).startsWith("/quality/cycles/");
        return UUID.fromString(page.path().substring("/quality/cycles/".length()));
    }

    private static String draws(UUID programme) {
        return "/quality/programmes/" + programme + "/draws/new";
    }

    private static List<Object> rows(UUID cycle) {
        return Rows.of("select row_id from audit_case where cycle_id = ? order by place", cycle).stream()
                .map(row -> Objects.requireNonNull(row.get("row_id")))
                .toList();
    }

    /// Where the case of a matter is in a draw.
    private static String drawnCase(UUID cycle, Matter which) {
        return "/quality/drawn/"
                + Rows.value("select id from audit_case where cycle_id = ? and case_id = ?", cycle, which.file());
    }

    private static Map<String, List<String>> reads(Somebody who) {
        var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(5);
        return typed(
                "reader",
                who.id(),
                "dueOn-day",
                String.valueOf(due.getDayOfMonth()),
                "dueOn-month",
                String.valueOf(due.getMonthValue()),
                "dueOn-year",
                String.valueOf(due.getYear()));
    }

    private static void given(String drawn, int place, Somebody who) {
        SAM.record(SAM.open(drawn + "/readers/" + place), reads(who));
    }

    private static Map<String, List<String>> found(String rating, String... otherwise) {
        var typed = new LinkedHashMap<String, List<String>>();
        QUESTIONS.forEach(question -> typed.put("rating-" + question, List.of(rating)));
        typed.putAll(typed(otherwise));
        return typed;
    }

    private static String read(UUID programme, Matter which) {
        var drawn = drawnCase(drawn(programme, "200", "7"), which);
        given(drawn, 1, reader);
        return drawn;
    }

    @Test
    void how_much_there_is_is_shown_before_anything_is_drawn_and_the_same_seed_draws_the_same() {
        var programme = programme();
        var preview = SAM.submit(SAM.open(draws(programme)), wanted("2", "42"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("3 to draw from", "Draw the cases");
        assertThat(preview.body()).doesNotContain(matter.name());
        assertThat(Rows.count("from audit_cycle where programme_id = ?", programme))
                .isZero();
        var shown = SAM.submit(preview, typed());
        assertThat(shown.saysRecorded()).isTrue();
        assertThat(SAM.submit(preview, typed()).status()).as("sent twice").isEqualTo(200);
        var first = UUID.fromString(shown.path().substring("/quality/cycles/".length()));
        assertThat(rows(first)).hasSize(2);
        assertThat(rows(drawn(programme, "2", "42"))).isEqualTo(rows(first));
        assertThat(rows(drawn(programme(), "200", "42")))
                .hasSize(3)
                .startsWith(rows(first).toArray());
        assertThat(Rows.of("select seed, frame_size from audit_cycle where id = ?", first))
                .containsExactly(Map.of("seed", 42L, "frame_size", 3));
        assertThat(Rows.count("from audit_cycle where programme_id = ?", programme))
                .isEqualTo(2);
        assertThat(Rows.count("from fact where chain_id = ?", programme)).isEqualTo(1 + 2 * 3);
        assertThat(shown.text()).contains("began with the number 42");
    }

    @Test
    void what_cannot_be_drawn_is_refused_with_everything_typed() {
        var programme = programme();
        var wrong = wanted("0", "many");
        wrong.put("spread", List.of());
        var answer = SAM.submit(SAM.open(draws(programme)), wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problems())
                .containsExactly(
                        "Enter a whole number between 1 and 200",
                        "Select whether that is of each team, or over all",
                        "Enter a whole number of up to 18 digits, or nothing");
        assertThat(answer.page().select("input[name=seed]").val()).isEqualTo("many");
        var nothing = wanted("2", "");
        nothing.put("frame", List.of("no-enquiry"));
        assertThat(SAM.submit(SAM.open(draws(programme)), nothing).problems())
                .containsExactly("There is nothing to draw from in this period. Choose other days, or something else");
    }

    @Test
    void a_concern_that_did_not_go_on_to_an_enquiry_can_be_drawn() {
        var before = Rows.count("from counted_decided_against");
        var raised = Matter.raised(worker.visitor());
        var decision = new LinkedHashMap<>(Form.SECTION_42_DECISION.least(raised));
        decision.putAll(
                typed("unable", "not-met", "anyway", "no", "responses", "none", "insteadReason", "She told him to go"));
        worker.visitor()
                .record(
                        worker.visitor().open(Form.SECTION_42_DECISION.path(raised)),
                        Matter.with(UUID.randomUUID(), decision));
        assertThat(Rows.count("from counted_decided_against")).isEqualTo(before + 1);
        assertThat(Rows.count("from counted_decided_against where concern_id = ?", raised.concern()))
                .isOne();
    }

    @Test
    void cases_where_a_wish_did_not_come_about_can_be_drawn() {
        var programme = programme();
        var wanted = wanted("5", "1");
        wanted.put("frame", List.of("not-come-about"));
        var ended = Rows.count("""
                from counted_wish w join held_now h on h.authority = w.authority and h.case_id = w.case_id
                 where h.team = ? and w.came_about = 'not'""", TEAM);
        var answer = SAM.submit(SAM.open(draws(programme)), wanted);
        assertThat(answer.text()).contains(ended == 0 ? "There is nothing to draw from" : ended + " to draw from");
    }

    @Test
    void nobody_who_worked_on_a_case_is_offered_or_may_read_it() {
        var drawn = drawnCase(drawn(programme(), "200", "1"), matter);
        var form = SAM.open(drawn + "/readers/1");
        assertThat(form.page().select("input[name=reader]").eachAttr("value"))
                .contains(reader.id(), second.id())
                .doesNotContain(worker.id(), "sam.oyelaran", "nadia.rahman");
        var facts = Rows.facts();
        var refused = SAM.submit(form, reads(worker));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("They worked on this case. Choose somebody who did not");
        assertThat(SAM.submit(form, typed("reader", "nobody")).problems())
                .containsExactly("Select who reads the case", "Enter by when");
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(SAM.submit(form, reads(reader)).status()).isEqualTo(200);
        var late = SAM.submit(form, reads(second));
        assertThat(late.status()).as("on a page opened before").isEqualTo(409);
        assertThat(late.text()).contains("Now: " + reader.name());
    }

    @Test
    void where_agencies_audit_each_other_nobody_of_the_team_reads_its_cases() {
        var colleague = added("Cora Lind", TEAM, "audit");
        var ours = drawnCase(drawn(programme("otherTeam", "no"), "200", "1"), matter);
        assertThat(SAM.open(ours + "/readers/1")
                        .page()
                        .select("input[name=reader]")
                        .eachAttr("value"))
                .contains(reader.id())
                .doesNotContain(colleague.id());
        assertThat(SAM.submit(SAM.open(ours + "/readers/1"), reads(colleague)).problems())
                .containsExactly("They are of the team that holds this case. Choose somebody from elsewhere");
    }

    @Test
    void an_audit_takes_what_the_case_says_as_evidence_and_is_corrected_by_another() {
        var programme = programme();
        var drawn = read(programme, matter);
        assertThat(reader.visitor().open("/work").text())
                .contains("Read the case file for an audit: Case files each quarter");
        assertThat(reader.visitor().open("/quality").text()).contains(matter.name(), "read it by");
        var form = reader.visitor().open(drawn + "/audit");
        assertThat(form.text()).contains("Leave me be");
        var capacity = form.page().select("input[name=evidence-capacity]").eachAttr("value");
        assertThat(capacity).contains(matter.assessment().toString());
        assertThat(form.page().select("input[name=evidence-asked]")).isNotEmpty();
        assertThat(form.page().select("input[name=evidence-wishes]").eachAttr("value"))
                .contains(matter.outcome().toString());
        assertThat(form.page().select("input[name=evidence-came-about]")).isNotEmpty();

        var empty = reader.visitor().submit(form, typed("good", "She was asked at her own table", "heard", "I knew"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problems())
                .hasSize(9)
                .contains("Enter how they agreed to be asked, before they were")
                .anyMatch(problem -> problem.startsWith("Select an answer: Was the person asked"));
        assertThat(empty.text()).contains("She was asked at her own table");
        assertThat(reader.visitor().open(drawn + "/audit").text())
                .as("kept as a draft")
                .contains("She was asked at her own table");

        var id = UUID.randomUUID();
        var typed = found("green", "id", id.toString(), "good", "At her table", "heard", "", "words-risk", "Weighed");
        typed.put(
                "evidence-capacity",
                List.of(matter.assessment().toString(), UUID.randomUUID().toString()));
        typed.put("rating-advocacy", List.of("grey"));
        var shown = reader.visitor().submit(form, typed);
        assertThat(shown.problems()).isEmpty();
        assertThat(shown.path()).isEqualTo(drawn);
        assertThat(shown.saysRecorded()).isTrue();
        assertThat(shown.text()).contains("As it should be", "Does not apply", "At her table", "Weighed");
        assertThat(reader.visitor().submit(form, typed).status())
                .as("sent twice")
                .isEqualTo(200);
        assertThat(Rows.count("from audit where audit_case_id = ?", UUID.fromString(drawn.substring(15))))
                .isOne();
        assertThat(Rows.value(
                        "select evidence::text from audit_answer where audit_id = ? and question = 'capacity'", id))
                .isEqualTo("{" + matter.assessment() + "}");
        assertThat(reader.visitor().open("/work").body()).doesNotContain(drawn + "/audit");

        var again = reader.visitor().open(drawn + "/audit");
        assertThat(again.page().select("input[name=rating-risk][checked]").val())
                .isEqualTo("green");
        assertThat(reader.visitor().submit(again, typed()).problems()).containsExactly("Enter what was wrong with it");
        var corrected = typed("rating-risk", "red", "why", "I had not seen the note");
        assertThat(reader.visitor().submit(again, corrected).text()).contains("Corrected: I had not seen the note");
        var late = reader.visitor().submit(again, typed("rating-risk", "amber", "why", "Another thought"));
        assertThat(late.status()).as("on a page opened before").isEqualTo(409);
        assertThat(late.text()).contains("Another thought");
        var result = SAM.open("/quality/programmes/" + programme);
        assertThat(result.page()
                        .select("tr:has(th:contains(Were the risks)) td")
                        .eachText())
                .containsExactly("0", "0", "1", "0");
        assertThat(result.text()).contains("At her table", "1 of 3 read");
    }

    @Test
    void the_second_reader_sees_nothing_of_the_first_until_both_are_in_and_then_they_agree() {
        var programme = programme("secondReader", "yes");
        var drawn = read(programme, matter);
        assertThat(SAM.submit(SAM.open(drawn + "/readers/2"), reads(reader)).problems())
                .containsExactly("They read this case already. The second reader is somebody else");
        given(drawn, 2, second);
        reader.visitor().record(reader.visitor().open(drawn + "/audit"), found("green", "good", "What Rose found"));
        for (var other : List.of(second.visitor(), SAM)) {
            assertThat(other.open(drawn).text())
                    .contains("when both have recorded it")
                    .doesNotContain("What Rose found", "As it should be");
        }
        assertThat(second.visitor().open(drawn + "/audit").text()).doesNotContain("What Rose found");
        assertThat(SAM.open(drawn + "/actions/new").status()).isEqualTo(404);
        assertThat(SAM.open("/quality/programmes/" + programme).text())
                .contains("No case has been read yet")
                .doesNotContain("What Rose found");
        second.visitor().record(second.visitor().open(drawn + "/audit"), found("green", "rating-risk", "red"));
        var both = second.visitor().open(drawn);
        assertThat(both.text()).contains("What Rose found", "Not agreed yet: what the first reader found counts");
        var form = second.visitor().open(drawn + "/agreed");
        assertThat(form.page().select("input[name=question]").eachAttr("value")).containsExactly("risk");
        assertThat(second.visitor()
                        .submit(form, typed("question", "risk", "rating", "amber", "why", "Half of it was"))
                        .text())
                .contains("Agreed: In part. Half of it was");
        var result = SAM.open("/quality/programmes/" + programme);
        assertThat(result.page()
                        .select("tr:has(th:contains(Were the risks)) td")
                        .eachText())
                .containsExactly("0", "1", "0", "0");
        assertThat(result.text())
                .contains("Too few cases to say: two people have given 8 answers to the same questions.");
    }

    @Test
    void what_was_found_goes_back_to_whoever_did_the_work_and_what_is_to_be_done_to_whoever_does_it() {
        var drawn = read(programme(), matter);
        reader.visitor().record(reader.visitor().open(drawn + "/audit"), found("amber", "good", "Kind words"));
        var tell = reader.visitor().open(drawn + "/feedback/new");
        assertThat(tell.page().select("input[name=to]").eachAttr("value"))
                .contains(worker.id(), "sam.oyelaran")
                .doesNotContain(reader.id());
        assertThat(reader.visitor()
                        .submit(tell, typed("to", reader.id(), "words", "Well done"))
                        .problems())
                .containsExactly("Select a colleague who worked on the case");
        assertThat(reader.visitor()
                        .submit(tell, typed("to", worker.id(), "words", "She was heard. Weigh the risk with her"))
                        .status())
                .isEqualTo(200);
        var work = worker.visitor().open("/work");
        assertThat(work.text()).contains("Read what an audit found in your work, and answer");
        var path = "/quality/feedback/"
                + Rows.value(
                        "select id from audit_feedback where audit_case_id = ?", UUID.fromString(drawn.substring(15)));
        assertThat(work.page().select("a[href=" + path + "]")).isNotEmpty();
        assertThat(second.visitor().open(path).status())
                .as("told to somebody else")
                .isEqualTo(404);
        var told = worker.visitor().open(path);
        assertThat(told.text()).contains("She was heard. Weigh the risk with her", "In part", "Kind words");
        assertThat(worker.visitor().open(drawn).status()).isEqualTo(404);
        assertThat(worker.visitor()
                        .submit(told, typed("words", "We did, by telephone"))
                        .text())
                .contains("You answered", "We did, by telephone");
        assertThat(worker.visitor()
                        .submit(told, typed("words", "Something else"))
                        .status())
                .isEqualTo(409);
        assertThat(reader.visitor().open(drawn).text()).contains("They answer: We did, by telephone");
        assertThat(worker.visitor().open("/work").body()).doesNotContain(path);

        var due = reads(worker);
        due.remove("reader");
        due.putAll(typed("what", "Weigh the risk with her", "who", worker.name()));
        assertThat(reader.visitor()
                        .submit(reader.visitor().open(drawn + "/actions/new"), due)
                        .text())
                .contains("Weigh the risk with her, " + worker.name());
        assertThat(worker.visitor().open("/work").text()).contains("Weigh the risk with her");
        var action = reader.visitor()
                .open(drawn)
                .page()
                .select("a[href^=/quality/actions/]")
                .attr("href");
        var ending = worker.visitor().open(action);
        assertThat(worker.visitor().submit(ending, typed()).problems())
                .containsExactly("Select what became of it", "Enter what was done, or why it is not needed");
        assertThat(worker.visitor()
                        .submit(ending, typed("became", "done", "words", "At her table"))
                        .status())
                .isEqualTo(200);
        assertThat(worker.visitor()
                        .submit(ending, typed("became", "not-needed", "words", "No"))
                        .status())
                .isEqualTo(409);
        assertThat(worker.visitor().open("/work").text()).doesNotContain("Weigh the risk with her");
        assertThat(reader.visitor().open(drawn).text()).contains("It was done");
    }

    @Test
    void the_board_sees_no_name_no_word_and_no_small_number() {
        var programme = programme();
        var drawn = read(programme, matter);
        reader.visitor().record(reader.visitor().open(drawn + "/audit"), found("green", "good", "What Rose found"));
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        assertThat(judith.open("/board").page().select("a[href=/quality]")).hasSize(1);
        assertThat(judith.open("/quality").text()).contains("Case files each quarter");
        var unfinished = judith.open("/quality/programmes/" + programme);
        assertThat(unfinished.text())
                .contains("No draw has been read to the end yet")
                .doesNotContain(matter.name(), "What Rose found", "of 3 read");
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        assertThat(nadia.open("/quality").text()).contains("Your post does not read case files for audits");
        for (var path : List.of("/quality/programmes/" + programme, drawn, drawn + "/audit")) {
            assertThat(nadia.open(path).status()).as(path).isEqualTo(404);
        }
        var single = programme();
        var alone = drawn(single, "1", "3");
        var only = "/quality/drawn/" + Rows.value("select id from audit_case where cycle_id = ?", alone);
        given(only, 1, reader);
        reader.visitor().record(reader.visitor().open(only + "/audit"), found("green"));
        var finished = judith.open("/quality/programmes/" + single);
        assertThat(finished.text()).contains("Cases read: withheld");
        assertThat(finished.page().select("tbody td").eachText()).containsOnly("withheld");
    }

    @Test
    void what_belongs_to_another_council_is_not_there() {
        var theirs = UUID.randomUUID();
        Sight.of("992", () -> {
            var councils = TestCouncil.get().bean(Councils.class);
            if (!councils.has("992")) {
                councils.establish("992", "Penwick Council", List.of(), List.of());
            }
            return true;
        });
        Rows.run("""
                begin;
                select set_config('ownwords.authority', '992', true);
                insert into audit_programme values ('992', '%s', 'Theirs', 'peer', 'eight-questions-2017', false, false, 'x', 'x',
                                                    'x', null, now(), 'ade');
                select append_fact('992', '%s', 'ProgrammeSetUp', 'audit_programme', '%s', now(), now(), 'ade');
                commit;
                """.formatted(theirs, theirs, theirs));
        assertThat(SAM.open("/quality/programmes/" + theirs).status()).isEqualTo(404);
        assertThat(SAM.open(draws(theirs)).status()).isEqualTo(404);
        assertThat(SAM.open("/quality").text()).doesNotContain("Theirs");
    }

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    private static final class Counts implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            if (RequestContextHolder.getRequestAttributes() != null) {
                STATEMENTS.incrementAndGet();
            }
        }
    }

    @Test
    void pages_of_many_cases_ask_as_often_as_those_of_one_and_a_frame_is_one_query() {
        var programme = programme();
        var one = drawn(programme, "1", "5");
        var many = drawn(programme, "200", "5");
        var configuration = TestCouncil.get().bean(DSLContext.class).configuration();
        var usual = configuration.executeListenerProviders();
        configuration.setAppending(new DefaultExecuteListenerProvider(new Counts()));
        try {
            assertThat(asked("/quality/cycles/" + many))
                    .isEqualTo(asked("/quality/cycles/" + one))
                    .isLessThan(16);
            assertThat(asked("/quality/programmes/" + programme)).isLessThan(16);
            var form = SAM.open(draws(programme));
            STATEMENTS.set(0);
            assertThat(SAM.submit(form, wanted("3", "5")).status()).isEqualTo(200);
            assertThat(STATEMENTS.get()).isLessThan(10);
        } finally {
            configuration.set(usual);
        }
    }

    private static int asked(String path) {
        SAM.open(path);
        STATEMENTS.set(0);
        assertThat(SAM.open(path).status()).isEqualTo(200);
        return STATEMENTS.get();
    }
}
