package org.ownwords.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a reading of what people want can say: a category or an area that goes is missed.
class OutcomeCategoryTests {

    @Test
    void the_categories_are_those_that_boards_have_published() {
        assertThat(OutcomeCategory.all())
                .extracting(OutcomeCategory::code, OutcomeCategory::national)
                .containsExactly(
                        tuple("safer", "To be and feel safer"),
                        tuple("abuse-stops", "The abuse or neglect to stop"),
                        tuple("keep-relationship", "To keep a relationship or contact"),
                        tuple("change-relationship", "To change a relationship or contact"),
                        tuple("end-relationship", "To end a relationship or contact"),
                        tuple("move", "To live somewhere else"),
                        tuple("stay", "To stay where they live"),
                        tuple("care-change", "Different or better care"),
                        tuple("independence", "To stay independent and in control"),
                        tuple("self-protection", "To be better able to protect themselves"),
                        tuple("justice", "Justice, or an apology"),
                        tuple("prosecution", "Somebody to be prosecuted"),
                        tuple("accountability", "The person thought to have caused harm to answer for it"),
                        tuple("somebody-helped", "Help to change for the person thought to have caused harm"),
                        tuple("money-returned", "Money or belongings back"),
                        tuple("to-know", "To know what happened"),
                        tuple("not-others", "That it does not happen to others"),
                        tuple("memory", "Help with memory"),
                        tuple("recover", "To recover and see people again"),
                        tuple("no-action", "That nothing is done"),
                        tuple("other", "Something else"));
        assertThat(OutcomeCategory.all())
                .allSatisfy(each -> assertThat(OutcomeCategory.of(each.code())).contains(each));
    }

    @Test
    void a_council_may_say_every_one_of_them_in_its_own_words() {
        assertThat(CodeList.of("outcome-category").orElseThrow().entries())
                .containsExactlyElementsOf(OutcomeCategory.all());
    }

    /// Care Act 2014, section 1(2)(a) to (i).
    @Test
    void wellbeing_has_the_nine_areas_of_the_act_in_its_order() {
        assertThat(Wellbeing.all())
                .extracting(Wellbeing::paragraph, Wellbeing::code, Wellbeing::words)
                .containsExactly(
                        tuple("a", "dignity", "Dignity, and being treated with respect"),
                        tuple("b", "health", "Physical and mental health, and emotional wellbeing"),
                        tuple("c", "protection", "Protection from abuse and neglect"),
                        tuple("d", "control", "Control over day-to-day life, including care and support"),
                        tuple("e", "participation", "Taking part in work, education, training or recreation"),
                        tuple("f", "economic", "Social and economic wellbeing"),
                        tuple("g", "relationships", "Domestic, family and personal relationships"),
                        tuple("h", "accommodation", "Whether where they live suits them"),
                        tuple("i", "contribution", "What they contribute to society"));
        assertThat(Stream.of(Wellbeing.values()))
                .allSatisfy(each -> assertThat(Wellbeing.of(each.code())).contains(each));
    }
}
