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
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.web.context.request.RequestContextHolder;

/// Case files that are read to learn from them.
class QualityPageTests {

    private static final Visitor KEN = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
    private static final Visitor SAM = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
    private static final String TEAM_NAME =
            "Mill team " + UUID.randomUUID().toString().substring(0, 8);
    private static final String TEAM =
            TEAM_NAME.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    private static final String APART = TEAM.replace("mill", "weir");
    private static final List<String> QUESTIONS =
            List.of("asked", "wishes", "capacity", "advocacy", "risk", "others", "involved", "came-about");

    private static Somebody worker;
    private static Somebody reader;
    private static Somebody second;
    private static Matter matter;
    private static Matter another;
    private static Somebody apart;

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
        another = concluded();
        concluded();
        KEN.record(KEN.open("/settings/teams"), typed("name", TEAM_NAME.replace("Mill", "Weir")));
        apart = added("Ivo Lund", APART, "decide");
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
        var raised = Matter.raised(apart.visitor());
        var decision = new LinkedHashMap<>(Form.SECTION_42_DECISION.least(raised));
        decision.putAll(
                typed("unable", "not-met", "anyway", "no", "responses", "none", "insteadReason", "She told him to go"));
        apart.visitor()
                .record(
                        apart.visitor().open(Form.SECTION_42_DECISION.path(raised)),
                        Matter.with(UUID.randomUUID(), decision));
        assertThat(Rows.count("from counted_decided_against")).isEqualTo(before + 1);
        assertThat(Rows.count("from counted_decided_against where concern_id = ?", raised.concern()))
                .isOne();
    }

    @Test
    void cases_where_a_wish_did_not_come_about_can_be_drawn() {
        var fully = Matter.open(apart.visitor());
        closed(fully, "fully");
        var not = Matter.open(apart.visitor());
        closed(not, "not");
        var wanted = wanted("5", "1");
        wanted.put("team", List.of(APART));
        wanted.put("frame", List.of("not-come-about"));
        var preview = SAM.submit(SAM.open(draws(programme())), wanted);
        assertThat(preview.text()).contains("1 to draw from");
        var page = SAM.submit(preview, typed());
        assertThat(page.text()).contains(not.name()).doesNotContain(fully.name());
        wanted.put("frame", List.of("ended"));
        assertThat(SAM.submit(SAM.open(draws(programme())), wanted).text()).contains("2 to draw from");
    }

    private static void closed(Matter one, String cameAbout) {
        var typed = Matter.with(UUID.randomUUID(), Form.CONCLUSION.least(one));
        typed.put("workers-" + one.outcome(), List.of(cameAbout));
        apart.visitor().record(apart.visitor().open(Form.CONCLUSION.path(one)), typed);
        SAM.record(SAM.open(Form.SIGN_OFF.path(one)), Matter.with(UUID.randomUUID(), Form.SIGN_OFF.least(one)));
    }

    @Test
    void whoever_decided_is_told_from_others_of_their_name() {
        var decider = added("Dora Vane", "hospital", "decide", "audit");
        var raised = Matter.raised(apart.visitor());
        var decision = new LinkedHashMap<>(Form.SECTION_42_DECISION.least(raised));
        decision.putAll(typed(
                "unable",
                "not-met",
                "anyway",
                "no",
                "responses",
                "none",
                "insteadReason",
                "She told him to go",
                "decider",
                decider.name()));
        apart.visitor()
                .record(
                        apart.visitor().open(Form.SECTION_42_DECISION.path(raised)),
                        Matter.with(UUID.randomUUID(), decision));
        assertThat(Rows.value("select decided_by_id from section42_decision where case_id = ?", raised.file()))
                .isEqualTo(decider.id());
        var username = "q." + UUID.randomUUID();
        KEN.record(
                KEN.open("/settings/staff/new"),
                typed(
                        "name",
                        decider.name(),
                        "username",
                        username,
                        "role",
                        "practitioner",
                        "team",
                        "hospital",
                        "authority",
                        "own",
                        "powers",
                        "audit"));
        var namesake = Rows.value("select id from practitioner where username = ?", username);
        var wanted = wanted("200", "1");
        wanted.put("team", List.of(APART));
        wanted.put("frame", List.of("no-enquiry"));
        var cycle = SAM.submit(SAM.submit(SAM.open(draws(programme())), wanted), typed());
        var drawn = drawnCase(UUID.fromString(cycle.path().substring("/quality/cycles/".length())), raised);
        assertThat(SAM.open(drawn + "/readers/1")
                        .page()
                        .select("input[name=reader]")
                        .eachAttr("value"))
                .contains((String) namesake)
                .doesNotContain(decider.id());
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

    @Test
    void questions_have_versions_and_a_draw_keeps_those_it_was_read_with() {
        var id = UUID.randomUUID();
        var from = "/quality/questions/new?from=eight-questions-2017";
        var empty = SAM.submit(SAM.open("/quality/questions/new"), typed("threshold", "101", "hint-2", "Alone"));
        assertThat(empty.problems())
                .containsExactly(
                        "Enter what the questions are called",
                        "Enter whose questions they are",
                        "Select what is looked at, or who is asked",
                        "Select how each question is answered",
                        "Enter a whole number between 1 and 100, or nothing",
                        "Enter the question, or remove what stands below it",
                        "Enter a question",
                        "Enter why you write them, or what has changed");
        var form = SAM.open("/quality/questions/new");
        var written = SAM.submit(
                form,
                typed(
                        "id",
                        id.toString(),
                        "name",
                        "Short questions",
                        "source",
                        "Ours",
                        "subject",
                        "file",
                        "scale",
                        "score",
                        "threshold",
                        "60",
                        "question-1",
                        "Was she asked?",
                        "topics-1",
                        "asked",
                        "suggested-1",
                        "Ask her",
                        "question-2",
                        "Is it in her words?",
                        "why",
                        "To try fewer"));
        assertThat(written.problems()).isEmpty();
        assertThat(written.text()).contains("Short questions, version 1", "Below 60 in a hundred", "To try fewer");
        var programme = programme("tool", id.toString());
        var before = drawnCase(drawn(programme, "200", "9"), matter);
        given(before, 1, reader);

        var second = UUID.randomUUID();
        var next = SAM.open("/quality/questions/new?from=" + id);
        assertThat(next.page().select("input[name=question-2]").val()).isEqualTo("Is it in her words?");
        assertThat(SAM.submit(next, typed("id", second.toString(), "question-2", "Is it hers?", "why", "Shorter"))
                        .text())
                .contains("Short questions, version 2");
        assertThat(SAM.submit(next, typed("id", UUID.randomUUID().toString(), "why", "Late"))
                        .status())
                .as("another version is there")
                .isEqualTo(409);
        assertThat(SAM.open("/quality/programmes/new")
                        .page()
                        .select("input[name=tool]")
                        .eachAttr("value"))
                .contains(second.toString(), "six-principles-1")
                .doesNotContain(id.toString(), "worker-1");
        assertThat(SAM.open(from).page().select("input[name=question-8]").val()).startsWith("Did what they want");

        SAM.record(
                SAM.open("/quality/programmes/" + programme + "/change"),
                typed("tool", second.toString(), "because", "The new version"));
        var after = drawnCase(drawn(programme, "200", "9"), matter);
        assertThat(SAM.open(after).text()).contains("Short questions, version 2");
        var audit = reader.visitor().open(before + "/audit");
        assertThat(audit.text())
                .contains("Short questions, version 1", "Is it in her words?")
                .doesNotContain("Is it hers?");
        reader.visitor().record(audit, typed("rating-q1", "0", "rating-q2", "3"));
        var found = reader.visitor().open(before);
        assertThat(found.text()).contains("3 of 6 points, 50 in a hundred", "below 60 in a hundred", "“0, not there”");
        var action = found.page().select("a:contains(Ask her)").attr("href");
        assertThat(reader.visitor()
                        .open(action)
                        .page()
                        .select("input[name=what]")
                        .val())
                .isEqualTo("Ask her");
        assertThat(reader.visitor()
                        .open(found.page().select("a:contains(Offer coaching)").attr("href"))
                        .page()
                        .select("input[name=what]")
                        .val())
                .isEqualTo("Offer coaching to whoever did the work");
        assertThat(SAM.open("/quality/programmes/" + programme).text())
                .contains("Short questions, version 1", "The new version");

        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        var set = judith.open("/quality/questions/" + second);
        assertThat(judith.submit(set, typed()).problems()).containsExactly("Enter why it is no longer offered");
        assertThat(judith.submit(set, typed("why", "Nobody reads with it")).text())
                .contains("It is no longer offered: Nobody reads with it");
        assertThat(reader.visitor().open("/quality/questions/" + second).page().select("main form"))
                .isEmpty();
        assertThat(SAM.open("/quality/programmes/new").body()).doesNotContain(second.toString());
    }

    @Test
    void two_links_lead_from_a_figure_to_drawing_the_case_files_behind_it() {
        var programme = programme("name", "What is behind it " + UUID.randomUUID());
        var year = ReportingYear.of(LocalDate.now(ZoneId.of("Europe/London")));
        var figures = SAM.open("/board?year=" + year.text());
        var link = figures.page().select(".ownwords-figure a[href^=/quality/dive?frame=not-come-about]");
        assertThat(link).hasSize(2);
        var dive = SAM.open(link.attr("href"));
        assertThat(dive.text()).contains("Enquiries that were concluded, and a wish did not come about, 1 April");
        var form = SAM.open(dive.page()
                        .select("main li a[href^=/quality/programmes/" + programme + "/draws/new]")
                        .attr("href"))
                .page();
        assertThat(form.select("input[name=frame][checked]").val()).isEqualTo("not-come-about");
        assertThat(form.select("input[name=from-year]").val()).isEqualTo(String.valueOf(year.from()));
        assertThat(SAM.open("/quality/dive?frame=nothing&year=later").status()).isEqualTo(200);
        assertThat(Visitor.signedIn(TestCouncil.get(), "nadia.rahman")
                        .open("/board")
                        .page()
                        .select("a[href^=/quality/dive]"))
                .as("whoever does not draw")
                .isEmpty();
    }

    @Test
    void a_programme_is_changed_and_ended_and_its_next_draw_is_on_a_list() {
        var wrong = SAM.submit(SAM.open("/quality/programmes/new"), typed("everyMonths", "40", "runs", "sam.oyelaran"));
        assertThat(wrong.problems()).contains("Enter a whole number between 1 and 36, or nothing");
        var programme = programme("everyMonths", "2", "runs", "sam.oyelaran", "name", "Ten cases in two months");
        var path = "/quality/programmes/" + programme;
        var due = "Draw cases for an audit: Ten cases in two months";
        assertThat(SAM.open("/work").text()).contains(due);
        assertThat(SAM.open("/quality").text()).contains("Draws you make");
        var helen = Visitor.signedIn(TestCouncil.get(), "helen.birch");
        assertThat(helen.open("/work").text()).doesNotContain(due);
        var old = SAM.open(path + "/change");
        drawn(programme, "1", "4");
        assertThat(SAM.open("/work").text()).doesNotContain(due);
        assertThat(SAM.open(path).text()).contains("every 2 months, on the list of Sam Oyelaran");

        assertThat(SAM.submit(old, typed("everyMonths", "3")).problems()).contains("Enter what has changed, and why");
        SAM.record(old, typed("everyMonths", "3", "because", "Two months were too short"));
        assertThat(SAM.open(path).text()).contains("every 3 months", "Two months were too short");
        assertThat(SAM.submit(old, typed("id", UUID.randomUUID().toString(), "because", "Late"))
                        .status())
                .isEqualTo(409);
        assertThat(SAM.submit(SAM.open(path + "/end"), typed()).problems()).containsExactly("Enter why it ends");
        SAM.record(SAM.open(path + "/end"), typed("why", "It has taught us what it could"));
        assertThat(SAM.open(path).text())
                .contains("This programme has ended: It has taught us what it could")
                .doesNotContain("Draw cases");
        assertThat(SAM.open(draws(programme)).status()).isEqualTo(404);
        assertThat(SAM.open(path + "/change").status()).isEqualTo(404);
    }

    @Test
    void boards_are_told_without_small_numbers_and_it_is_kept_who_agreed_about_confidentiality() {
        var programme = programme();
        var path = "/quality/programmes/" + programme;
        var alone = drawn(programme, "1", "3");
        var only = "/quality/drawn/" + Rows.value("select id from audit_case where cycle_id = ?", alone);
        given(only, 1, reader);
        reader.visitor().record(reader.visitor().open(only + "/audit"), found("green", "good", "What Rose found"));
        var report = SAM.open(path + "/report");
        assertThat(report.text()).contains("Cases read: withheld").doesNotContain(matter.name(), "What Rose found");
        assertThat(SAM.submit(report, typed()).problems()).containsExactly("Enter which Board was told");
        SAM.record(report, typed("board", "Larchmere Safeguarding Adults Board", "words", "Tell us again in spring"));
        SAM.record(SAM.open(path + "/report"), typed("board", "The Board of the next county"));
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        assertThat(judith.open(path).text())
                .contains(
                        "Larchmere Safeguarding Adults Board",
                        "Tell us again in spring",
                        "The Board of the next county");
        assertThat(judith.open(path + "/report").page().select("main form")).isEmpty();

        assertThat(SAM.submit(SAM.open(path + "/meetings/new"), typed()).problems())
                .containsExactly("Enter who agreed to it", "Enter what was agreed");
        SAM.record(
                SAM.open(path + "/meetings/new"),
                typed(
                        "agreed",
                        "Nothing leaves the room",
                        "who",
                        "Rose Hale, council\n\nA nurse, hospital",
                        "keptWhere",
                        "In the blue folder"));
        assertThat(SAM.open(path).text())
                .contains("Nothing leaves the room", "Rose Hale, council; A nurse, hospital", "In the blue folder");
        assertThat(judith.open(path).text()).doesNotContain("Nothing leaves the room");
    }

    @Test
    void what_the_worker_says_and_what_was_said_afterwards_stand_beside_the_audit() {
        var one = another;
        var carys = Visitor.signedIn(TestCouncil.get(), "carys.morgan");
        worker.visitor()
                .record(
                        worker.visitor().open(Form.FEEDBACK_OFFER.path(one)),
                        Matter.with(one.feedbackOffer(), Form.FEEDBACK_OFFER.typed(one.name())));
        var asked = UUID.randomUUID();
        worker.visitor()
                .record(
                        worker.visitor().open(Form.FEEDBACK_INTERVIEWER.path(one)),
                        Matter.with(asked, typed("interviewer", "carys.morgan")));
        carys.record(
                carys.open("/interviews/" + asked),
                typed(
                        "talked",
                        "yes",
                        "answeredBy",
                        "adult",
                        "how",
                        "telephone",
                        "answer-listened",
                        "not",
                        "words-listened",
                        "Nobody let me finish",
                        "answer-asked",
                        "yes-said"));
        var drawn = read(programme(), one);
        var beside = reader.visitor().open(drawn + "/beside/worker-1");
        assertThat(reader.visitor().submit(beside, typed()).problems())
                .containsExactly(
                        "Enter who was asked or watched",
                        "Enter how they agreed to it, before",
                        "Answer at least one of the questions");
        reader.visitor()
                .record(
                        beside,
                        typed(
                                "who",
                                "Wanda and two colleagues",
                                "agreed",
                                "We asked them on Monday",
                                "words-hard",
                                "There was no time"));
        assertThat(SAM.open(drawn).text())
                .as("until it was read")
                .doesNotContain("There was no time", "Nobody let me finish");
        reader.visitor().record(reader.visitor().open(drawn + "/audit"), found("green"));
        var page = SAM.open(drawn);
        assertThat(page.text())
                .contains("There was no time", "Wanda and two colleagues", "We asked them on Monday", "They disagree.");
        var lines = page.page().select("section:contains(The file beside) > p").eachText();
        assertThat(lines.get(1)).contains("They disagree", "Were they involved", "Not at all", "Nobody let me finish");
        assertThat(lines.get(2)).doesNotContain("They disagree").contains("Yes, and it was said");
        assertThat(worker.visitor().open(drawn + "/beside/worker-1").status()).isEqualTo(404);
    }

    @Test
    void what_an_audit_asks_of_a_colleague_is_seen_by_nobody_else_on_the_case() {
        var drawn = read(programme(), matter);
        var words = "Read the case file for an audit: Case files each quarter";
        assertThat(reader.visitor().open(matter.path()).text()).contains(words);
        assertThat(worker.visitor().open(matter.path()).text()).doesNotContain(words);
        assertThat(worker.visitor().open("/work/team").text()).doesNotContain(words);
        assertThat(SAM.open(matter.path()).text()).doesNotContain(words);
        assertThat(drawn).isNotEmpty();
    }

    @Test
    void what_stands_in_the_way_is_collected_and_answered() {
        var form = worker.visitor().open("/quality/barriers/new");
        assertThat(worker.visitor().submit(form, typed()).problems())
                .containsExactly(
                        "Enter what stands in the way",
                        "Select what it has to do with",
                        "Select whether others may see that you said it");
        var said = worker.visitor()
                .submit(
                        form,
                        typed(
                                "words",
                                "No room to talk alone",
                                "kind",
                                "means",
                                "named",
                                "no",
                                "wouldHelp",
                                "A quiet room"));
        assertThat(said.text())
                .contains("No room to talk alone", "A quiet room", "No answer yet")
                .contains("Recorded");
        assertThat(said.page().select("main").text()).doesNotContain(worker.name());
        assertThat(said.page().select("main form"))
                .as("it is for managers to answer")
                .isEmpty();
        var answering = SAM.open(said.path());
        assertThat(answering.text()).doesNotContain(worker.name());
        assertThat(SAM.submit(answering, typed()).problems())
                .containsExactly("Select how far it has come", "Enter what was done, or why nothing can be");
        SAM.record(answering, typed("became", "looked-into", "words", "I have asked for the small room"));
        assertThat(SAM.submit(answering, typed("id", UUID.randomUUID().toString(), "became", "cannot", "words", "No"))
                        .status())
                .as("on a page opened before")
                .isEqualTo(409);
        SAM.record(SAM.open(said.path()), typed("became", "done", "words", "It is ours on Mondays"));
        assertThat(reader.visitor().open("/quality/barriers").text())
                .contains("No room to talk alone", "Something was done: It is ours on Mondays");
    }

    /// Recorded again by whoever may: it takes what was wrong, once, and not on an old page.
    private static void again(Visitor who, String path, String table, String field, String right) {
        var form = who.open(path);
        assertThat(form.status()).as(path).isEqualTo(200);
        var rows = Rows.count("from " + table);
        assertThat(who.submit(form, typed(field, right)).problems())
                .containsExactly("Enter what was wrong, for whoever reads the record later");
        var opened = who.open(path);
        var sent = Matter.with(UUID.randomUUID(), typed(field, right, "wrong", "A word was wrong in " + table));
        who.record(form, sent);
        who.submit(form, sent);
        assertThat(Rows.count("from " + table)).as("once").isEqualTo(rows + 1);
        assertThat(who.submit(opened, typed(field, "Another", "wrong", "It is not"))
                        .status())
                .as("on a page opened before")
                .isEqualTo(409);
        assertThat(Rows.count("from " + table)).isEqualTo(rows + 1);
        who.record(who.open(path), typed(field, right + " again", "wrong", "A word was wrong in " + table));
    }

    @Test
    void what_was_recorded_beside_an_audit_is_recorded_again() {
        var said = worker.visitor()
                .submit(
                        worker.visitor().open("/quality/barriers/new"),
                        typed("words", "No rom", "kind", "means", "named", "no"));
        SAM.record(SAM.open(said.path()), typed("became", "looked-into", "words", "I look"));
        assertThat(reader.visitor().open(said.path() + "/again").status()).isEqualTo(404);
        again(worker.visitor(), said.path() + "/again", "barrier", "words", "No room");
        assertThat(SAM.open(said.path()).text())
                .contains("No room again", "What was wrong: A word was wrong in barrier", "I look")
                .doesNotContain("No rom");

        var programme = programme();
        var path = "/quality/programmes/" + programme;
        var met = UUID.randomUUID();
        SAM.record(
                SAM.open(path + "/meetings/new"),
                Matter.with(met, typed("agreed", "Nothing leves the room", "who", "Rose Hale, council")));
        again(SAM, path + "/meetings/" + met + "/again", "audit_meeting", "agreed", "Nothing leaves the room");
        assertThat(SAM.open(path).text())
                .contains("Nothing leaves the room again", "Rose Hale, council", "A word was wrong in audit_meeting")
                .doesNotContain("leves");
        assertThat(SAM.open("/quality/programmes/" + programme() + "/meetings/" + met + "/again")
                        .status())
                .as("of another programme")
                .isEqualTo(404);

        var drawn = read(programme, matter);
        var beside = UUID.randomUUID();
        reader.visitor()
                .record(
                        reader.visitor().open(drawn + "/beside/worker-1"),
                        Matter.with(
                                beside,
                                typed("who", "Wanda", "agreed", "On Monday", "words-hard", "There was no tim")));
        again(
                reader.visitor(),
                drawn + "/beside/recorded/" + beside + "/again",
                "audit_beside",
                "words-hard",
                "There was no time");
        assertThat(SAM.open(drawn + "/beside/recorded/" + beside + "/again").status())
                .as("of somebody else")
                .isEqualTo(404);
        reader.visitor().record(reader.visitor().open(drawn + "/audit"), found("green"));
        var action = UUID.randomUUID();
        SAM.record(
                SAM.open(drawn + "/actions/new"),
                Matter.with(action, due(typed("what", "Ask hr again", "who", worker.name()))));
        again(SAM, "/quality/actions/" + action + "/again", "audit_action", "what", "Ask her again");
        assertThat(SAM.open(drawn).text())
                .contains("There was no time again", "Ask her again again", "A word was wrong in audit_action")
                .doesNotContain("Ask hr");
        assertThat(worker.visitor().open("/work").text())
                .contains("Ask her again again")
                .doesNotContain("Ask hr");
        SAM.record(SAM.open("/quality/actions/" + action), typed("became", "done", "words", "She was asked"));
        assertThat(SAM.open("/quality/actions/" + action + "/again").status())
                .as("what has ended")
                .isEqualTo(404);
    }

    private static Map<String, List<String>> due(Map<String, List<String>> typed) {
        var day = LocalDate.now(ZoneId.of("Europe/London")).plusDays(7);
        typed.putAll(typed(
                "dueOn-day",
                String.valueOf(day.getDayOfMonth()),
                "dueOn-month",
                String.valueOf(day.getMonthValue()),
                "dueOn-year",
                String.valueOf(day.getYear())));
        return typed;
    }

    @Test
    void of_a_group_that_reads_together_the_answers_of_each_are_kept() {
        var drawn = read(programme("kind", "group"), matter);
        var form = drawn + "/beside/eight-questions-2017";
        assertThat(reader.visitor().submit(reader.visitor().open(form), typed()).problems())
                .containsExactly("Enter whose answers these are", "Answer at least one of the questions");
        for (var one : List.of("A nurse, hospital", "A constable, police")) {
            reader.visitor()
                    .record(
                            reader.visitor().open(form),
                            typed(
                                    "who",
                                    one,
                                    "rating-asked",
                                    "green",
                                    "rating-risk",
                                    one.contains("nurse") ? "green" : "red"));
        }
        assertThat(SAM.open(drawn).text()).as("until it was read").doesNotContain("A constable, police");
        reader.visitor().record(reader.visitor().open(drawn + "/audit"), found("green"));
        var lines = SAM.open(drawn)
                .page()
                .select("section:contains(What each of the group answered) > p")
                .eachText();
        assertThat(lines.getFirst()).startsWith("They differ").contains("A nurse, hospital", "A constable, police");
        assertThat(lines.get(1)).doesNotContain("They differ");
        assertThat(SAM.open(drawnCase(drawn(programme(), "200", "8"), matter) + "/beside/eight-questions-2017")
                        .text())
                .as("where one reads it alone, nobody is asked whose answers these are")
                .doesNotContain("Whose answers are these?");
    }

    @Test
    void what_partners_found_and_groups_said_is_kept_and_the_board_reads_it() {
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        var form = SAM.open("/quality/returned/new");
        var wrong = SAM.submit(form, typed("files", "ten", "consent", "-1"));
        assertThat(wrong.problems())
                .contains(
                        "Enter which partner it is from",
                        "Enter a number from 0 to 10000",
                        "Enter the first day of the time it is about");
        assertThat(SAM.submit(form, typed("files", "12", "consent", "13")).problems())
                .contains("Enter a number from 0 to 12");
        var typed = typed("partner", "Larchmere Hospital", "files", "23", "consent", "2", "outcomes", "11");
        for (var day : List.of("from", "until")) {
            typed.putAll(typed(day + "-day", "1", day + "-month", "4", day + "-year", "2026"));
        }
        var id = UUID.randomUUID();
        SAM.record(form, Matter.with(id, typed));
        assertThat(SAM.open("/quality/returned").text()).contains("2 of 23", "11 of 23", "Not said");
        assertThat(judith.open("/quality/returned").text())
                .contains("Larchmere Hospital", "Case files read: 25", "10 of 25", "withheld")
                .doesNotContain("2 of 23");
        again(SAM, "/quality/returned/" + id + "/again", "partner_audit", "partner", "The hospital");
        assertThat(judith.open("/quality/returned").text()).contains("The hospital again");

        var talk = UUID.randomUUID();
        var talking = SAM.open("/quality/groups/new");
        assertThat(SAM.submit(talking, typed("adults", "0")).problems())
                .contains("Enter how many took part. There has to be somebody", "Enter what they said");
        SAM.record(
                talking,
                Matter.with(
                        talk,
                        typed(
                                "about",
                                "How we are told",
                                "ledBy",
                                "People First",
                                "adults",
                                "5",
                                "others",
                                "3",
                                "agreed",
                                "No names",
                                "said",
                                "Letters frighten us")));
        again(SAM, "/quality/groups/" + talk + "/again", "group_talk", "said", "Long letters frighten us");
        assertThat(SAM.submit(SAM.open("/quality/groups/" + talk), typed()).problems())
                .containsExactly("Enter what came of it");
        SAM.record(SAM.open("/quality/groups/" + talk), typed("words", "Letters are shorter now"));
        assertThat(judith.open("/quality/groups").text())
                .contains("8 took part: 5 who were safeguarded themselves, and 3 others")
                .contains("Long letters frighten us again", "Letters are shorter now");
        assertThat(judith.open("/quality").text()).contains("Groups that talked about it");
        assertThat(reader.visitor().open("/quality").text()).doesNotContain("Groups that talked about it");
    }

    @Test
    void time_with_people_stands_beside_what_came_about_as_no_target() {
        assertThat(SAM.open("/quality/time").text()).contains("This is no target", "What they wanted came about");
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
