package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.vocabulary.OutcomeCategory;
import org.ownwords.vocabulary.Wellbeing;

/// How what somebody wants is read for reporting, and what could still be asked about it.
class WishPageTests {

    private static final String READ = "Category (for reporting)";

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void what_they_want_is_tied_to_wellbeing_as_the_act_has_it() {
        var form = nadia.open(matter.path() + "/outcomes/" + matter.outcome() + "/category");
        assertThat(form.page().select("input[name=wellbeing]").eachAttr("value"))
                .containsExactlyElementsOf(
                        Wellbeing.all().stream().map(Wellbeing::code).toList());
        assertThat(form.page().select("input[name=categories]").eachAttr("value"))
                .containsExactlyElementsOf(OutcomeCategory.all().stream()
                        .map(OutcomeCategory::code)
                        .toList());
        assertThat(form.text()).contains("Care Act 2014, section 1(2)");
        var row = read(matter.outcome(), typed("wellbeing", "relationships", "wellbeing", "dignity"));
        assertThat(wishes())
                .contains(READ + ": dignity, and being treated with respect; domestic, family")
                .contains("What " + matter.name() + " wants is about more than safety: dignity");
        assertThat(nadia.open(matter.path()).page().select("#entry-" + row).text())
                .contains("What of their wellbeing it is about Dignity, and being treated with respect; Domestic");
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).doesNotContain("Dignity, and being treated");
        assertThat(nadia.open(form.path())
                        .page()
                        .select("input[name=wellbeing][checked]")
                        .eachAttr("value"))
                .containsExactly("dignity", "relationships");
    }

    @Test
    void words_that_have_changed_are_read_again_and_what_they_were_read_as_before_is_said() {
        read(matter.outcome(), typed("categories", "stay", "wellbeing", "accommodation"));
        nadia.record(
                nadia.open(Form.OUTCOME_CHANGE.path(matter)),
                Matter.with(UUID.randomUUID(), Form.OUTCOME_CHANGE.typed(matter.name())));
        assertThat(wishes())
                .contains("select it again, because the words have changed. Before: to stay where they live; whether");
        var changed = (UUID) Objects.requireNonNull(
                Rows.value("select id from desired_outcome where replaces = ?", matter.outcome()));
        var form = nadia.open(matter.path() + "/outcomes/" + changed + "/category");
        assertThat(form.page().select("input[checked]").eachAttr("value")).isEmpty();
        read(changed, typed("categories", "keep-relationship"));
        assertThat(wishes())
                .contains(READ + ": to keep a relationship or contact")
                .doesNotContain("select it again");
    }

    @Test
    void what_could_still_be_asked_about_a_wish_stands_with_it_and_at_the_closing_and_stops_nothing() {
        var hint = "It may be hard to tell later whether this came about. When you talk with " + matter.name()
                + ", ask what would be different then.";
        assertThat(wishes()).doesNotContain(hint);
        nadia.record(
                nadia.open(Form.OUTCOME.path(matter)),
                Matter.with(
                        UUID.randomUUID(),
                        typed("asked", "yes", "askedBy", "Nadia Rahman", "words", "To be safe", "voice", "adult")));
        assertThat(wishes()).contains(hint);
        assertThat(nadia.open(matter.path() + "/enquiries/" + matter.enquiry() + "/conclusion")
                        .text())
                .containsOnlyOnce(hint);
    }

    @Test
    void what_it_changed_for_them_is_asked_at_the_closing_and_told() {
        var typed = Form.CONCLUSION.typed(matter.name());
        typed.putAll(typed("workers-" + matter.outcome(), "partly", "lifeNow-" + matter.outcome(), "better"));
        nadia.record(
                nadia.open(matter.path() + "/enquiries/" + matter.enquiry() + "/conclusion"),
                Matter.with(UUID.randomUUID(), typed));
        assertThat(nadia.open(matter.path()).text()).contains("What it has changed for them Life is better for it");
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).contains("Life is better for it");
    }

    /// The reminders, and the hints of the questions that are asked in a conversation.
    @Test
    void reminders_and_hints_help_a_conversation_and_are_no_script() {
        for (var form : List.of("/conversations/new", "/outcomes/new")) {
            var opened = nadia.open(matter.path() + form);
            var reminders = opened.page().select("details:contains(What you could talk about)");
            assertThat(reminders.text())
                    .as(form)
                    .contains("These are reminders, not questions to read out.")
                    .containsSubsequence(
                            "Their life",
                            "What a good day is like",
                            "What matters most to them, besides being safe",
                            "What they are afraid to lose",
                            "What happens now",
                            "What safeguarding is, and what is for them to decide",
                            "What could be done, and what the council cannot do",
                            "Who will know what they say",
                            "What should change",
                            "What they want to be different, and how they would notice",
                            "What should stay as it is",
                            "What they would do themselves, and who could help");
            assertThat(reminders.select("input, textarea, select")).isEmpty();
        }
        var name = matter.name();
        assertThat(nadia.open(matter.path() + "/conversations/new")
                        .page()
                        .select(".govuk-hint")
                        .eachText())
                .contains(
                        "As they said it. If you spoke with somebody else about " + name + ", what they said.",
                        "What safeguarding is, what could happen, and what " + name + " can decide",
                        "Doing nothing is one of them",
                        "For example, pictures, an interpreter, or a speech and language therapist");
        assertThat(nadia.open(matter.path() + "/outcomes/new")
                        .page()
                        .select(".govuk-hint")
                        .eachText())
                .contains(
                        "Their own words, as they said them, or the words of somebody who speaks for them. Leave empty"
                                + " if nothing has been said yet.");
    }

    @Test
    void how_well_they_understood_each_other_is_asked_at_each_stage_and_told() {
        said("/conversations/new", Form.CONVERSATION, "partly");
        said("/meetings/new", Form.MEETING, "well");
        said("/reviews/new", Form.REVIEW, "hardly");
        assertThat(nadia.open(matter.path()).page().select(".ownwords-timeline").text())
                .contains(
                        "How well they understood each other In part",
                        "How well they understood each other Well",
                        "How well they understood each other Hardly, or not");
    }

    private void said(String place, Form form, String eachOther) {
        var typed = form.typed(matter.name());
        typed.put("eachOther", List.of(eachOther));
        nadia.record(nadia.open(matter.path() + place), Matter.with(UUID.randomUUID(), typed));
    }

    private UUID read(UUID outcome, Map<String, List<String>> as) {
        var id = UUID.randomUUID();
        nadia.record(nadia.open(matter.path() + "/outcomes/" + outcome + "/category"), Matter.with(id, as));
        return id;
    }

    private String wishes() {
        return nadia.open(matter.path())
                .page()
                .select("section[aria-labelledby=in-words]")
                .text();
    }
}
