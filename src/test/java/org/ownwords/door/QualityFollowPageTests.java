package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;
import static org.ownwords.door.AuditedTeam.ANOTHER;
import static org.ownwords.door.AuditedTeam.MATTER;
import static org.ownwords.door.AuditedTeam.READER;
import static org.ownwords.door.AuditedTeam.SAM;
import static org.ownwords.door.AuditedTeam.SECOND;
import static org.ownwords.door.AuditedTeam.WORKER;
import static org.ownwords.door.AuditedTeam.again;
import static org.ownwords.door.AuditedTeam.drawn;
import static org.ownwords.door.AuditedTeam.drawnCase;
import static org.ownwords.door.AuditedTeam.found;
import static org.ownwords.door.AuditedTeam.programme;
import static org.ownwords.door.AuditedTeam.read;
import static org.ownwords.door.AuditedTeam.reads;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// What follows from reading a case file, and what stands beside it.
class QualityFollowPageTests {

    @Test
    void what_was_found_goes_back_to_whoever_did_the_work_and_what_is_to_be_done_to_whoever_does_it() {
        var drawn = read(programme(), MATTER);
        READER.visitor().record(READER.visitor().open(drawn + "/audit"), found("amber", "good", "Kind words"));
        var tell = READER.visitor().open(drawn + "/feedback/new");
        assertThat(tell.page().select("input[name=to]").eachAttr("value"))
                .contains(WORKER.id(), "sam.oyelaran")
                .doesNotContain(READER.id());
        assertThat(READER.visitor()
                        .submit(tell, typed("to", READER.id(), "words", "Well done"))
                        .problems())
                .containsExactly("Select a colleague who worked on the case");
        assertThat(READER.visitor()
                        .submit(tell, typed("to", WORKER.id(), "words", "She was heard. Weigh the risk with her"))
                        .status())
                .isEqualTo(200);
        var work = WORKER.visitor().open("/work");
        assertThat(work.text()).contains("Read what an audit found in your work, and answer");
        var path = "/quality/feedback/"
                + Rows.value(
                        "select id from audit_feedback where audit_case_id = ?", UUID.fromString(drawn.substring(15)));
        assertThat(work.page().select("a[href=" + path + "]")).isNotEmpty();
        assertThat(SECOND.visitor().open(path).status())
                .as("told to somebody else")
                .isEqualTo(404);
        var told = WORKER.visitor().open(path);
        assertThat(told.text()).contains("She was heard. Weigh the risk with her", "In part", "Kind words");
        assertThat(WORKER.visitor().open(drawn).status()).isEqualTo(404);
        assertThat(WORKER.visitor()
                        .submit(told, typed("words", "We did, by telephone"))
                        .text())
                .contains("You answered", "We did, by telephone");
        assertThat(WORKER.visitor()
                        .submit(told, typed("words", "Something else"))
                        .status())
                .isEqualTo(409);
        assertThat(READER.visitor().open(drawn).text()).contains("They answer: We did, by telephone");
        assertThat(WORKER.visitor().open("/work").body()).doesNotContain(path);

        var due = reads(WORKER);
        due.remove("reader");
        due.putAll(typed("what", "Weigh the risk with her", "who", WORKER.name()));
        assertThat(READER.visitor()
                        .submit(READER.visitor().open(drawn + "/actions/new"), due)
                        .text())
                .contains("Weigh the risk with her, " + WORKER.name());
        assertThat(WORKER.visitor().open("/work").text()).contains("Weigh the risk with her");
        var action = READER.visitor()
                .open(drawn)
                .page()
                .select("a[href^=/quality/actions/]")
                .attr("href");
        var ending = WORKER.visitor().open(action);
        assertThat(WORKER.visitor().submit(ending, typed()).problems())
                .containsExactly("Select what became of it", "Enter what was done, or why it is not needed");
        assertThat(WORKER.visitor()
                        .submit(ending, typed("became", "done", "words", "At her table"))
                        .status())
                .isEqualTo(200);
        assertThat(WORKER.visitor()
                        .submit(ending, typed("became", "not-needed", "words", "No"))
                        .status())
                .isEqualTo(409);
        assertThat(WORKER.visitor().open("/work").text()).doesNotContain("Weigh the risk with her");
        assertThat(READER.visitor().open(drawn).text()).contains("It was done");
    }

    private static UUID told(String drawn, String words) {
        var id = UUID.randomUUID();
        READER.visitor()
                .record(
                        READER.visitor().open(drawn + "/feedback/new"),
                        Matter.with(id, typed("to", WORKER.id(), "words", words)));
        return id;
    }

    @Test
    void what_a_colleague_was_told_is_put_right_and_they_answer_what_it_says_now() {
        var drawn = read(programme(), MATTER);
        READER.visitor().record(READER.visitor().open(drawn + "/audit"), found("green"));
        var told = told(drawn, "She was herd");
        var putRight = drawn + "/feedback/" + told + "/again";
        var path = "/quality/feedback/" + told;
        assertThat(WORKER.visitor().open(putRight).status())
                .as("of their own work")
                .isEqualTo(404);
        assertThat(SECOND.visitor().open(putRight).status())
                .as("who did not read it")
                .isEqualTo(404);
        assertThat(WORKER.visitor().open(path + "/again").status())
                .as("before they answered")
                .isEqualTo(404);
        WORKER.visitor().record(WORKER.visitor().open(path), typed("words", "Thank you"));
        assertThat(WORKER.visitor().open("/work").body()).doesNotContain(path);

        again(READER.visitor(), putRight, "audit_feedback", "words", "She was heard");
        assertThat(SAM.open(drawn).text())
                .contains("She was heard again", "A word was wrong in audit_feedback", "They answer: Thank you")
                .contains("That was before what they were told was corrected", "What this said before", "She was herd");
        var work = WORKER.visitor().open("/work");
        assertThat(work.text()).contains("Read again what an audit found in your work, and answer");
        assertThat(work.page().select("a[href=" + path + "]")).isNotEmpty();
        assertThat(WORKER.visitor().open(path).text())
                .contains("She was heard again", "What you were told was corrected after you answered", "She was herd");

        again(WORKER.visitor(), path + "/again", "audit_reply", "words", "Thank you both");
        assertThat(WORKER.visitor().open("/work").body()).doesNotContain(path);
        assertThat(SAM.open(drawn).text())
                .contains("They answer: Thank you both again", "A word was wrong in audit_reply", "Answer: Thank you")
                .doesNotContain("That was before what they were told was corrected");
        assertThat(SECOND.visitor().open(path + "/again").status())
                .as("the answer of somebody else")
                .isEqualTo(404);
        assertThat(Rows.count("from audit_feedback_now where id = ?", told)).isOne();
        assertThat(Rows.count("from audit_reply_now where feedback_id = ?", told))
                .isOne();
    }

    @Test
    void what_should_not_have_been_told_is_taken_back_and_nobody_has_been_told_then() {
        var drawn = read(programme(), MATTER);
        READER.visitor().record(READER.visitor().open(drawn + "/audit"), found("amber", "good", "Kind words"));
        var told = told(drawn, "Meant for somebody else");
        var putRight = drawn + "/feedback/" + told + "/again";
        var path = "/quality/feedback/" + told;
        assertThat(WORKER.visitor().open("/work").body()).contains(path);
        var late = WORKER.visitor().open(path);
        var facts = Rows.facts();
        SAM.record(SAM.open(putRight), typed("inError", "yes", "wrong", "It is about another case"));
        assertThat(Rows.facts()).as("a manager may, with a fact").isEqualTo(facts + 1);
        assertThat(SAM.open(drawn).text())
                .contains("Nobody has been told yet", "It is about another case")
                .doesNotContain("No answer yet");
        assertThat(SAM.open(drawn).page().select("s").eachText()).contains("Meant for somebody else");
        assertThat(WORKER.visitor().open("/work").body()).doesNotContain(path);
        assertThat(WORKER.visitor().open(path).text())
                .contains("it was taken back", "It is about another case")
                .as("what was found is not for them")
                .doesNotContain("Kind words", "In part");
        assertThat(WORKER.visitor()
                        .submit(late, typed("words", "Who is meant?"))
                        .status())
                .isEqualTo(409);
        assertThat(Rows.count("from audit_reply where feedback_id = ?", told)).isZero();
    }

    @Test
    void what_the_worker_says_and_what_was_said_afterwards_stand_beside_the_audit() {
        var one = ANOTHER;
        var carys = Visitor.signedIn(TestCouncil.get(), "carys.morgan");
        WORKER.visitor()
                .record(
                        WORKER.visitor().open(Form.FEEDBACK_OFFER.path(one)),
                        Matter.with(one.feedbackOffer(), Form.FEEDBACK_OFFER.typed(one.name())));
        var asked = UUID.randomUUID();
        WORKER.visitor()
                .record(
                        WORKER.visitor().open(Form.FEEDBACK_INTERVIEWER.path(one)),
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
        var beside = READER.visitor().open(drawn + "/beside/worker-1");
        assertThat(READER.visitor().submit(beside, typed()).problems())
                .containsExactly(
                        "Enter who was asked or watched",
                        "Enter how they agreed to it, before",
                        "Answer at least one of the questions");
        READER.visitor()
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
        READER.visitor().record(READER.visitor().open(drawn + "/audit"), found("green"));
        var page = SAM.open(drawn);
        assertThat(page.text())
                .contains("There was no time", "Wanda and two colleagues", "We asked them on Monday", "They disagree.");
        var lines = page.page().select("section:contains(The file beside) > p").eachText();
        assertThat(lines.get(1)).contains("They disagree", "Were they involved", "Not at all", "Nobody let me finish");
        assertThat(lines.get(2)).doesNotContain("They disagree").contains("Yes, and it was said");
        assertThat(WORKER.visitor().open(drawn + "/beside/worker-1").status()).isEqualTo(404);
    }

    @Test
    void what_was_recorded_beside_an_audit_is_recorded_again() {
        var said = WORKER.visitor()
                .submit(
                        WORKER.visitor().open("/quality/barriers/new"),
                        typed("words", "No rom", "kind", "means", "named", "no"));
        SAM.record(SAM.open(said.path()), typed("became", "looked-into", "words", "I look"));
        assertThat(READER.visitor().open(said.path() + "/again").status()).isEqualTo(404);
        again(WORKER.visitor(), said.path() + "/again", "barrier", "words", "No room");
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
                .contains("What this said before", "Nothing leves the room");
        assertThat(SAM.open("/quality/programmes/" + programme() + "/meetings/" + met + "/again")
                        .status())
                .as("of another programme")
                .isEqualTo(404);

        var drawn = read(programme, MATTER);
        var beside = UUID.randomUUID();
        READER.visitor()
                .record(
                        READER.visitor().open(drawn + "/beside/worker-1"),
                        Matter.with(
                                beside,
                                typed("who", "Wanda", "agreed", "On Monday", "words-hard", "There was no tim")));
        again(
                READER.visitor(),
                drawn + "/beside/recorded/" + beside + "/again",
                "audit_beside",
                "words-hard",
                "There was no time");
        assertThat(SAM.open(drawn + "/beside/recorded/" + beside + "/again").status())
                .as("of somebody else")
                .isEqualTo(404);
        READER.visitor().record(READER.visitor().open(drawn + "/audit"), found("green"));
        var action = UUID.randomUUID();
        SAM.record(
                SAM.open(drawn + "/actions/new"),
                Matter.with(action, due(typed("what", "Ask hr again", "who", WORKER.name()))));
        again(SAM, "/quality/actions/" + action + "/again", "audit_action", "what", "Ask her again");
        assertThat(SAM.open(drawn).text())
                .contains("There was no time again", "Ask her again again", "A word was wrong in audit_action")
                .as("whoever may record it again reads what it said before")
                .contains("Ask hr again Recorded again because")
                .doesNotContain("There was no tim ");
        assertThat(READER.visitor().open(drawn).text()).contains("There was no tim Recorded again because");
        assertThat(WORKER.visitor().open("/work").text())
                .contains("Ask her again again")
                .doesNotContain("Ask hr");
        SAM.record(SAM.open("/quality/actions/" + action), typed("became", "done", "words", "She was asked"));
        assertThat(SAM.open("/quality/actions/" + action + "/again").status())
                .as("what has ended")
                .isEqualTo(404);
        var ended = "/quality/actions/" + action + "/ended/again";
        var late = SAM.open(ended);
        SAM.record(
                SAM.open(SAM.open("/quality/actions/" + action)
                        .page()
                        .select("main a[href=" + ended + "]")
                        .attr("href")),
                typed("became", "not-needed", "wrong", "She was not asked"));
        assertThat(SAM.open("/quality/actions/" + action).text())
                .contains("It is not needed any more", "What was wrong: She was not asked", "She was asked")
                .contains("What this said before", "It was done, ");
        assertThat(SAM.submit(late, typed("wrong", "Something else")).status()).isEqualTo(409);
        assertThat(Rows.count("from audit_action_ended where action_id = ?", action))
                .isEqualTo(2);
        assertThat(Rows.count("from audit_action_ended_now where action_id = ?", action))
                .isOne();
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
        var drawn = read(programme("kind", "group"), MATTER);
        var form = drawn + "/beside/eight-questions-2017";
        assertThat(READER.visitor().submit(READER.visitor().open(form), typed()).problems())
                .containsExactly("Enter whose answers these are", "Answer at least one of the questions");
        for (var one : List.of("A nurse, hospital", "A constable, police")) {
            READER.visitor()
                    .record(
                            READER.visitor().open(form),
                            typed(
                                    "who",
                                    one,
                                    "rating-asked",
                                    "green",
                                    "rating-risk",
                                    one.contains("nurse") ? "green" : "red"));
        }
        assertThat(SAM.open(drawn).text()).as("until it was read").doesNotContain("A constable, police");
        READER.visitor().record(READER.visitor().open(drawn + "/audit"), found("green"));
        var lines = SAM.open(drawn)
                .page()
                .select("section:contains(What each of the group answered) > p")
                .eachText();
        assertThat(lines.getFirst()).startsWith("They differ").contains("A nurse, hospital", "A constable, police");
        assertThat(lines.get(1)).doesNotContain("They differ");
        assertThat(SAM.open(drawnCase(drawn(programme(), "200", "8"), MATTER) + "/beside/eight-questions-2017")
                        .text())
                .as("where one reads it alone, nobody is asked whose answers these are")
                .doesNotContain("Whose answers are these?");
    }
}
