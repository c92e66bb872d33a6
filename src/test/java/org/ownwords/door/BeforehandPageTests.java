package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// What forms say before something is recorded: none of it has to be answered.
class BeforehandPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void whether_those_who_buy_care_have_heard_stands_at_each_stage() {
        for (var form : List.of(Form.SECTION_42_DECISION, Form.PLAN, Form.CONCLUSION)) {
            assertThat(before(form))
                    .as(form.name())
                    .contains("it is not recorded that those who buy it, or watch its quality, have heard of it.");
            assertThat(nadia.open(form.path(matter)).page().select("#think-of a[href$=/passed-on/new]"))
                    .as(form.name())
                    .hasSize(1);
        }
        send(Form.PASSED_ON, typed("toWhom", "Brokerage team", "buysCare", "yes"));
        for (var form : List.of(Form.SECTION_42_DECISION, Form.PLAN, Form.CONCLUSION)) {
            assertThat(before(form))
                    .as(form.name())
                    .contains("Those who buy care, or watch its quality, heard of it: Brokerage team, on ");
        }
    }

    @Test
    void others_who_were_told_do_not_count_as_those_who_buy_care() {
        send(Form.PASSED_ON, Map.of());
        assertThat(before(Form.PLAN)).contains("it is not recorded that those who buy it");
    }

    @Test
    void who_may_decide_by_law_and_what_she_refused_in_advance_stand_above_the_questions() {
        assertThat(before(Form.CAPACITY)).contains("It is not recorded that anybody may decide for " + matter.name());
        send(Form.DECISION_MAKER, typed("limits", "Not about where she lives"));
        send(Form.ADVANCE_WISH, typed("applies", "At the end"));
        var assessment = UUID.randomUUID();
        nadia.record(
                nadia.open(Form.CAPACITY.path(matter)), Matter.with(assessment, Form.CAPACITY.typed(matter.name())));
        for (var path : List.of(
                Form.CAPACITY.path(matter),
                matter.path() + "/capacity/" + assessment + "/reassessment",
                matter.path() + "/capacity/" + assessment + "/best-interests",
                Form.RISK.path(matter))) {
            assertThat(before(path))
                    .as(path)
                    .contains(
                            "Ask before you decide for " + matter.name(), "Her sister Ann", "Not about where she lives")
                    .contains("Decision in advance to refuse treatment: “To be tube fed”", "At the end");
        }
    }

    @Test
    void an_advocate_may_help_more_than_once_and_what_came_of_it_has_a_place() {
        Form.ADVOCATE_PROGRESS.prepare(matter);
        send(Form.ADVOCATE_PROGRESS, typed("step", "helped", "words", "They agreed on Sundays"));
        send(Form.ADVOCATE_PROGRESS, typed("step", "helped", "words", "She spoke at the meeting"));
        assertThat(nadia.open(matter.path())
                        .page()
                        .select("section[aria-labelledby=advocacy]")
                        .text())
                .contains("the advocate helped: They agreed on Sundays")
                .contains("the advocate helped: She spoke at the meeting");
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).contains("They agreed on Sundays");
    }

    private String before(Form form) {
        return before(form.path(matter));
    }

    private String before(String path) {
        return nadia.open(path).page().select("#think-of").text();
    }

    private void send(Form form, Map<String, List<String>> more) {
        var fields = new LinkedHashMap<>(form.typed(matter.name()));
        fields.putAll(more);
        nadia.record(nadia.open(form.path(matter)), Matter.with(UUID.randomUUID(), fields));
    }
}
