package org.ownwords.adultreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.adultreview.Section44.Judged;

class Section44Tests {

    private static Judged judge(Answer needs, Answer working, Harm harm) {
        return Section44.judge(new Limbs(needs, working, harm));
    }

    @ParameterizedTest
    @EnumSource(names = {"DIED", "SERIOUS"})
    void a_board_must_review_where_every_limb_is_there(Harm harm) {
        assertThat(judge(Answer.YES, Answer.YES, harm)).isEqualTo(new Judged.Must());
    }

    @Test
    void a_board_may_review_any_other_case_of_an_adult_with_needs() {
        assertThat(judge(Answer.YES, Answer.NO, Harm.DIED)).isEqualTo(new Judged.May());
        assertThat(judge(Answer.YES, Answer.YES, Harm.NEITHER)).isEqualTo(new Judged.May());
    }

    @Test
    void one_limb_that_is_missing_settles_that_it_need_not_whatever_is_not_known_of_the_other() {
        assertThat(judge(Answer.YES, Answer.NO, Harm.NOT_KNOWN)).isEqualTo(new Judged.May());
        assertThat(judge(Answer.YES, Answer.NOT_KNOWN, Harm.NEITHER)).isEqualTo(new Judged.May());
    }

    @ParameterizedTest
    @EnumSource
    void without_needs_for_care_and_support_there_is_no_review_under_this_section(Harm harm) {
        for (var working : Answer.values()) {
            assertThat(judge(Answer.NO, working, harm)).isEqualTo(new Judged.CannotUnderThisSection());
        }
    }

    @Test
    void what_is_not_known_is_named_and_never_read_as_a_no() {
        assertThat(judge(Answer.NOT_KNOWN, Answer.YES, Harm.DIED))
                .isEqualTo(new Judged.CannotYetSay(List.of("whether they have needs for care and support")));
        assertThat(judge(Answer.NOT_KNOWN, Answer.NO, Harm.NEITHER))
                .isEqualTo(new Judged.CannotYetSay(List.of("whether they have needs for care and support")));
        assertThat(judge(Answer.YES, Answer.NOT_KNOWN, Harm.NOT_KNOWN))
                .isEqualTo(new Judged.CannotYetSay(
                        List.of("whether there is concern about how people worked together", "what happened to them")));
    }

    @Test
    void what_follows_is_said_in_a_sentence() {
        assertThat(Section44.words(new Limbs(Answer.YES, Answer.YES, Harm.DIED)))
                .isEqualTo("The Board must arrange a review (Care Act 2014, section 44(1)).");
        assertThat(Section44.words(new Limbs(Answer.YES, Answer.NO, Harm.DIED)))
                .isEqualTo("The Board may arrange a review, and need not (Care Act 2014, section 44(4)).");
        assertThat(Section44.words(new Limbs(Answer.NO, Answer.NO, Harm.DIED))).contains("in another way");
        assertThat(Section44.words(new Limbs(Answer.NOT_KNOWN, Answer.YES, Harm.NOT_KNOWN)))
                .isEqualTo(
                        "It is not known yet whether they have needs for care and support and what happened to them.");
    }
}
