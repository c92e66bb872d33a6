package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;
import static org.ownwords.door.AuditedTeam.APART;
import static org.ownwords.door.AuditedTeam.KEN;
import static org.ownwords.door.AuditedTeam.MATTER;
import static org.ownwords.door.AuditedTeam.READER;
import static org.ownwords.door.AuditedTeam.SAM;
import static org.ownwords.door.AuditedTeam.SECOND;
import static org.ownwords.door.AuditedTeam.TEAM;
import static org.ownwords.door.AuditedTeam.TEAM_APART;
import static org.ownwords.door.AuditedTeam.WORKER;
import static org.ownwords.door.AuditedTeam.added;
import static org.ownwords.door.AuditedTeam.drawn;
import static org.ownwords.door.AuditedTeam.drawnCase;
import static org.ownwords.door.AuditedTeam.draws;
import static org.ownwords.door.AuditedTeam.found;
import static org.ownwords.door.AuditedTeam.given;
import static org.ownwords.door.AuditedTeam.programme;
import static org.ownwords.door.AuditedTeam.read;
import static org.ownwords.door.AuditedTeam.reads;
import static org.ownwords.door.AuditedTeam.wanted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Who may read which case file, and what they record of it.
class QualityReaderPageTests {

    @Test
    void whoever_decided_is_told_from_others_of_their_name() {
        var decider = added("Dora Vane", "hospital", "decide", "audit");
        var raised = Matter.raised(APART.visitor());
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
        APART.visitor()
                .record(
                        APART.visitor().open(Form.SECTION_42_DECISION.path(raised)),
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
        wanted.put("team", List.of(TEAM_APART));
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
        var drawn = drawnCase(drawn(programme(), "200", "1"), MATTER);
        var form = SAM.open(drawn + "/readers/1");
        assertThat(form.page().select("input[name=reader]").eachAttr("value"))
                .contains(READER.id(), SECOND.id())
                .doesNotContain(WORKER.id(), "sam.oyelaran", "nadia.rahman");
        var facts = Rows.facts();
        var refused = SAM.submit(form, reads(WORKER));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).containsExactly("They worked on this case. Choose somebody who did not");
        assertThat(SAM.submit(form, typed("reader", "nobody")).problems())
                .containsExactly("Select who reads the case", "Enter by when");
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(SAM.submit(form, reads(READER)).status()).isEqualTo(200);
        var late = SAM.submit(form, reads(SECOND));
        assertThat(late.status()).as("on a page opened before").isEqualTo(409);
        assertThat(late.text()).contains("Now: " + READER.name());
    }

    @Test
    void where_agencies_audit_each_other_nobody_of_the_team_reads_its_cases() {
        var colleague = added("Cora Lind", TEAM, "audit");
        var ours = drawnCase(drawn(programme("otherTeam", "no"), "200", "1"), MATTER);
        assertThat(SAM.open(ours + "/readers/1")
                        .page()
                        .select("input[name=reader]")
                        .eachAttr("value"))
                .contains(READER.id())
                .doesNotContain(colleague.id());
        assertThat(SAM.submit(SAM.open(ours + "/readers/1"), reads(colleague)).problems())
                .containsExactly("They are of the team that holds this case. Choose somebody from elsewhere");
    }

    @Test
    void an_audit_takes_what_the_case_says_as_evidence_and_is_corrected_by_another() {
        var programme = programme();
        var drawn = read(programme, MATTER);
        assertThat(READER.visitor().open("/work").text())
                .contains("Read the case file for an audit: Case files each quarter");
        assertThat(READER.visitor().open("/quality").text()).contains(MATTER.name(), "read it by");
        var form = READER.visitor().open(drawn + "/audit");
        assertThat(form.text()).contains("Leave me be");
        var capacity = form.page().select("input[name=evidence-capacity]").eachAttr("value");
        assertThat(capacity).contains(MATTER.assessment().toString());
        assertThat(form.page().select("input[name=evidence-asked]")).isNotEmpty();
        assertThat(form.page().select("input[name=evidence-wishes]").eachAttr("value"))
                .contains(MATTER.outcome().toString());
        assertThat(form.page().select("input[name=evidence-came-about]")).isNotEmpty();

        var empty = READER.visitor().submit(form, typed("good", "She was asked at her own table", "heard", "I knew"));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.problems())
                .as(
                        "all but the two to which the case proposes an answer: they could not decide, it could not wait, and"
                                + " nothing was decided for them; and what they want came about in part, and nobody says why")
                .hasSize(7)
                .noneMatch(problem -> problem.contains("assessed whether they could decide"))
                .noneMatch(problem -> problem.contains("Did what they want come about?"))
                .contains("Enter how they agreed to be asked, before they were")
                .anyMatch(problem -> problem.startsWith("Select an answer: Was the person asked"));
        assertThat(empty.text()).contains("She was asked at her own table");
        assertThat(READER.visitor().open(drawn + "/audit").text())
                .as("kept as a draft")
                .contains("She was asked at her own table");

        var id = UUID.randomUUID();
        var typed = found("green", "id", id.toString(), "good", "At her table", "heard", "", "words-risk", "Weighed");
        typed.put(
                "evidence-capacity",
                List.of(MATTER.assessment().toString(), UUID.randomUUID().toString()));
        typed.put("rating-advocacy", List.of("grey"));
        var shown = READER.visitor().submit(form, typed);
        assertThat(shown.problems()).isEmpty();
        assertThat(shown.path()).isEqualTo(drawn);
        assertThat(shown.saysRecorded()).isTrue();
        assertThat(shown.text()).contains("As it should be", "Does not apply", "At her table", "Weighed");
        assertThat(READER.visitor().submit(form, typed).status())
                .as("sent twice")
                .isEqualTo(200);
        assertThat(Rows.count("from audit where audit_case_id = ?", UUID.fromString(drawn.substring(15))))
                .isOne();
        assertThat(Rows.value(
                        "select evidence::text from audit_answer where audit_id = ? and question = 'capacity'", id))
                .isEqualTo("{" + MATTER.assessment() + "}");
        assertThat(READER.visitor().open("/work").body()).doesNotContain(drawn + "/audit");

        var again = READER.visitor().open(drawn + "/audit");
        assertThat(again.page().select("input[name=rating-risk][checked]").val())
                .isEqualTo("green");
        assertThat(READER.visitor().submit(again, typed()).problems()).containsExactly("Enter what was wrong with it");
        var corrected = typed("rating-risk", "red", "why", "I had not seen the note");
        assertThat(READER.visitor().submit(again, corrected).text()).contains("Corrected: I had not seen the note");
        var late = READER.visitor().submit(again, typed("rating-risk", "amber", "why", "Another thought"));
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
    void red_is_proposed_where_an_advocate_had_to_be_arranged_and_nobody_was_asked_and_the_reader_accepts_it_or_not() {
        // And where something did not come about in full, and nobody says why.
        var worker = AuditedTeam.apart("Tarn", "Una Wyn");
        var matter = Matter.decided(worker.visitor());
        var first = UUID.randomUUID();
        worker.visitor()
                .record(
                        worker.visitor().open(Form.ADVOCACY.path(matter)),
                        Matter.with(first, Form.ADVOCACY.typed(matter.name())));
        var decision = UUID.randomUUID();
        worker.visitor()
                .record(
                        worker.visitor().open(matter.path() + "/entries/" + first + "/again"),
                        Matter.with(decision, typed("whoWhy", "She sees her daily", "wrong", "Not each hour")));
        matter.concluded(worker.visitor());
        SAM.record(SAM.open(Form.SIGN_OFF.path(matter)), Matter.with(UUID.randomUUID(), Form.SIGN_OFF.least(matter)));
        var wanted = wanted("200", "1");
        wanted.put("team", List.of(TEAM.replace("mill", "tarn")));
        var cycle = SAM.submit(SAM.submit(SAM.open(draws(programme("secondReader", "yes"))), wanted), typed());
        var drawn = drawnCase(UUID.fromString(cycle.path().substring("/quality/cycles/".length())), matter);
        given(drawn, 1, READER);
        given(drawn, 2, SECOND);

        var form = READER.visitor().open(drawn + "/audit");
        assertThat(form.page().select("input[name^=rating-][checked]").eachAttr("name"))
                .as("no other answer is proposed")
                .containsExactly("rating-advocacy", "rating-came-about");
        assertThat(form.page().select("input[name^=rating-][checked]").eachAttr("value"))
                .containsOnly("red");
        assertThat(form.page().select("input[name=evidence-advocacy][checked]").eachAttr("value"))
                .as("its source")
                .containsExactly(decision.toString());
        assertThat(form.page()
                        .select("input[name=evidence-came-about][checked]")
                        .eachAttr("value"))
                .containsExactly(String.valueOf(
                        Rows.value("select id from conclusion_outcome where outcome_id = ?", matter.outcome())));
        assertThat(form.page()
                        .select("section:has(input[name=rating-came-about]) .govuk-inset-text")
                        .text())
                .contains("did not come about in full. Neither the closing of", "nor anybody since says why.");
        var advocacy = form.page()
                .select("section:has(input[name=rating-advocacy]) .govuk-inset-text")
                .text();
        assertThat(advocacy)
                .contains(
                        "an independent advocate had to be arranged (Care Act 2014, section 68). Nobody was asked, and no"
                                + " reason is recorded.",
                        "“Not as it should be”");
        assertThat(form.page().select(".govuk-inset-text a").attr("href")).endsWith("?all=true#entry-" + decision);

        var accepted = found("green");
        accepted.remove("rating-advocacy");
        READER.visitor().record(form, accepted);
        var audit = "select rating || ' ' || evidence::text from audit_answer where question = 'advocacy'"
                + " and audit_id in (select id from audit where audit_case_id = ? and recorded_by = ?)";
        var read = UUID.fromString(drawn.substring("/quality/drawn/".length()));
        assertThat(Rows.value(audit, read, READER.id())).isEqualTo("red {" + decision + "}");

        worker.visitor()
                .record(
                        worker.visitor().open(matter.path() + "/advocates/new"),
                        typed("kind", "care-act", "agreement", "refuses", "agreementWhy", "Not today"));
        Form.WHY_NOT.record(worker.visitor(), matter);
        var second = SECOND.visitor().open(drawn + "/audit");
        assertThat(second.page().select("input[checked]"))
                .as("the record has a reason for each now, and nothing is proposed")
                .isEmpty();
        assertThat(second.text()).doesNotContain("had to be arranged (Care Act", "says why");
        assertThat(second.page().select("input[name=evidence-came-about]"))
                .as("that it was looked into is an entry about it too")
                .hasSize(2);
        SECOND.visitor().record(second, found("green"));
        assertThat(SECOND.visitor().open(drawn).text()).contains("Where the two readers differ");
    }

    @Test
    void the_second_reader_sees_nothing_of_the_first_until_both_are_in_and_then_they_agree() {
        var programme = programme("secondReader", "yes");
        var drawn = read(programme, MATTER);
        assertThat(SAM.submit(SAM.open(drawn + "/readers/2"), reads(READER)).problems())
                .containsExactly("They read this case already. The second reader is somebody else");
        given(drawn, 2, SECOND);
        READER.visitor().record(READER.visitor().open(drawn + "/audit"), found("green", "good", "What Rose found"));
        for (var other : List.of(SECOND.visitor(), SAM)) {
            assertThat(other.open(drawn).text())
                    .contains("when both have recorded it")
                    .doesNotContain("What Rose found", "As it should be");
        }
        assertThat(SECOND.visitor().open(drawn + "/audit").text()).doesNotContain("What Rose found");
        assertThat(SAM.open(drawn + "/actions/new").status()).isEqualTo(404);
        assertThat(SAM.open("/quality/programmes/" + programme).text())
                .contains("No case has been read yet")
                .doesNotContain("What Rose found");
        SECOND.visitor().record(SECOND.visitor().open(drawn + "/audit"), found("green", "rating-risk", "red"));
        var both = SECOND.visitor().open(drawn);
        assertThat(both.text()).contains("What Rose found", "Not agreed yet: what the first reader found counts");
        var form = SECOND.visitor().open(drawn + "/agreed");
        assertThat(form.page().select("input[name=question]").eachAttr("value")).containsExactly("risk");
        assertThat(SECOND.visitor()
                        .submit(form, typed("question", "risk", "rating", "amber", "why", "Half of it was"))
                        .text())
                .contains("Agreed: In part. Half of it was");
        var result = SAM.open("/quality/programmes/" + programme);
        assertThat(result.page()
                        .select("tr:has(th:contains(Were the risks)) td")
                        .eachText())
                .containsExactly("0", "1", "0", "0");
        assertThat(result.text()).contains("Two people have given 8 answers to the same questions");
    }

    @Test
    void what_an_audit_asks_of_a_colleague_is_seen_by_nobody_else_on_the_case() {
        var drawn = read(programme(), MATTER);
        var words = "Read the case file for an audit: Case files each quarter";
        assertThat(READER.visitor().open(MATTER.path()).text()).contains(words);
        assertThat(WORKER.visitor().open(MATTER.path()).text()).doesNotContain(words);
        assertThat(WORKER.visitor().open("/work/team").text()).doesNotContain(words);
        assertThat(SAM.open(MATTER.path()).text()).doesNotContain(words);
        assertThat(drawn).isNotEmpty();
    }
}
