package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ownwords.board.Figure.Bar;
import org.ownwords.board.Figure.Part;
import org.ownwords.counted.Asked;
import org.ownwords.counted.People;
import org.ownwords.disclosure.PeopleSheet;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.Voice;

class FiguresTests {

    private static final People PEOPLE = new People(
            Map.of(Asked.EXPRESSED, 40L, Asked.NONE_EXPRESSED, 5L, Asked.NO, 12L, Asked.NOT_KNOWN, 3L),
            Map.of(Optional.of(Voice.ADULT), 30L, Optional.of(Voice.REPRESENTATIVE), 10L),
            Map.of(
                    Optional.of(CameAbout.FULLY), 20L,
                    Optional.of(CameAbout.PARTLY), 9L,
                    Optional.of(CameAbout.NOT), 8L,
                    Optional.empty(), 3L),
            Map.of(Optional.of("yes"), 25L, Optional.of("partly"), 10L, Optional.of("no"), 5L, Optional.empty(), 20L),
            List.of(new People.Reason(NotMetReason.UNSAFE, 9)));

    @Test
    void the_figures_say_what_the_counts_say() {
        var numbers = PeopleSheet.numbers(PEOPLE);
        var figures = Figures.of(cell -> OptionalLong.of(numbers.getOrDefault(cell, -1L)));

        assertThat(figures.people()).hasValue(60);
        assertThat(numbers(figures.asked())).containsExactly(40L, 5L, 12L, 3L);
        assertThat(figures.asked().whole()).hasValue(60);
        assertThat(figures.asked().parts())
                .extracting(Part::words)
                .containsExactly(
                        "Asked, and said what they want",
                        "Asked, and did not say what they want",
                        "Not asked",
                        "Not known");
        assertThat(numbers(figures.byVoice())).containsExactly(30L, 10L, 0L, 0L, 0L);
        assertThat(numbers(figures.cameAbout())).containsExactly(20L, 9L, 8L, 3L);
        assertThat(figures.cameAbout().whole()).hasValue(40);
        assertThat(numbers(figures.safer())).containsExactly(25L, 10L, 5L, 20L);
        assertThat(figures.reasons().parts())
                .contains(Part.of("It would not have been safe", OptionalLong.of(9), OptionalLong.empty()));
        assertThat(figures.reasons().parts()).hasSize(NotMetReason.values().length);
    }

    @Test
    void a_share_is_of_the_numbers_shown_and_a_part_withheld_leaves_a_gap() {
        var figure = new Figure(
                OptionalLong.of(40),
                List.of(
                        Part.of("in full", OptionalLong.of(20), OptionalLong.of(40)),
                        Part.of("not known", OptionalLong.empty(), OptionalLong.of(40)),
                        Part.of("in part", OptionalLong.of(15), OptionalLong.of(40))));

        assertThat(figure.parts())
                .extracting(Part::percent)
                .containsExactly(OptionalLong.of(50), OptionalLong.empty(), OptionalLong.of(38));
        assertThat(figure.bars()).containsExactly(new Bar(0, 0, 50), new Bar(2, 50, 38));
        assertThat(figure.withholds()).isTrue();
        assertThat(figure.isEmpty()).isFalse();
    }

    @Test
    void a_picture_is_never_wider_than_the_whole_though_shares_are_rounded_up() {
        var whole = OptionalLong.of(200);
        var figure = new Figure(
                whole,
                List.of(
                        Part.of("one", OptionalLong.of(67), whole),
                        Part.of("two", OptionalLong.of(67), whole),
                        Part.of("three", OptionalLong.of(66), whole)));
        assertThat(figure.bars()).containsExactly(new Bar(0, 0, 34), new Bar(1, 34, 34), new Bar(2, 68, 32));
    }

    @Test
    void where_the_whole_is_withheld_its_parts_have_no_share() {
        var figure =
                new Figure(OptionalLong.empty(), List.of(Part.of("in full", OptionalLong.of(5), OptionalLong.empty())));
        assertThat(figure.parts().getFirst().percent()).isEmpty();
        assertThat(figure.bars()).isEmpty();
        assertThat(figure.isEmpty()).isFalse();
        assertThat(new Figure(
                                OptionalLong.empty(),
                                List.of(Part.of("in full", OptionalLong.empty(), OptionalLong.empty())))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_figure_of_few_says_what_each_one_means() {
        var few = new Figure(OptionalLong.of(29), List.of());
        assertThat(few.isOfFew()).isTrue();
        assertThat(few.few()).contains("each one is 3% of it");
        assertThat(new Figure(OptionalLong.of(30), List.of()).isOfFew()).isFalse();
        assertThat(new Figure(OptionalLong.of(0), List.of()).isOfFew()).isFalse();
        assertThat(new Figure(OptionalLong.empty(), List.of()).isOfFew()).isFalse();
    }

    @Test
    void where_there_was_nothing_a_share_is_none_and_not_withheld() {
        var nothing =
                new Figure(OptionalLong.of(0), List.of(Part.of("in full", OptionalLong.of(0), OptionalLong.of(0))));
        assertThat(nothing.isNothing()).isTrue();
        assertThat(nothing.share(0)).isEqualTo("none");
        assertThat(nothing.withoutShares().hasShares()).isFalse();
    }

    @Test
    void only_what_is_not_known_is_grey() {
        var whole = OptionalLong.of(10);
        var known = List.of(
                Part.of("something else", OptionalLong.of(6), whole), Part.of("an enquiry", OptionalLong.of(4), whole));
        assertThat(Figure.colour(0, known)).isEqualTo("0");
        assertThat(Figure.colour(1, known)).isEqualTo("1");
        var notKnown = List.of(
                Part.of("yes", OptionalLong.of(6), whole), Part.notKnown("not known", OptionalLong.of(4), whole));
        assertThat(Figure.colour(1, notKnown)).isEqualTo("last");
    }

    private static List<Long> numbers(Figure figure) {
        return figure.parts().stream().map(part -> part.number().orElse(-1)).toList();
    }

    @Test
    void a_share_says_in_words_whether_it_is_withheld_or_there_is_none() {
        var figure = new Figure(
                OptionalLong.of(40),
                List.of(
                        Part.of("in full", OptionalLong.of(20), OptionalLong.of(40)),
                        Part.of("in part", OptionalLong.empty(), OptionalLong.of(40))));
        assertThat(figure.share(0)).isEqualTo("50%");
        assertThat(figure.share(1)).isEqualTo("withheld");
        assertThat(figure.withheld()).containsExactly("in part");
        assertThat(figure.hasShares()).isTrue();

        var nothing = new Figure(
                OptionalLong.empty(), List.of(Part.of("in full", OptionalLong.empty(), OptionalLong.empty())));
        assertThat(nothing.share(0)).isEqualTo("none shown");
        assertThat(nothing.hasShares()).isFalse();
    }

    @Test
    void a_figure_that_withholds_nothing_says_so() {
        var figure =
                new Figure(OptionalLong.of(40), List.of(Part.of("in full", OptionalLong.of(40), OptionalLong.of(40))));
        assertThat(figure.withholds()).isFalse();
        assertThat(figure.withheld()).isEmpty();
    }
}
