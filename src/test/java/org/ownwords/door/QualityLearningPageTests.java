package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;
import static org.ownwords.door.AuditedTeam.READER;
import static org.ownwords.door.AuditedTeam.SAM;
import static org.ownwords.door.AuditedTeam.WORKER;
import static org.ownwords.door.AuditedTeam.again;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// What else there is to learn from: what stands in the way, what partners and groups say, and time.
class QualityLearningPageTests {

    @Test
    void what_stands_in_the_way_is_collected_and_answered() {
        var form = WORKER.visitor().open("/quality/barriers/new");
        assertThat(WORKER.visitor().submit(form, typed()).problems())
                .containsExactly(
                        "Enter what stands in the way",
                        "Select what it has to do with",
                        "Select whether others may see that you said it");
        var said = WORKER.visitor()
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
        assertThat(said.page().select("main").text()).doesNotContain(WORKER.name());
        assertThat(said.page().select("main form"))
                .as("it is for managers to answer")
                .isEmpty();
        var answering = SAM.open(said.path());
        assertThat(answering.text()).doesNotContain(WORKER.name());
        assertThat(SAM.submit(answering, typed()).problems())
                .containsExactly("Select how far it has come", "Enter what was done, or why nothing can be");
        SAM.record(answering, typed("became", "looked-into", "words", "I have asked for the small room"));
        assertThat(SAM.submit(answering, typed("id", UUID.randomUUID().toString(), "became", "cannot", "words", "No"))
                        .status())
                .as("on a page opened before")
                .isEqualTo(409);
        SAM.record(SAM.open(said.path()), typed("became", "done", "words", "It is ours on Mondays"));
        assertThat(READER.visitor().open("/quality/barriers").text())
                .contains("No room to talk alone", "Something was done: It is ours on Mondays");
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
        var came = UUID.randomUUID();
        SAM.record(
                SAM.open("/quality/groups/" + talk),
                Matter.with(came, typed("words", "Letters are as long as before")));
        again(
                SAM,
                "/quality/groups/" + talk + "/came/" + came + "/again",
                "group_talk_came",
                "words",
                "Letters are shorter now");
        assertThat(SAM.open("/quality/groups/" + talk + "/came/" + UUID.randomUUID() + "/again")
                        .status())
                .isEqualTo(404);
        assertThat(judith.open("/quality/groups").text())
                .contains("8 took part: 5 who were safeguarded themselves, and 3 others")
                .contains(
                        "Long letters frighten us again",
                        "Letters are shorter now again",
                        "What was wrong: A word was wrong in group_talk_came")
                .as("what was taken out may have been a name")
                .doesNotContain("Letters are as long as before", "Record what came of it again");
        assertThat(SAM.open("/quality/groups").text())
                .contains("What this said before", "Letters are as long as before");
        assertThat(judith.open("/quality").text()).contains("Groups that talked about it");
        assertThat(READER.visitor().open("/quality").text()).doesNotContain("Groups that talked about it");
    }

    @Test
    void time_with_people_stands_beside_what_came_about_as_no_target() {
        assertThat(SAM.open("/quality/time").text()).contains("This is no target", "What they wanted came about");
    }
}
