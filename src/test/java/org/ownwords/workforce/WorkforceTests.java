package org.ownwords.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseId;
import org.ownwords.workforce.EntryForm.Correction;
import org.ownwords.worklist.Load;

class WorkforceTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Practitioner SAM = somebody("sam", Role.MANAGER, "safeguarding");
    private static final Practitioner NADIA = somebody("nadia", Role.PRACTITIONER, "safeguarding");
    private static final Practitioner GRACE = somebody("grace", Role.PRACTITIONER, "safeguarding");
    private static final Practitioner HELEN = somebody("helen", Role.MANAGER, "hospital");
    private static final Practitioner JUDITH = somebody("judith", Role.BOARD_VIEWER, null);
    private static final List<Practitioner> ALL = List.of(SAM, NADIA, GRACE, HELEN, JUDITH);
    private static final UUID CASE = new UUID(0, 9);
    private static final UUID FINDING = new UUID(0, 8);
    private static final Names NAMES =
            new Names(ALL.stream().collect(Collectors.toMap(each -> each.id().value(), Practitioner::name)));

    private static Practitioner somebody(String identity, Role role, @Nullable String team) {
        return new Practitioner(identity, "Name of " + identity, "990", role, team);
    }

    private static Supervision supervision(List<String> people, Approach approach, InTheWay... inTheWay) {
        return new Supervision(
                "sam",
                people,
                YESTERDAY,
                "She goes out again",
                "To see her friends",
                "We began with it",
                List.of(inTheWay),
                "The bank was slow",
                List.of(CASE),
                "Ring first",
                "It stayed with me",
                approach,
                "We asked each time",
                "Two days late");
    }

    private static final Supervision SUPERVISION = supervision(List.of("nadia"), Approach.LEADS, InTheWay.TIME);
    private static final About ABOUT = new About(Noun.SUPERVISION, new UUID(0, 1));

    private static Course course(@Nullable Integer months) {
        return new Course(
                "Asking first",
                CourseKind.TAUGHT,
                "How to begin",
                List.of("practitioner", "manager"),
                true,
                months,
                Source.REVIEW,
                "The review of spring",
                FINDING);
    }

    private static Reflection reflection(@Nullable String sharedWith) {
        return new Reflection("nadia", YESTERDAY, "I spoke too soon", "Wait", "I was tired", sharedWith);
    }

    private static Need need(@Nullable String role, @Nullable String person) {
        return need(role, person, null);
    }

    private static Need need(@Nullable String role, @Nullable String person, @Nullable String team) {
        return new Need("How to ask", role, person, team, Source.AUDIT, "Of spring", FINDING, TODAY);
    }

    /// One of each kind, as somebody records it.
    private static Map<Entry, Practitioner> each() {
        return Map.ofEntries(
                Map.entry(SUPERVISION, SAM),
                Map.entry(new Agreed(ABOUT, "Ring the bank", "nadia", TODAY), SAM),
                Map.entry(new News(ABOUT, TODAY, Standing.GOES_ON, "I rang", TODAY.plusDays(2)), NADIA),
                Map.entry(new Reply(ABOUT, "I see it otherwise"), NADIA),
                Map.entry(reflection("sam"), NADIA),
                Map.entry(new NeedsMore("nadia", CASE, List.of(WhyMore.TRUST), "Each week", YESTERDAY), NADIA),
                Map.entry(course(12), SAM),
                Map.entry(new Had(ABOUT, List.of("nadia", "grace"), TODAY, "They ask first"), SAM),
                Map.entry(need(null, "nadia"), SAM),
                Map.entry(need("practitioner", null), SAM),
                Map.entry(
                        new Forum(
                                ForumKind.CLINIC,
                                "Saying no",
                                TODAY,
                                "Noon",
                                "Room 4",
                                "Grace",
                                Source.AUDIT,
                                "Of spring",
                                List.of("nadia"),
                                "We wait longer"),
                        SAM),
                Map.entry(
                        new Champion("Name of grace", "grace", ChampionKind.PRINCIPAL, "Asking", "Room 4", null), SAM),
                Map.entry(new Question("Saying no", "What helps?", TODAY), NADIA));
    }

    private static Around around(Practitioner me) {
        return new Around(
                me,
                ALL,
                List.of(Option.of(CASE.toString(), "Edith Abbott, case 1")),
                List.of(Option.of(FINDING.toString(), "Nobody asked")),
                null,
                known(SUPERVISION, "sam"),
                TODAY);
    }

    private static Known known(Entry says, String by) {
        return new Known(ABOUT.entry(), ABOUT.entry(), says, false, by, Instant.EPOCH, null);
    }

    private static List<String> problems(Reading<?> reading) {
        return switch (reading) {
            case Refused<?>(var problems) ->
                problems.list().stream().map(Problem::words).toList();
            case Accepted<?> _ -> List.of();
        };
    }

    private static List<String> problems(Noun noun, Practitioner by, Typed typed) {
        return problems(EntryForm.read(noun, new Reader(typed), around(by)));
    }

    @Test
    void a_form_that_is_filled_in_with_an_entry_reads_the_same_entry() {
        each().forEach((entry, by) -> assertThat(
                        EntryForm.read(entry.noun(), new Reader(EntryForm.entered(entry)), around(by)))
                .isEqualTo(new Accepted<>(entry)));
        assertThat(each().keySet()).extracting(Entry::noun).contains(Noun.values());
    }

    @Test
    void what_is_not_optional_is_asked_for_and_an_entry_says_all_that_was_typed() {
        each().forEach((entry, by) -> {
            var asks = EntryForm.asks(entry.noun(), around(by));
            assertThat(asks).extracting(Ask::name).doesNotHaveDuplicates();
            assertThat(problems(entry.noun(), by, Typed.nothing()))
                    .as(entry.noun().name())
                    .hasSize((int) asks.stream()
                            .filter(ask -> !ask.label().endsWith("(optional)")
                                    && !List.of("inTheWay", "cases", "roles").contains(ask.name()))
                            .count());
            var said = entry.heading()
                    + entry.lines(NAMES).stream().map(Line::words).toList();
            asks.stream()
                    .filter(ask -> ask.kind() == Ask.Kind.LINE || ask.kind() == Ask.Kind.WORDS)
                    .map(ask -> EntryForm.entered(entry).text(ask.name()))
                    .forEach(words -> assertThat(said).contains(words));
        });
    }

    @Test
    void a_supervision_asks_what_difference_the_work_made_before_anything_else_and_for_the_process_last() {
        var asks = EntryForm.asks(Noun.SUPERVISION, around(SAM)).stream()
                .filter(ask -> ask.kind() == Ask.Kind.WORDS)
                .toList();
        assertThat(asks.getFirst().name()).isEqualTo("difference");
        assertThat(asks.getLast().name()).isEqualTo("process");
        assertThat(SUPERVISION.lines(NAMES)).extracting(Line::label).last().isEqualTo("Steps, forms and days");
    }

    @Test
    void a_supervision_is_with_colleagues_of_the_managers_team() {
        var typed = EntryForm.entered(SUPERVISION);
        assertThat(problems(Noun.SUPERVISION, SAM, typed)).isEmpty();
        assertThat(problems(Noun.SUPERVISION, HELEN, typed)).containsExactly("Select who it was with");
        assertThat(problems(Noun.SUPERVISION, SAM, typed.with("people", "sam")))
                .containsExactly("Select who it was with");
        assertThat(supervision(List.of("nadia", "grace"), Approach.LEADS).heading())
                .startsWith("Group supervision");
    }

    @Test
    void only_those_who_were_in_a_supervision_read_it() {
        assertThat(ALL.stream().filter(each -> MayRead.entry(each, SUPERVISION)))
                .containsExactly(SAM, NADIA);
        assertThat(ALL.stream().filter(each -> MayRead.entry(each, supervision(List.of("grace"), Approach.LEADS))))
                .containsExactly(SAM, GRACE);
    }

    @Test
    void a_reflection_is_read_by_whoever_wrote_it_and_by_whom_they_share_it_with() {
        assertThat(ALL.stream().filter(each -> MayRead.entry(each, reflection(null))))
                .containsExactly(NADIA);
        assertThat(ALL.stream().filter(each -> MayRead.entry(each, reflection("helen"))))
                .containsExactly(NADIA, HELEN);
        assertThat(MayRecord.again(HELEN, known(reflection("helen"), "nadia"))).isFalse();
    }

    @Test
    void what_is_about_one_colleague_is_read_by_them_and_by_managers() {
        var more = new NeedsMore("nadia", CASE, List.of(WhyMore.TRUST), null, TODAY);
        for (var entry : List.of(need(null, "nadia"), new Had(ABOUT, List.of("nadia"), TODAY, null), more)) {
            assertThat(ALL.stream().filter(each -> MayRead.entry(each, entry))).containsExactly(SAM, NADIA, HELEN);
        }
        assertThat(ALL).allMatch(each -> MayRead.entry(each, need("manager", null)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void who_records_what(Role role) {
        var somebody = somebody("carys", role, "safeguarding");
        var keeps = role == Role.MANAGER || role == Role.BOARD_VIEWER;
        assertThat(Stream.of(Noun.values()).filter(noun -> MayRecord.byItself(somebody, noun)))
                .containsExactlyElementsOf(Stream.of(
                                role == Role.MANAGER ? Noun.SUPERVISION : null,
                                role.worksOnCases() ? Noun.REFLECTION : null,
                                role.worksOnCases() ? Noun.MORE : null,
                                keeps ? Noun.COURSE : null,
                                keeps || role.worksOnCases() ? Noun.NEED : null,
                                keeps ? Noun.FORUM : null,
                                keeps ? Noun.CHAMPION : null,
                                role.worksOnCases() ? Noun.QUESTION : null)
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    @Test
    void whoever_is_supervised_answers_and_whoever_took_something_on_says_what_came_of_it() {
        var supervision = known(SUPERVISION, "sam");
        assertThat(MayRecord.following(NADIA, supervision, Noun.REPLY, List.of()))
                .isTrue();
        assertThat(MayRecord.following(SAM, supervision, Noun.REPLY, List.of())).isFalse();
        assertThat(MayRecord.following(NADIA, supervision, Noun.AGREED, List.of()))
                .isTrue();
        assertThat(MayRecord.following(NADIA, supervision, Noun.HAD, List.of())).isFalse();
        assertThat(MayRecord.again(NADIA, supervision)).isFalse();
        var agreed = known(new Agreed(ABOUT, "Ring", "nadia", TODAY), "sam");
        assertThat(ALL.stream().filter(each -> MayRecord.following(each, agreed, Noun.NEWS, List.of())))
                .containsExactly(SAM, NADIA);
        var question = known(new Question("Saying no", "What helps?", TODAY), "nadia");
        assertThat(ALL.stream().filter(each -> MayRecord.following(each, question, Noun.REPLY, List.of("grace"))))
                .containsExactly(SAM, GRACE, HELEN);
    }

    @Test
    void training_is_due_where_somebody_must_have_had_it_and_has_not_or_not_for_too_long() {
        assertThat(TrainingStanding.of(course(12), JUDITH, null, TODAY)).isEqualTo(new TrainingStanding.NotAsked());
        assertThat(TrainingStanding.of(course(12), NADIA, null, TODAY)).isEqualTo(new TrainingStanding.NotHad());
        assertThat(TrainingStanding.of(course(null), NADIA, TODAY.minusYears(9), TODAY))
                .isEqualTo(new TrainingStanding.HadIt(TODAY.minusYears(9), null));
        var year = TODAY.minusMonths(12);
        assertThat(TrainingStanding.of(course(12), NADIA, year.minusDays(1), TODAY))
                .isEqualTo(new TrainingStanding.Late(YESTERDAY));
        assertThat(TrainingStanding.of(course(12), NADIA, year, TODAY))
                .as("on the day itself")
                .isEqualTo(new TrainingStanding.DueSoon(TODAY));
        assertThat(TrainingStanding.of(course(12), NADIA, year.plusDays(60), TODAY))
                .isEqualTo(new TrainingStanding.DueSoon(TODAY.plusDays(60)));
        assertThat(TrainingStanding.of(course(12), NADIA, year.plusDays(61), TODAY))
                .isEqualTo(new TrainingStanding.HadIt(year.plusDays(61), TODAY.plusDays(61)));
    }

    @Test
    void how_training_stands_is_said_after_a_name() {
        assertThat(Stream.of(
                                new TrainingStanding.NotAsked(),
                                new TrainingStanding.NotHad(),
                                new TrainingStanding.HadIt(TODAY, null),
                                new TrainingStanding.HadIt(TODAY, TODAY.plusYears(1)),
                                new TrainingStanding.DueSoon(TODAY),
                                new TrainingStanding.Late(TODAY))
                        .map(TrainingStanding::words))
                .containsExactly(
                        "",
                        ": not had yet",
                        ", had on 9 July 2026",
                        ", had on 9 July 2026, again by 9 July 2027",
                        ", again by 9 July 2026",
                        ", again since 9 July 2026");
    }

    @Test
    void a_list_says_beside_each_entry_what_it_needs() {
        assertThat(known(SUPERVISION, "sam").beside(NAMES, "sam")).isEqualTo("Name of nadia, Name of sam");
        assertThat(known(reflection(null), "nadia").beside(NAMES, "nadia")).isEmpty();
        assertThat(known(reflection("sam"), "nadia").beside(NAMES, "nadia")).isEqualTo("Shared with Name of sam");
        assertThat(known(reflection("sam"), "nadia").beside(NAMES, "sam"))
                .isEqualTo("Shared with you by Name of nadia");
        assertThat(known(course(null), "sam").beside(NAMES, "sam"))
                .isEqualTo("Everybody must have had it: Practitioner, Manager");
        assertThat(known(need(null, null), "sam").beside(NAMES, "sam")).isEqualTo("Everybody");
    }

    @Test
    void who_is_due_is_worked_out_for_each_colleague_and_each_training() {
        var course = known(course(12), "sam");
        var due = TrainingDue.of(
                List.of(course), ALL, Map.of(new TrainingDue.Last(course.id(), "nadia"), YESTERDAY), TODAY);
        assertThat(due).extracting(TrainingDue::who).containsExactly(GRACE, HELEN, SAM);
    }

    @Test
    void what_stood_in_the_way_three_times_stands_out_and_what_was_not_talked_over_is_counted() {
        var counted = Stream.of(
                        supervision(List.of("nadia"), Approach.LEADS, InTheWay.TIME, InTheWay.PARTNERS),
                        supervision(List.of("grace"), Approach.NOT_TALKED_OVER, InTheWay.TIME, InTheWay.PARTNERS),
                        supervision(List.of("nadia"), Approach.LEADS, InTheWay.TIME, InTheWay.PARTNERS),
                        supervision(List.of("nadia"), Approach.LEADS, InTheWay.TIME, InTheWay.FEELINGS))
                .map(Counted::of)
                .toList();
        var approaches = Approaches.of(counted);
        assertThat(approaches.all()).isEqualTo(4);
        assertThat(approaches.number(Approach.LEADS)).isEqualTo(3);
        assertThat(approaches.number(Approach.NOT_TALKED_OVER)).isOne();
        assertThat(approaches.number(Approach.NOT_YET)).isZero();
        assertThat(approaches.standsOut()).containsExactly(InTheWay.TIME, InTheWay.PARTNERS);
    }

    @Test
    void the_board_is_told_numbers_with_small_ones_withheld_and_no_word() {
        var seven = Stream.generate(() -> SUPERVISION).limit(7);
        var four = Stream.generate(() -> supervision(List.of("nadia", "grace"), Approach.NOT_YET, InTheWay.OTHER))
                .limit(4);
        var telling = WorkforceTold.telling(
                Stream.concat(seven, four).map(Counted::of).toList());
        assertThat(telling.said()).isEmpty();
        assertThat(telling.tables().getFirst().rows())
                .contains(
                        List.of(Approach.LEADS.words(), "5"),
                        List.of(Approach.NOT_YET.words(), "withheld"),
                        List.of("All supervisions", "10"),
                        List.of("In a group", "withheld"));
        assertThat(telling.tables().getLast().rows())
                .contains(List.of(InTheWay.TIME.words(), "5"), List.of(InTheWay.OTHER.words(), "withheld"));
        assertThat(telling.toString()).doesNotContain("The bank was slow", "She goes out again", "Name of");
    }

    @Test
    void workload_is_by_name_and_shows_what_needs_more_of_somebody_while_they_hold_it() {
        var other = new UUID(0, 7);
        var mine = known(new NeedsMore("nadia", CASE, List.of(WhyMore.TRUST), null, TODAY), "nadia");
        var before = known(new NeedsMore("nadia", other, List.of(WhyMore.COURT), null, TODAY), "nadia");
        var ended = new Known(
                other, other, mine.says(), false, "nadia", Instant.EPOCH, new Known.Latest(Standing.DONE, TODAY, null));
        var all = Workload.of(
                List.of(SAM, NADIA, GRACE),
                Map.of(new CaseId(CASE), "nadia", new CaseId(other), "grace"),
                Map.of("nadia", new Load(3, 1)),
                Map.of(new CaseId(CASE), 200, new CaseId(other), 61),
                List.of(mine, before, ended));
        assertThat(all).extracting(Workload::who).containsExactly(GRACE, NADIA, SAM);
        assertThat(all).extracting(Workload::held).containsExactly(1, 1, 0);
        assertThat(all).extracting(Workload::time).containsExactly("1 hour 1 minute", "3 hours 20 minutes", "");
        assertThat(all).extracting(each -> each.load().due()).containsExactly(0, 3, 0);
        assertThat(all).extracting(Workload::more).containsExactly(List.of(), List.of(mine), List.of());
    }

    @Test
    void what_is_done_is_not_looked_at_again() {
        var typed =
                Typed.nothing().with("standing", "done").with("words", "I rang").with("on", TODAY);
        assertThat(problems(Noun.NEWS, NADIA, typed)).isEmpty();
        assertThat(problems(Noun.NEWS, NADIA, typed.with("nextOn", TODAY.plusDays(1))))
                .containsExactly("Nothing is still to come of it. Leave this empty, or select that it goes on");
        assertThat(problems(Noun.NEWS, NADIA, typed.with("standing", "goes-on").with("nextOn", TODAY)))
                .containsExactly("It is looked at again after this day");
    }

    @Test
    void training_that_must_be_had_is_for_somebody_and_a_need_is_of_a_role_or_of_a_colleague() {
        assertThat(problems(Noun.COURSE, SAM, EntryForm.entered(course(12)).without("roles")))
                .containsExactly("Select who must have had it");
        assertThat(problems(
                        Noun.NEED, SAM, EntryForm.entered(need("manager", null)).with("person", "nadia")))
                .containsExactly("Select a role, a colleague or a team, and only one of them");
        assertThat(problems(
                        Noun.NEED,
                        SAM,
                        EntryForm.entered(need(null, "nadia")).with("team", String.valueOf(SAM.team()))))
                .containsExactly("Select a role, a colleague or a team, and only one of them");
        assertThat(around(NADIA).learners()).extracting(Option::code).containsExactly("nadia");
        assertThat(around(SAM).learners()).extracting(Option::code).containsExactly("sam", "nadia", "grace");
    }

    @Test
    void what_somebody_needs_is_their_own_their_roles_their_teams_and_everybodys() {
        var own = known(need(null, "nadia"), "sam");
        var others = known(need(null, "grace"), "sam");
        var team = known(need(null, null, NADIA.team()), "sam");
        var otherTeam = known(need(null, null, "another"), "sam");
        var role = known(need("practitioner", null), "sam");
        var otherRole = known(need("manager", null), "sam");
        var everybody = known(need(null, null), "sam");
        var all = List.of(own, others, team, otherTeam, role, otherRole, everybody);
        var course = known(course(12), "sam");
        var had = known(new Had(course.asAbout(), List.of("nadia", "grace"), TODAY, null), "sam");
        var ofGrace = known(new Had(course.asAbout(), List.of("grace"), TODAY, null), "sam");
        var elsewhere = known(new Had(new About(Noun.COURSE, new UUID(0, 77)), List.of("nadia"), TODAY, null), "sam");
        var came = known(forum("nadia", "grace"), "sam");
        var record = LearningRecord.of(
                NADIA,
                List.of(had, ofGrace, elsewhere),
                List.of(course),
                List.of(came, known(forum("grace"), "sam"), known(forum(), "sam")),
                List.of(),
                all);
        assertThat(record.came()).containsExactly(came);
        assertThat(record.needs()).containsExactly(own, team, role, everybody);
        assertThat(record.ownNeeds()).containsExactly(own);
        assertThat(record.had()).containsExactly(new LearningRecord.HadOne(course, had));
        assertThat(need(null, null, "north").whom(new Names(Map.of(), Map.of("north", "Larchmere North"))))
                .isEqualTo("The team Larchmere North");
    }

    private static Forum forum(String... came) {
        return new Forum(ForumKind.CLINIC, "Saying no", TODAY, null, null, null, null, null, List.of(came), null);
    }

    @Test
    void who_came_to_a_forum_is_no_matter_of_everybody() {
        assertThat(forum("nadia", "grace").lines(new Names(Map.of("nadia", "Nadia Rahman"))))
                .extracting(Line::words)
                .contains("2")
                .noneMatch(words -> words.contains("Nadia"));
        assertThat(around(SAM).colleagues()).extracting(Option::code).contains("sam", "nadia", "grace");
    }

    @Test
    void of_a_forum_that_is_still_to_come_nothing_has_come_yet() {
        var typed = Typed.nothing()
                .with("kind", "clinic")
                .with("topic", "Saying no")
                .with("on", TODAY.plusDays(1));
        assertThat(problems(Noun.FORUM, SAM, typed)).isEmpty();
        assertThat(problems(Noun.FORUM, SAM, typed.with("cameOfIt", "Much")))
                .containsExactly("It is still to come. Record it again when it has been");
        assertThat(problems(Noun.FORUM, SAM, typed.with("came", List.of("nadia"))))
                .containsExactly("It is still to come. Record who came when it has been");
    }

    @Test
    void somebody_elsewhere_is_no_colleague_of_the_same_name() {
        var elsewhere = new Champion("name of  GRACE", null, ChampionKind.CHAMPION, "Asking", "Room 4", "The hospital");
        assertThat(EntryForm.read(Noun.CHAMPION, new Reader(EntryForm.entered(elsewhere)), around(SAM)))
                .isEqualTo(new Accepted<>(elsewhere));
        assertThat(around(SAM).meant("name of  GRACE")).isEqualTo("grace");
        assertThat(around(SAM).meant("Somebody else")).isNull();
    }

    @Test
    void an_entry_is_recorded_again_with_a_reason_and_one_that_should_not_be_here_as_it_was() {
        var before = new Question("Saying no", "What helps?", YESTERDAY);
        var around = new Around(NADIA, ALL, List.of(), List.of(), before, null, TODAY);
        var typed = EntryForm.entered(before).with("words", "Who helps?").with("why", "Clearer");
        assertThat(EntryForm.again(before, new Reader(typed.with("again", "changed")), around))
                .isEqualTo(new Accepted<>(new Correction(
                        new Question("Saying no", "Who helps?", YESTERDAY),
                        new Again(Again.Because.CHANGED, "Clearer"))));
        assertThat(EntryForm.again(
                        before, new Reader(typed.with("again", "not-here").with("words", "")), around))
                .isEqualTo(new Accepted<>(new Correction(before, new Again(Again.Because.NOT_HERE, "Clearer"))));
        assertThat(problems(EntryForm.again(before, new Reader(Typed.nothing()), around)))
                .contains("Select why it is recorded again", "Enter why it is recorded again");
        assertThatIllegalArgumentException().isThrownBy(() -> new Again(Again.Because.WRONG, " "));
    }

    @Test
    void how_soon_questions_are_answered_is_told_of_all_and_of_each() {
        var soon = question(1);
        var later = question(2);
        var waits = question(3);
        var answers = new Answers(Map.of(soon.id(), YESTERDAY.plusDays(2), later.id(), YESTERDAY.plusDays(3)));
        assertThat(answers.together(List.of(soon, later, waits)))
                .isEqualTo("Answered within two days: 1. Answered later: 1. Not answered yet: 1.");
        assertThat(answers.beside(soon)).isEqualTo("Asked 8 July 2026, answered 10 July 2026");
        assertThat(answers.beside(waits)).isEqualTo("Asked 8 July 2026, not answered yet");
    }

    private static Known question(int number) {
        var id = new UUID(0, number);
        return new Known(id, id, new Question("Asking", "How?", YESTERDAY), false, "nadia", Instant.EPOCH, null);
    }
}
