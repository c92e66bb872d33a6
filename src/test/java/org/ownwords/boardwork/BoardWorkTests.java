package org.ownwords.boardwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.boardwork.EntryForm.Correction;
import org.ownwords.boardwork.Known.Latest;
import org.ownwords.page.Ask;
import org.ownwords.page.Days;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Principle;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.Wellbeing;

/// What an entry of the Board's work says, and what follows from it.
class BoardWorkTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final About OBJECTIVE = new About(Noun.OBJECTIVE, new UUID(0, 1));
    private static final Practitioner NADIA = new Practitioner("nadia", "Nadia Rahman", "990", Role.PRACTITIONER, null);
    private static final Owner.Names NAMES = new Owner.Names(
            List.of(
                    NADIA,
                    new Practitioner("a", "Ann Lee", "990", Role.MANAGER, null),
                    new Practitioner("b", "Ann Lee", "990", Role.PRACTITIONER, null)),
            List.of("Larchmere Police"));

    private static Around around(@Nullable About from) {
        return new Around(NAMES, from, List.of("One", "Two"), TODAY);
    }

    private static Known known(Entry says, @Nullable Latest latest) {
        return new Known(new UUID(0, 9), new UUID(0, 9), says, false, "sam", Instant.EPOCH, latest);
    }

    private static Action action(LocalDate by) {
        return new Action(OBJECTIVE, "Ring everybody", new Owner("Nadia Rahman", "nadia"), by);
    }

    private static Objective objective(List<Principle> principles, @Nullable GridPlace from, @Nullable GridPlace to) {
        return new Objective(
                "Ask first",
                "People are asked",
                principles,
                List.of(Step.PEOPLE),
                List.of(Wellbeing.CONTROL),
                from,
                to,
                new Owner("Larchmere Police", null),
                null,
                List.of(ReportingYear.of("2025-26"), ReportingYear.of("2026-27")));
    }

    @Test
    void an_entry_is_overdue_from_the_day_after_until_it_is_closed() {
        assertThat(known(action(YESTERDAY), null).isOverdue(TODAY)).isTrue();
        assertThat(known(action(TODAY), null).isOverdue(TODAY)).isFalse();
        assertThat(known(action(YESTERDAY), new Latest(Standing.GOES_ON, TODAY, null))
                        .isOverdue(TODAY))
                .as("it goes on, and no other day was said")
                .isTrue();
        assertThat(known(action(YESTERDAY), new Latest(Standing.GOES_ON, TODAY, TODAY.plusDays(1)))
                        .isOverdue(TODAY))
                .as("another day was said")
                .isFalse();
        assertThat(known(action(YESTERDAY), new Latest(Standing.DONE, TODAY, null))
                        .dueOn())
                .isNull();
        assertThat(known(objective(List.of(), null, null), null).isOverdue(TODAY))
                .as("it has no day")
                .isFalse();
    }

    @Test
    void a_change_that_has_not_held_is_looked_at_again_and_one_that_has_is_closed() {
        var recommendation = new Recommendation(null, "Ask first", null, CameFrom.AUDIT, "Spring", TODAY, YESTERDAY);
        assertThat(known(recommendation, new Latest(Standing.NOT_HELD, TODAY, TODAY.plusMonths(6)))
                        .dueOn())
                .isEqualTo(TODAY.plusMonths(6));
        assertThat(known(recommendation, new Latest(Standing.HELD, TODAY, null)).isOpen())
                .isFalse();
        assertThat(known(recommendation, new Latest(Standing.NOT_TAKEN_UP, TODAY, null))
                        .isOpen())
                .isFalse();
    }

    @Test
    void what_nearly_went_wrong_is_learned_from_like_what_did() {
        var typed = RecommendationForm.entered(
                        new Recommendation(null, "Ask first", null, CameFrom.AUDIT, "Spring", YESTERDAY, TODAY))
                .with("cameFrom", "near-miss");
        assertThat(EntryForm.read(Noun.RECOMMENDATION, new Reader(typed), around(null)))
                .isEqualTo(new Accepted<Entry>(
                        new Recommendation(null, "Ask first", null, CameFrom.NEAR_MISS, "Spring", YESTERDAY, TODAY)));
        assertThat(CameFrom.NEAR_MISS.words()).isEqualTo("Something that nearly went wrong");
    }

    @ParameterizedTest
    @EnumSource
    void what_may_be_said_of_an_entry_can_be_closed_and_what_follows_can_be_recorded(Noun noun) {
        assertThat(noun.standings()).satisfies(standings -> {
            if (!standings.isEmpty()) {
                assertThat(standings).anyMatch(Standing::isOpen).anyMatch(each -> !each.isOpen());
            }
        });
        assertThat(noun.follows()).doesNotContain(Noun.NEWS, noun);
        assertThat(Noun.of(noun.code())).contains(noun);
    }

    @Test
    void a_principle_that_no_objective_serves_is_there_with_none() {
        var one = known(objective(List.of(Principle.PREVENTION), null, null), null);
        var coverage = Coverage.of(List.of(one));
        assertThat(coverage)
                .extracting(Coverage::of)
                .containsExactly("The six principles", "The nine steps", "Wellbeing");
        assertThat(coverage).extracting(each -> each.places().size()).containsExactly(6, 9, 9);
        assertThat(coverage.getFirst().places())
                .filteredOn(place -> !place.objectives().isEmpty())
                .containsExactly(new Coverage.Place("Prevention", List.of(one)));
        assertThat(coverage.get(1).places().get(6).objectives()).containsExactly(one);
    }

    @Test
    void an_objective_stands_on_the_grid_where_people_are_and_where_it_is_to_bring_them() {
        var one = known(objective(List.of(), GridPlace.SAFE, GridPlace.BOTH), null);
        var grid = Grid.of(List.of(one, known(objective(List.of(), null, null), null)));
        assertThat(grid.isEmpty()).isFalse();
        assertThat(grid.at(true, false)).containsExactly(new Grid.Mark(GridPlace.SAFE, one, true));
        assertThat(grid.at(true, true)).containsExactly(new Grid.Mark(GridPlace.BOTH, one, false));
        assertThat(grid.at(false, true)).isEmpty();
        assertThat(grid.at(false, false)).isEmpty();
        assertThat(GridPlace.WELL.isWell() && !GridPlace.WELL.isSafe()).isTrue();
        assertThat(Grid.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void a_name_means_a_colleague_where_exactly_one_has_it() {
        assertThat(NAMES.meant(" nadia  rahman ").id()).isEqualTo("nadia");
        assertThat(NAMES.meant("Ann Lee").id()).as("two have it").isNull();
        assertThat(NAMES.meant("Larchmere Police")).isEqualTo(new Owner("Larchmere Police", null));
        assertThat(NAMES.offered()).containsExactly("Larchmere Police", "Nadia Rahman", "Ann Lee");
        assertThatIllegalArgumentException().isThrownBy(() -> new Owner(" ", null));
    }

    @ParameterizedTest
    @EnumSource
    void managers_and_board_members_record_and_whoever_has_an_action_says_what_came_of_it(Role role) {
        var somebody = new Practitioner("nadia", "Nadia Rahman", "990", role, null);
        var records = role == Role.MANAGER || role == Role.BOARD_VIEWER;
        var theirs = known(action(TODAY), null);
        assertThat(MayRecord.anything(somebody)).isEqualTo(records);
        assertThat(MayRecord.byItself(somebody, Noun.OBJECTIVE)).isEqualTo(records);
        assertThat(MayRecord.byItself(somebody, Noun.HEARD))
                .as("those who do the work tell the Board too")
                .isEqualTo(records || role == Role.PRACTITIONER);
        assertThat(MayRecord.byItself(somebody, Noun.NEWS)).isFalse();
        assertThat(MayRecord.whatFollows(somebody, theirs, Noun.NEWS)).isTrue();
        assertThat(MayRecord.whatFollows(somebody, theirs, Noun.ACTION)).isEqualTo(records);
        assertThat(MayRecord.whatFollows(
                        somebody,
                        known(new Action(OBJECTIVE, "Ring", new Owner("Nadia Rahman", null), TODAY), null),
                        Noun.NEWS))
                .as("a name that may be another's")
                .isEqualTo(records);
        assertThat(MayRecord.whatFollows(somebody, known(objective(List.of(), null, null), null), Noun.NEWS))
                .isEqualTo(records);
    }

    @ParameterizedTest
    @EnumSource
    void a_practitioner_records_again_what_they_told_themselves_and_nothing_else(Role role) {
        var heard = new Heard("Nobody asked us", "Colleagues", null, TODAY);
        var records = role == Role.MANAGER || role == Role.BOARD_VIEWER;
        var sam = new Practitioner("sam", "Sam Oyelaran", "990", role, null);
        var nadia = new Practitioner("nadia", "Nadia Rahman", "990", role, null);
        assertThat(MayRecord.again(sam, known(heard, null))).isEqualTo(records || role == Role.PRACTITIONER);
        assertThat(MayRecord.again(nadia, known(heard, null)))
                .as("what somebody else told")
                .isEqualTo(records);
        assertThat(MayRecord.again(sam, known(action(TODAY), null))).isEqualTo(records);
    }

    @Test
    void numbers_of_people_that_somebody_tells_are_shown_like_all_others() {
        assertThat(provision(3, 12, 2).lines())
                .contains(
                        new Line("People they were asked to support", "10"),
                        new Line("People they could not support", "Fewer than five"),
                        new Line("Days until somebody was seen, in the middle of all", "2"));
        assertThat(provision(null, null, null).heading())
                .as("one provider tells of several times")
                .isEqualTo("Harbour Advocacy, until " + Days.day(TODAY));
        assertThat(provision(null, null, null).lines())
                .extracting(Line::label)
                .containsExactly("From", "Until", "Where there is too little");
    }

    @Test
    void what_somebody_tells_is_of_a_time_that_ends_after_it_begins_and_its_numbers_are_whole() {
        var typed = ProvisionForm.entered(provision(3, 12, 2));
        assertThat(problems(Noun.PROVISION, null, typed.with("asked", "about 12")))
                .containsExactly("Enter a whole number up to 99,999, or leave it empty");
        assertThat(problems(Noun.PROVISION, null, typed.with("from", TODAY).with("until", YESTERDAY)))
                .containsExactly("The last day must not be before the first");
    }

    private static Provision provision(@Nullable Integer couldNot, @Nullable Integer asked, @Nullable Integer days) {
        return new Provision(
                "Harbour Advocacy",
                YESTERDAY,
                TODAY,
                new Provision.Numbers(asked, couldNot, days),
                "In the evening",
                null);
    }

    @Test
    void evidence_is_old_after_a_year() {
        assertThat(new Claim("One", "So it is", "A figure", null, TODAY.minusYears(1)).isOld(TODAY))
                .isFalse();
        assertThat(new Claim(
                                "One",
                                "So it is",
                                "A figure",
                                null,
                                TODAY.minusYears(1).minusDays(1))
                        .isOld(TODAY))
                .isTrue();
    }

    private static List<String> problems(Reading<?> reading) {
        return switch (reading) {
            case Refused<?>(var problems) ->
                problems.list().stream().map(Problem::words).toList();
            case Accepted<?> _ -> List.of();
        };
    }

    private static List<String> problems(Noun noun, @Nullable About from, Typed typed) {
        return problems(EntryForm.read(noun, new Reader(typed), around(from)));
    }

    private static List<Entry> each() {
        var objective = OBJECTIVE;
        return List.of(
                objective(List.of(Principle.PROTECTION), GridPlace.NEITHER, GridPlace.BOTH),
                new Recommendation(null, "Ask first", "In words", CameFrom.AUDIT, "Spring", YESTERDAY, TODAY),
                action(TODAY),
                new News(objective, TODAY, Standing.GOES_ON, "Rang", "More", "A list", TODAY.plusDays(2), null, null),
                new News(
                        new About(Noun.HEARD, new UUID(0, 2)),
                        TODAY,
                        Standing.DID,
                        "Rang",
                        null,
                        null,
                        null,
                        TODAY,
                        "By letter"),
                new Challenge("Larchmere Police", "The hospital", "Why so late?", YESTERDAY, TODAY),
                new Assurance("The hospital", AssuranceAbout.STAFF, "How are they taught?", YESTERDAY, TODAY),
                new Heard("Nobody rang", "The forum", "At its meeting", YESTERDAY),
                new Subgroup("Pressure sores", List.of(Strand.QUALITY), "Fewer", "More of them", "The hospital"),
                new Meeting(
                        null, Met.BOARD, YESTERDAY, "The plan", "One paper", "Police", "To go on", TODAY.plusDays(1)),
                new Group("Ambassadors", GroupKind.AMBASSADORS, "Eight people", "Fares"),
                new Activity(
                        null,
                        "A visit",
                        ActivityKind.AWARENESS,
                        YESTERDAY,
                        "To a home",
                        "What do you like?",
                        "A menu",
                        org.ownwords.vocabulary.AbuseType.FINANCIAL),
                new Mechanism("The hospital", "A panel", "The patients' office", YESTERDAY),
                new Unreached("Travellers", "None last year", "A visit", "Training", YESTERDAY),
                new Provision(
                        "Harbour Advocacy",
                        YESTERDAY,
                        TODAY,
                        new Provision.Numbers(15, 5, 9),
                        "In the evening",
                        "People are asked too late"),
                new Points("The framework", List.of("One", "Two")),
                new Claim("Two", "So it is", "A figure", "On paper", YESTERDAY));
    }

    @Test
    void a_form_that_is_filled_in_with_an_entry_reads_the_same_entry() {
        assertThat(each()).allSatisfy(entry -> {
            var around = around(entry.about());
            assertThat(EntryForm.read(entry.noun(), new Reader(EntryForm.entered(entry, around)), around))
                    .isEqualTo(new Accepted<>(entry));
        });
        assertThat(each()).extracting(Entry::noun).contains(Noun.values());
    }

    @Test
    void every_question_is_read_and_what_is_not_optional_is_asked_for() {
        assertThat(each()).allSatisfy(entry -> {
            var around = around(entry.about());
            var asks = EntryForm.asks(entry.noun(), around);
            var typed = EntryForm.entered(entry, around);
            assertThat(asks).extracting(Ask::name).doesNotHaveDuplicates();
            assertThat(problems(entry.noun(), entry.about(), Typed.nothing())).hasSize((int) asks.stream()
                    .filter(ask -> !ask.label().endsWith("(optional)") && ask.kind() != Ask.Kind.ANY)
                    .count());
            assertThat(typed.fields().keySet().stream()
                            .map(field -> field.replaceAll("-(day|month|year)$", ""))
                            .distinct())
                    .isSubsetOf(asks.stream().map(Ask::name).toList());
        });
    }

    @Test
    void an_entry_says_all_that_was_typed() {
        assertThat(each()).allSatisfy(entry -> {
            var said = entry.heading() + entry.lines().stream().map(Line::words).toList();
            EntryForm.asks(entry.noun(), around(entry.about())).stream()
                    .filter(ask -> ask.kind() == Ask.Kind.LINE || ask.kind() == Ask.Kind.WORDS)
                    .map(ask -> EntryForm.entered(entry, around(entry.about())).text(ask.name()))
                    .forEach(words -> assertThat(said).contains(words));
        });
    }

    @Test
    void a_partner_challenges_another() {
        assertThat(problems(
                        Noun.CHALLENGE,
                        null,
                        Typed.nothing()
                                .with("from", "Larchmere Police")
                                .with("to", "larchmere police")
                                .with("words", "Why?")
                                .with("on", TODAY)))
                .containsExactly("Enter another organisation: one partner asks another");
    }

    @Test
    void what_is_to_be_shown_is_asked_for_before() {
        var typed =
                Typed.nothing().with("partner", "Police").with("topic", "staff").with("words", "How?");
        assertThat(problems(Noun.ASSURANCE, null, typed.with("on", TODAY).with("by", TODAY)))
                .isEmpty();
        assertThat(problems(Noun.ASSURANCE, null, typed.with("on", TODAY).with("by", YESTERDAY)))
                .containsExactly("The answer cannot be there before it was asked for");
    }

    @Test
    void a_meeting_that_is_still_to_come_has_decided_nothing_and_the_next_is_after_it() {
        var typed =
                Typed.nothing().with("met", "board").with("agenda", "The plan").with("on", TODAY.plusDays(1));
        assertThat(problems(Noun.MEETING, null, typed)).isEmpty();
        assertThat(problems(Noun.MEETING, null, typed.with("decided", "To go on")))
                .containsExactly(
                        "A meeting that is still to come has nobody there and no decisions yet. Check the day");
        assertThat(problems(Noun.MEETING, null, typed.with("present", "Police")))
                .hasSize(1);
        assertThat(problems(Noun.MEETING, null, typed.with("on", TODAY).with("decided", "To go on")))
                .isEmpty();
        assertThat(problems(Noun.MEETING, null, typed.with("nextOn", TODAY.plusDays(1))))
                .containsExactly("The next meeting must be after this one");
    }

    @Test
    void what_is_closed_is_not_looked_at_again_and_how_people_were_told_has_a_day() {
        var typed =
                Typed.nothing().with("standing", "done").with("words", "Rang").with("on", TODAY);
        assertThat(problems(Noun.NEWS, OBJECTIVE, typed)).isEmpty();
        assertThat(problems(Noun.NEWS, OBJECTIVE, typed.with("nextOn", TODAY.plusDays(1))))
                .containsExactly("Nothing is still to come of it. Leave this empty, or select how it stands again");
        assertThat(problems(
                        Noun.NEWS, OBJECTIVE, typed.with("standing", "goes-on").with("nextOn", TODAY)))
                .containsExactly("It is looked at again after this day");
        assertThat(problems(Noun.NEWS, OBJECTIVE, typed.with("standing", "held")))
                .as("of an objective nobody says that it has held")
                .containsExactly("Select how it stands");
        var heard = new About(Noun.HEARD, new UUID(0, 3));
        var did = typed.with("standing", "did");
        assertThat(problems(Noun.NEWS, heard, did)).isEmpty();
        assertThat(problems(Noun.NEWS, heard, did.with("toldHow", "By letter")))
                .containsExactly("Enter when they were told");
        assertThat(problems(Noun.NEWS, heard, did.with("toldOn", TODAY.plusDays(1))))
                .containsExactly("The date must be today or in the past");
        assertThat(problems(Noun.NEWS, heard, did.with("toldOn", TODAY))).isEmpty();
    }

    @Test
    void an_entry_is_recorded_again_with_a_reason_and_one_that_should_not_be_here_as_it_was() {
        var before = action(TODAY);
        var around = around(OBJECTIVE);
        var typed = EntryForm.entered(before, around)
                .with("what", "Write to everybody")
                .with("why", "Ringing is dear");
        assertThat(problems(EntryForm.again(before, new Reader(Typed.nothing()), around)))
                .contains(
                        "Select why it is recorded again",
                        "Enter why it is recorded again",
                        "Enter what is to be done");
        assertThat(EntryForm.again(before, new Reader(typed.with("again", "changed")), around))
                .isEqualTo(new Accepted<>(new Correction(
                        new Action(OBJECTIVE, "Write to everybody", before.owner(), TODAY),
                        new Again(Again.Because.CHANGED, "Ringing is dear"))));
        assertThat(EntryForm.again(
                        before, new Reader(typed.with("again", "not-here").with("what", "")), around))
                .isEqualTo(
                        new Accepted<>(new Correction(before, new Again(Again.Because.NOT_HERE, "Ringing is dear"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Again(Again.Because.WRONG, " "));
    }

    @Test
    void the_points_that_come_with_the_software_are_seven() {
        assertThat(PointsThatCome.POINTS.points())
                .hasSize(7)
                .allSatisfy(point -> assertThat(point).endsWith("."));
    }
}
