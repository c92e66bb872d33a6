package org.ownwords.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.ownwords.counted.Slices;
import org.ownwords.counted.Slices.Slice;
import org.ownwords.counted.Stretch;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.YearCell;
import org.ownwords.timescale.DepartureReason;
import org.ownwords.timescale.Targets;
import org.ownwords.timescale.Targets.Target;
import org.ownwords.vocabulary.ReportingYear;

/// The Board's further figures, made of what was counted.
class StretchToldTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Seen EXACT = new Seen.Exact();
    private static final Seen PUBLISHED =
            new Seen.Published(new PublishedYear(Optional.of(TODAY), Map.of(YearCell.CONCERNS, OptionalLong.of(200))));

    /// `figure row column number`, with `~` for an empty code.
    private static Slices slices(String... written) {
        return new Slices(Arrays.stream(written)
                .map(each -> each.split(" ", -1))
                .map(each -> new Slice(each[0], code(each[1]), code(each[2]), Long.parseLong(each[3])))
                .toList());
    }

    private static String code(String written) {
        return written.equals("~") ? "" : written;
    }

    private static List<Long> numbers(Told told) {
        return told.figure().parts().stream()
                .map(part -> part.number().orElse(-1))
                .toList();
    }

    private static Told named(List<Told> all, String title) {
        return all.stream()
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_concern_without_an_enquiry_is_told_where_others_are_undecided_and_not_where_it_is_all_that_is_left() {
        var decided =
                slices("became enquiry ~ 100", "became else ~ 97", "became elsewhere ~ 2", "became undecided ~ 1");
        var title = "What did they lead to?";
        assertThat(numbers(named(ConcernsTold.figures(decided, EXACT, TODAY), title)))
                .containsExactly(97L, 100L, 2L, 1L);
        assertThat(named(ConcernsTold.figures(decided, PUBLISHED, TODAY), title)
                        .figure()
                        .parts())
                .as("with the enquiries of the return it would say how many are undecided")
                .isEmpty();
        var open = slices("became enquiry ~ 100", "became else ~ 96", "became undecided ~ 4");
        var told = named(ConcernsTold.figures(open, PUBLISHED, TODAY), title).figure();
        assertThat(told.whole()).hasValue(200);
        assertThat(told.parts().getFirst().number()).hasValue(95);
    }

    @Test
    void concerns_that_came_again_are_told_where_enough_came_after_one_of_the_year_before() {
        var title = "How many came again?";
        var within = slices("again yes ~ 30", "again no ~ 170", "people ~ ~ 173");
        assertThat(named(ConcernsTold.figures(within, PUBLISHED, TODAY), title)
                        .figure()
                        .parts())
                .as("everybody knows that 27 of them are more than one of the year")
                .isEmpty();
        var earlier = slices("again yes ~ 30", "again no ~ 170", "people ~ ~ 174");
        assertThat(numbers(named(ConcernsTold.figures(earlier, PUBLISHED, TODAY), title)))
                .containsExactly(30L);
        assertThat(numbers(named(ConcernsTold.figures(within, EXACT, TODAY), title)))
                .containsExactly(30L, 170L);
    }

    @Test
    void whether_another_concern_followed_is_not_said_before_six_months_are_over() {
        var slices = slices("followed no 2026-05-30 3", "followed no 2026-05-31 2", "followed yes 2026-11-01 1");
        assertThat(numbers(named(ConcernsTold.figures(slices, EXACT, TODAY), "Did another concern follow?")))
                .containsExactly(3L, 1L, 2L);
        assertThat(ConcernsTold.figures(slices, PUBLISHED, TODAY))
                .extracting(Told::title)
                .doesNotContain("Did another concern follow?");
    }

    @Test
    void what_was_given_later_is_within_the_target_of_its_day_or_after_it() {
        // Monday 2 November 2026. Three working days later it is Thursday.
        var slices = slices(
                "given 2026-11-02 day 5",
                "given 2026-11-02 2026-11-05 4",
                "given 2026-11-02 2026-11-06 3",
                "given 2026-10-01 2026-10-30 2",
                "given 2026-11-02 not-yet 1",
                "given 2026-11-02 brought-in 6");
        var targets = new Targets(List.of(new Target("given", 3, LocalDate.of(2026, 11, 1))));
        var told = named(TimeTold.figures(slices, EXACT, targets, TODAY), "How soon was a concern given to somebody?");
        assertThat(told.figure().parts())
                .extracting(Figure.Part::words)
                .containsExactly(
                        "Within 24 hours",
                        "Later, and within the council’s target",
                        "After the council’s target",
                        "Later, when there was no target",
                        "Not given to anybody yet, or not known");
        assertThat(numbers(told)).containsExactly(5L, 4L, 3L, 2L, 7L);
    }

    @Test
    void what_was_decided_or_ended_later_is_within_the_target_of_its_day_or_after_it() {
        var slices = slices(
                "decided 2026-11-02 2026-11-05 4",
                "decided 2026-11-02 2026-11-06 3",
                "decided 2026-10-01 2026-10-30 2",
                "decided 2026-11-02 not-yet 1",
                "decided 2026-11-02 brought-in 6",
                "ended 2026-11-02 2026-11-06 8",
                "ended 2026-11-02 not-yet 9");
        var targets = new Targets(List.of(
                new Target("decision", 3, LocalDate.of(2026, 11, 1)),
                new Target("enquiry", 4, LocalDate.of(2026, 11, 1))));
        var told = TimeTold.figures(slices, EXACT, targets, TODAY);
        assertThat(numbers(named(told, "How soon was it decided what to do?"))).containsExactly(4L, 3L, 2L, 7L);
        assertThat(numbers(named(told, "How soon did enquiries end?"))).containsExactly(8L, 0L, 0L, 9L);
        assertThat(TimeTold.figures(slices, PUBLISHED, targets, TODAY))
                .extracting(Told::title)
                .contains("How soon did enquiries end?")
                .doesNotContain("How soon was it decided what to do?");
    }

    @Test
    void a_departure_stands_beside_the_breaches_of_its_own_stage() {
        var slices = slices(
                "departure their-pace given 2",
                "departure their-pace enquiry 5",
                "departure police enquiry 3",
                "departure police how-it-was 1",
                "departure other procedure 4");
        var told = TimeTold.figures(slices, EXACT, new Targets(List.of()), TODAY);
        assertThat(numbers(named(told, "At which stage was a longer time agreed, or another way?")))
                .containsExactly(2L, 0L, 8L, 1L, 4L);
        assertThat(named(told, "Why did something take longer, or go otherwise?").figure().parts().stream()
                        .filter(part -> part.words().equals(DepartureReason.THEIR_PACE.words()))
                        .map(part -> part.number().getAsLong()))
                .containsExactly(7L);
    }

    @Test
    void how_people_took_part_is_told_with_what_is_not_recorded_by_itself() {
        var slices =
                slices("plan given ~ 60", "plan not ~ 7", "plan ~ ~ 33", "listened always ~ 50", "listened ~ ~ 50");
        var exact = PartTold.figures(slices, EXACT);
        assertThat(numbers(named(exact, "Were people given their plan?"))).containsExactly(60L, 7L, 33L);
        assertThat(numbers(named(exact, "Did people feel listened to?"))).containsExactly(50L, 0L, 0L, 0L, 50L);
        assertThat(numbers(named(PartTold.figures(slices, PUBLISHED), "Were people given their plan?")))
                .as("what is not recorded takes up what may change")
                .containsExactly(60L, 5L, -1L);
    }

    /// How many said what they want is published beside it, so the two parts are all there is.
    @Test
    void whether_wishes_changed_is_told_only_where_enough_changed_to_leave_that_out() {
        var title = "Did what people want change on the way?";
        assertThat(numbers(named(
                        PartTold.figures(slices("changed yes ~ 8", "changed no ~ 40", "changed ~ ~ 90"), PUBLISHED),
                        title)))
                .containsExactly(-1L, -1L);
        assertThat(numbers(named(
                        PartTold.figures(slices("changed yes ~ 9", "changed no ~ 40", "changed ~ ~ 90"), PUBLISHED),
                        title)))
                .containsExactly(-1L, 40L);
    }

    @Test
    void what_waits_is_told_to_those_who_may_open_the_cases_by_how_long() {
        var slices = slices(
                "waiting decision 2026-11-23 1",
                "waiting decision 2026-11-22 2",
                "waiting decision 2026-11-01 4",
                "waiting decision 2026-08-30 8");
        var title = "How long do concerns wait for a decision?";
        assertThat(numbers(named(TimeTold.figures(slices, EXACT, new Targets(List.of()), TODAY), title)))
                .containsExactly(1L, 2L, 4L, 8L);
        assertThat(TimeTold.figures(slices, PUBLISHED, new Targets(List.of()), TODAY))
                .extracting(Told::title)
                .doesNotContain(title);
    }

    @Test
    void the_duty_to_arrange_an_advocate_is_told_by_what_became_of_it_and_by_days() {
        var slices = slices(
                "duty started 0 1",
                "duty started 7 1",
                "duty started 8 4",
                "duty started 29 8",
                "duty asked ~ 16",
                "duty not-available ~ 32",
                "duty refused ~ 64",
                "duty not-asked ~ 128");
        assertThat(numbers(AdvocatesTold.figures(slices, EXACT, TODAY).getFirst()))
                .containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L);
        assertThat(numbers(AdvocatesTold.figures(slices, PUBLISHED, TODAY).getFirst()))
                .as("eight might be three fewer, which is not enough, so sixteen is left out too")
                .containsExactly(-1L, -1L, -1L, -1L, 30L, 65L, 130L);
    }

    @Test
    void how_often_advocates_are_asked_for_where_taking_part_is_hard_is_told_to_those_who_may_open_the_cases() {
        var slices = slices("asked yes ~ 40", "asked no ~ 60", "difficulty yes ~ 12", "difficulty no ~ 8");
        var title = "How often were advocates asked for where taking part is very hard?";
        assertThat(numbers(named(AdvocatesTold.figures(slices, EXACT, TODAY), title)))
                .containsExactly(12L, 8L);
        assertThat(AdvocatesTold.figures(slices, PUBLISHED, TODAY))
                .extracting(Told::title)
                .doesNotContain(title);
    }

    @Test
    void a_request_about_liberty_waits_for_as_long_as_nobody_decided() {
        var slices = slices(
                "liberty granted 21 1",
                "liberty granted 22 2",
                "liberty not-granted 5 3",
                "liberty ended 40 4",
                "liberty asked 2026-11-09 5",
                "liberty asked 2026-11-08 6");
        assertThat(numbers(named(
                        AdvocatesTold.figures(slices, EXACT, TODAY),
                        "What became of requests to deprive somebody of their liberty?")))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void what_could_not_be_is_held_against_nobody_and_needing_less_help_is_success() {
        var slices = slices(
                "could beyond ~ 7",
                "could other ~ 2",
                "could not-said ~ 1",
                "self fully ~ 9",
                "self partially ~ 3",
                "all ~ asked:expressed 5",
                "all ~ asked:none-expressed 2",
                "all ~ asked:no 4",
                "all ~ asked: 2");
        var behind = EndingsTold.behind(slices, EXACT);
        assertThat(numbers(named(behind, "Where something did not come about, could it have?")))
                .containsExactly(7L, 2L, 1L);
        assertThat(numbers(named(behind, "Do people need us less?"))).containsExactly(9L, 3L, 0L, 0L);
        assertThat(numbers(named(behind, "Were people asked what they want, or is it only not recorded?")))
                .containsExactly(7L, 4L, 2L);
        assertThat(EndingsTold.behind(slices, PUBLISHED))
                .extracting(Told::title)
                .doesNotContain("Where something did not come about, could it have?");
    }

    @Test
    void a_quarter_of_a_year_begins_in_april() {
        assertThat(ChosenTime.of("2026-27-q1").orElseThrow().stretch())
                .isEqualTo(new Stretch(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
        assertThat(ChosenTime.of("2026-27-q4").orElseThrow().stretch())
                .isEqualTo(new Stretch(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)));
        assertThat(ChosenTime.of("2026-27-q4").orElseThrow().words()).isEqualTo("January to March 2027");
        assertThat(ChosenTime.of("2026-27").orElseThrow()).isEqualTo(ChosenTime.of(ReportingYear.of("2026-27")));
        assertThat(ChosenTime.of("2026-28")).isEmpty();
        assertThat(ChosenTime.of("2026-27-q5")).isEmpty();
        assertThat(ChosenTime.quarter(ReportingYear.of("2026-27"), 2).before())
                .isEqualTo(ChosenTime.quarter(ReportingYear.of("2025-26"), 2));
    }

    @Test
    void months_of_a_year_are_chosen_one_by_one_or_from_one_to_another() {
        var may = ChosenTime.of("2026-27-m2").orElseThrow();
        assertThat(may.words()).isEqualTo("May 2026");
        assertThat(may.stretch()).isEqualTo(new Stretch(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)));
        assertThat(may.text()).isEqualTo("2026-27-m2");
        assertThat(may.isYear()).isFalse();
        var some = ChosenTime.of("2026-27-m2,2026-27-m9").orElseThrow();
        assertThat(some.words()).isEqualTo("May to December 2026");
        assertThat(some.stretch()).isEqualTo(new Stretch(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31)));
        assertThat(ChosenTime.of(some.text())).hasValue(some);
        assertThat(ChosenTime.of("2026-27-m9,2026-27-m2"))
                .as("the other way round")
                .hasValue(some);
        var winter = ChosenTime.of("2027-28-m9,2027-28-m11").orElseThrow();
        assertThat(winter.words()).isEqualTo("December 2027 to February 2028");
        assertThat(winter.stretch().to()).as("a leap year").isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(winter.before().stretch().to()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(ChosenTime.of("2026-27-m1,2026-27-m12").orElseThrow().isYear())
                .isTrue();
        for (var nonsense : List.of(
                "2026-27-m0",
                "2026-27-m13",
                "2026-27-m2,2025-26-m3",
                "2026-27-m2,",
                "2026-28-m2",
                "2026-27-q1,2026-27-q2")) {
            assertThat(ChosenTime.of(nonsense)).as(nonsense).isEmpty();
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new ChosenTime(ReportingYear.of("2026-27"), 3, 2));
    }
}
