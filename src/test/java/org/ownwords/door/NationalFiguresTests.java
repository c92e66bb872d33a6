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
import org.ownwords.page.Ids;

/// What the nation counts by is asked once, where somebody would say it, and nobody has to answer.
class NationalFiguresTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");

    private static Map<String, List<String>> with(Map<String, List<String>> typed, Map<String, List<String>> more) {
        var all = new LinkedHashMap<>(typed);
        all.putAll(more);
        return all;
    }

    private static List<String> details(Visitor.Answer page, String sentence) {
        return page.page().select(".ownwords-timeline__entry").stream()
                .filter(entry ->
                        entry.select(".ownwords-timeline__sentence").text().startsWith(sentence))
                .flatMap(entry -> entry.select(".ownwords-timeline__details div").eachText().stream())
                .toList();
    }

    @Test
    void an_ethnic_group_is_shown_and_stays_when_other_details_change() {
        var matter = Matter.open();
        var path = "/people/" + matter.person();
        assertThat(nadia.open(path).text()).doesNotContain("Ethnic group");
        assertThat(Rows.value("select ethnicity from person_details where person_id = ?", matter.person()))
                .isNull();
        nadia.submit(nadia.open(path + "/details"), typed("ethnicity", "white-irish"));
        nadia.submit(nadia.open(path + "/details"), typed("address", "12 Mill Lane"));
        assertThat(nadia.open(path).text()).contains("Ethnic group: White: Irish");
        assertThat(Rows.value("select ethnicity from person_now where person_id = ?", matter.person()))
                .isEqualTo("white-irish");
        nadia.submit(nadia.open(path + "/details"), typed("ethnicity", ""));
        assertThat(Rows.value("select ethnicity from person_now where person_id = ?", matter.person()))
                .isNull();
    }

    @Test
    void what_they_need_support_with_is_told_with_the_concern() {
        var matter = Matter.open();
        var id = UUID.randomUUID();
        var fields = with(
                Form.CONCERN_ABOUT_SOMEBODY_NEW.least(matter),
                typed("supportReason", "sensory-support", "health", "visual", "health", "stroke"));
        fields.put("ethnicity", List.of("roma"));
        nadia.submit(nadia.open("/concerns/new"), Matter.with(id, fields));
        assertThat(Rows.of(
                        "select support_reason, array_to_string(health, ' ') as health from concern where id = ?", id))
                .containsExactly(Map.of("support_reason", "sensory-support", "health", "stroke visual"));
        assertThat(Rows.value("select ethnicity from person_now where person_id = ?", Ids.from(id, "person")))
                .isEqualTo("roma");
        assertThat(details(nadia.open("/cases/" + Ids.from(id, "case")), "Concern raised"))
                .contains("Mainly needs support with Sight, hearing, or both", "Conditions Stroke, Sight loss");
    }

    @Test
    void whether_they_could_decide_is_kept_in_the_draft_and_told_with_the_ending() {
        var matter = Matter.open();
        var path = Form.CONCLUSION.path(matter);
        var half = typed("lackedCapacity", "yes", "supportedBy", "advocate");
        assertThat(nadia.submit(nadia.open(path), half).status()).isEqualTo(422);
        var opened = nadia.open(path);
        assertThat(opened.page().select("input[name=lackedCapacity][checked]").eachAttr("value"))
                .containsExactly("yes");
        assertThat(nadia.submit(opened, Form.CONCLUSION.least(matter)).problems())
                .isEmpty();
        assertThat(details(nadia.open(matter.path()), "Enquiry concluded"))
                .contains(
                        "Could they make the decisions it was about They lacked capacity to make one or more of them",
                        "Who supported them An advocate");
        var sam = Visitor.signedIn(TestCouncil.get(), "sam.oyelaran");
        assertThat(sam.open(Form.SIGN_OFF.path(matter)).text())
                .contains("They lacked capacity to make one or more of them.", "An advocate.");
    }

    @Test
    void nobody_has_to_answer_any_of_it() {
        var matter = Matter.open();
        matter.concluded(nadia);
        assertThat(Rows.of(
                        "select support_reason, array_length(health, 1) as health from concern where id = ?",
                        matter.concern()))
                .satisfiesExactly(row -> assertThat(row.values()).containsOnlyNulls());
        assertThat(Rows.of(
                        "select lacked_capacity, supported_by from conclusion where enquiry_id = ?", matter.enquiry()))
                .satisfiesExactly(row -> assertThat(row.values()).containsOnlyNulls());
        assertThat(details(nadia.open(matter.path()), "Concern raised"))
                .noneMatch(detail -> detail.startsWith("Conditions"));
    }

    @Test
    void each_is_asked_in_a_group_that_says_what_it_asks() {
        var concern = nadia.open("/concerns/new").page();
        assertThat(concern.select("fieldset:has(input[name=supportReason]) > legend")
                        .text())
                .isEqualTo("What do they mainly need support with?");
        assertThat(concern.select("fieldset:has(input[name=health]) > legend").text())
                .isEqualTo("Do they have any of these conditions?");
        assertThat(concern.select("label[for=ethnicity]").text()).isEqualTo("How do they describe their ethnic group?");
        assertThat(concern.select("select#ethnicity").attr("aria-describedby")).isEqualTo("ethnicity-hint");
        assertThat(concern.select("details:not([open]) input[name=supportReason]"))
                .isNotEmpty();
    }
}
