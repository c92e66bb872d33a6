package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;
import static org.ownwords.door.AuditedTeam.MATTER;
import static org.ownwords.door.AuditedTeam.READER;
import static org.ownwords.door.AuditedTeam.SAM;
import static org.ownwords.door.AuditedTeam.again;
import static org.ownwords.door.AuditedTeam.drawn;
import static org.ownwords.door.AuditedTeam.drawnCase;
import static org.ownwords.door.AuditedTeam.draws;
import static org.ownwords.door.AuditedTeam.found;
import static org.ownwords.door.AuditedTeam.given;
import static org.ownwords.door.AuditedTeam.programme;
import static org.ownwords.door.AuditedTeam.read;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.Councils;
import org.ownwords.access.Sight;

/// Programmes of reading case files, the questions they ask, and who sees what they found.
class QualityProgrammePageTests {

    @Test
    void the_board_sees_no_name_no_word_and_no_small_number() {
        var programme = programme();
        var drawn = read(programme, MATTER);
        READER.visitor().record(READER.visitor().open(drawn + "/audit"), found("green", "good", "What Rose found"));
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        assertThat(judith.open("/board").page().select("a[href=/quality]")).hasSize(1);
        assertThat(judith.open("/quality").text()).contains("Case files each quarter");
        var unfinished = judith.open("/quality/programmes/" + programme);
        assertThat(unfinished.text())
                .contains("No draw has been read to the end yet")
                .doesNotContain(MATTER.name(), "What Rose found", "of 3 read");
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        assertThat(nadia.open("/quality").text()).contains("Your post does not read case files for audits");
        for (var path : List.of("/quality/programmes/" + programme, drawn, drawn + "/audit")) {
            assertThat(nadia.open(path).status()).as(path).isEqualTo(404);
        }
        var single = programme();
        var alone = drawn(single, "1", "3");
        var only = "/quality/drawn/" + Rows.value("select id from audit_case where cycle_id = ?", alone);
        given(only, 1, READER);
        READER.visitor().record(READER.visitor().open(only + "/audit"), found("green"));
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
        var before = drawnCase(drawn(programme, "200", "9"), MATTER);
        given(before, 1, READER);

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
        var after = drawnCase(drawn(programme, "200", "9"), MATTER);
        assertThat(SAM.open(after).text()).contains("Short questions, version 2");
        var audit = READER.visitor().open(before + "/audit");
        assertThat(audit.text())
                .contains("Short questions, version 1", "Is it in her words?")
                .doesNotContain("Is it hers?");
        READER.visitor().record(audit, typed("rating-q1", "0", "rating-q2", "3"));
        var found = READER.visitor().open(before);
        assertThat(found.text()).contains("3 of 6 points, 50 in a hundred", "below 60 in a hundred", "“0, not there”");
        var action = found.page().select("a:contains(Ask her)").attr("href");
        assertThat(READER.visitor()
                        .open(action)
                        .page()
                        .select("input[name=what]")
                        .val())
                .isEqualTo("Ask her");
        assertThat(READER.visitor()
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
        assertThat(READER.visitor().open("/quality/questions/" + second).page().select("main form"))
                .isEmpty();
        assertThat(SAM.open("/quality/programmes/new").body()).doesNotContain(second.toString());
        var offer = "/quality/questions/" + second + "/offer";
        assertThat(judith.open("/quality/questions/" + second).page().select("main a[href=" + offer + "]"))
                .hasSize(1);
        assertThat(judith.submit(judith.open(offer), typed()).problems())
                .containsExactly("Enter why it is offered again");
        judith.record(judith.open(offer), typed("why", "Two programmes need it"));
        assertThat(judith.open("/quality/questions/" + second).text())
                .contains("When it ended and went on", "Nobody reads with it", "Two programmes need it")
                .doesNotContain("It is no longer offered");
        assertThat(SAM.open("/quality/programmes/new").body()).contains(second.toString());
        assertThat(judith.open(offer).status()).as("what is offered").isEqualTo(404);
        judith.record(judith.open("/quality/questions/" + second), typed("why", "They are done"));
        assertThat(SAM.open("/quality/programmes/new").body()).doesNotContain(second.toString());
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
        assertThat(SAM.submit(SAM.open(path + "/go-on"), typed()).problems()).containsExactly("Enter why it goes on");
        var goOn = SAM.open(path + "/go-on");
        SAM.record(goOn, typed("why", "It was the other one that ended"));
        assertThat(SAM.open(path).text())
                .contains("Draw cases", "When it ended and went on", "It was the other one that ended")
                .doesNotContain("This programme has ended");
        assertThat(SAM.open(path + "/go-on").status()).as("what goes on").isEqualTo(404);
        var facts = Rows.facts();
        SAM.submit(goOn, typed("why", "Once more"));
        assertThat(Rows.facts()).as("on a page opened before").isEqualTo(facts);
        SAM.record(SAM.open(path + "/end"), typed("why", "Now it has"));
        assertThat(SAM.open(path).text()).contains("This programme has ended: Now it has");
    }

    @Test
    void boards_are_told_without_small_numbers_and_it_is_kept_who_agreed_about_confidentiality() {
        var programme = programme();
        var path = "/quality/programmes/" + programme;
        var alone = drawn(programme, "1", "3");
        var only = "/quality/drawn/" + Rows.value("select id from audit_case where cycle_id = ?", alone);
        given(only, 1, READER);
        READER.visitor().record(READER.visitor().open(only + "/audit"), found("green", "good", "What Rose found"));
        var report = SAM.open(path + "/report");
        assertThat(report.text()).contains("Cases read: withheld").doesNotContain(MATTER.name(), "What Rose found");
        assertThat(SAM.submit(report, typed()).problems()).containsExactly("Enter which Board was told");
        var told = UUID.randomUUID();
        SAM.record(report, Matter.with(told, typed("board", "Larchmere Board", "words", "Tell us again in spring")));
        again(SAM, path + "/report/" + told + "/again", "audit_report", "board", "Larchmere Safeguarding Adults Board");
        assertThat(SAM.open(path + "/report").text())
                .contains("Larchmere Safeguarding Adults Board again", "Tell us again in spring")
                .doesNotContain("Larchmere Board");
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
}
