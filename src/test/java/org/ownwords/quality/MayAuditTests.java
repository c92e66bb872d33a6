package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.access.ActorId;
import org.ownwords.access.Mandate;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.vocabulary.ShippedText;

/// Who may read a case, and with which questions.
class MayAuditTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 10);

    private static Practitioner somebody(String id, Power... powers) {
        return new Practitioner(
                new ActorId(id),
                id,
                "Grace Adeyemi",
                "990",
                Role.PRACTITIONER,
                "hospital",
                new Mandate(Set.of(powers), null, TODAY));
    }

    private static final Practitioner GRACE = somebody("grace", Power.AUDIT);

    @Test
    void a_sample_has_at_least_one_case_and_at_most_two_hundred() {
        assertThat(new Sampling(1, false, 7).words()).isEqualTo("1");
        assertThat(new Sampling(Sampling.MOST, true, 7).words()).isEqualTo("200 of each team");
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(0, false, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sampling(Sampling.MOST + 1, false, 7));
    }

    @Test
    void whoever_worked_on_a_case_does_not_audit_it() {
        var of = new MayAudit.Of(Set.of("nadia"), "hospital", false, null);
        assertThat(of.by(GRACE, TODAY)).isEqualTo(new MayAudit.Allowed());
        assertThat(of.by(somebody("nadia", Power.AUDIT), TODAY)).isEqualTo(new MayAudit.WorkedOnIt());
        assertThat(new MayAudit.Of(Set.of(" grace ADEYEMI "), "hospital", false, null).by(GRACE, TODAY))
                .as("where a decision has a name only")
                .isEqualTo(new MayAudit.WorkedOnIt());
        assertThat(of.by(somebody("grace", Power.SIGN_OFF), TODAY)).isEqualTo(new MayAudit.NoPower());
        assertThat(of.by(GRACE, TODAY.plusDays(1))).as("no longer").isEqualTo(new MayAudit.NoPower());
    }

    @Test
    void where_agencies_audit_each_other_nobody_reads_a_case_of_their_own_team() {
        assertThat(new MayAudit.Of(Set.of(), "hospital", true, null).by(GRACE, TODAY))
                .isEqualTo(new MayAudit.SameTeam());
        assertThat(new MayAudit.Of(Set.of(), "safeguarding", true, null).by(GRACE, TODAY))
                .isEqualTo(new MayAudit.Allowed());
        assertThat(new MayAudit.Of(Set.of(), null, true, null).by(GRACE, TODAY)).isEqualTo(new MayAudit.Allowed());
    }

    @Test
    void the_second_reader_is_somebody_else() {
        assertThat(new MayAudit.Of(Set.of(), null, false, "grace").by(GRACE, TODAY))
                .isEqualTo(new MayAudit.ReadsItAlready());
        assertThat(List.of(
                                new MayAudit.NoPower(),
                                new MayAudit.WorkedOnIt(),
                                new MayAudit.SameTeam(),
                                new MayAudit.ReadsItAlready())
                        .stream()
                        .map(MayAudit::words))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(MayAudit.words(new MayAudit.Allowed())).isEmpty();
    }

    @Test
    void the_questions_are_eight_and_what_does_not_apply_does_not_count() {
        var tool = Tools.recorded("eight-questions-2017");
        assertThat(tool.questions()).hasSize(8).allSatisfy(each -> {
            assertThat(each.words()).endsWith("?");
            assertThat(each.topics()).isNotEmpty();
        });
        assertThat(tool.ratings().stream().filter(each -> !each.counts()))
                .extracting(Tool.Rating::code)
                .containsExactly("grey");
        assertThat(tool.title()).isEqualTo("Eight questions, 2017");
        assertThat(Tools.of("another")).isEmpty();
    }

    @Test
    void there_are_sets_for_what_stands_beside_a_file_and_none_of_them_reads_one() {
        assertThat(Tools.ALL).extracting(Tool::code).doesNotHaveDuplicates().hasSizeGreaterThan(7);
        assertThat(Tools.ALL.stream().filter(each -> !each.subject().isRead()))
                .extracting(Tool::subject)
                .contains(Subject.WATCHED, Subject.WORKER, Subject.PERSON);
        assertThat(Tools.ALL)
                .allSatisfy(each -> assertThat(each.questions())
                        .extracting(Tool.Question::code)
                        .doesNotHaveDuplicates());
        assertThat(Tools.recorded("six-principles-1").questions())
                .extracting(Tool.Question::principle)
                .containsExactly(
                        "Empowerment", "Prevention", "Proportionality", "Protection", "Partnership", "Accountability");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Tool("x", "x", "x", "x", Subject.FILE, Scale.WORDS, null, TOOL_OF_SCORES.questions()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Tool("x", "x", "x", "x", Subject.PERSON, Scale.SAID, 60, TOOL_OF_SCORES.questions()));
    }

    private static final Tool TOOL_OF_SCORES = Tools.recorded("capacity-1");

    @Test
    void below_the_threshold_coaching_is_offered_and_what_does_not_apply_has_no_points() {
        var of = Score.of(TOOL_OF_SCORES, List.of("3", "2", "none", "0"));
        assertThat(of).isEqualTo(new Score.Of(5, 9, true));
        assertThat(of.words()).isEqualTo("5 of 9 points, 56 in a hundred.");
        assertThat(of.callsForCoaching()).isTrue();
        assertThat(Score.of(TOOL_OF_SCORES, List.of("3", "3", "1", "2", "0")))
                .as("60 in a hundred")
                .isEqualTo(new Score.Of(9, 15, false));
        assertThat(Score.of(Tools.recorded("eight-questions-2017"), List.of("green", "red", "grey")))
                .as("without a threshold")
                .isEqualTo(new Score.Of(2, 4, false));
        assertThat(Score.of(TOOL_OF_SCORES, List.of("none"))).isEqualTo(new Score.NotScored());
        assertThat(new Score.NotScored().callsForCoaching()).isFalse();
        assertThat(Score.of(TOOL_OF_SCORES, List.of("3", "3")).callsForCoaching())
                .isFalse();
        assertThat(Score.of(Tools.recorded("person-1"), List.of("no"))).isEqualTo(new Score.NotScored());
        assertThat(Score.of(Tools.recorded("worker-1"), List.of()).words()).isEmpty();
    }

    @Test
    void the_file_and_the_person_disagree_where_one_says_well_and_the_other_not() {
        var tool = Tools.recorded("eight-questions-2017");
        assertThat(BesideInterview.far(tool, "green")).hasValue(0);
        assertThat(BesideInterview.far(tool, "red")).hasValue(1);
        assertThat(BesideInterview.far(tool, "grey")).isEmpty();
        assertThat(BesideInterview.differ(OptionalDouble.of(0), OptionalDouble.of(1)))
                .isTrue();
        assertThat(BesideInterview.differ(OptionalDouble.of(1), OptionalDouble.of(1.0 / 3)))
                .isTrue();
        assertThat(BesideInterview.differ(OptionalDouble.of(0), OptionalDouble.of(0.5)))
                .isFalse();
        assertThat(BesideInterview.differ(OptionalDouble.empty(), OptionalDouble.of(1)))
                .isFalse();
        assertThat(BesideInterview.differ(OptionalDouble.of(0), OptionalDouble.empty()))
                .isFalse();
    }

    @Test
    void the_next_draw_is_so_many_months_after_the_last_and_none_after_the_end() {
        var setUp = new Programme.SetUp(
                "Files",
                ProgrammeKind.PEER,
                TOOL_OF_SCORES,
                false,
                false,
                "x",
                "x",
                "x",
                null,
                new Programme.Timetable(3, "sam"));
        var set = Instant.parse("2026-01-31T12:00:00Z");
        assertThat(new Programme(UUID.randomUUID(), setUp, "sam", set, null, null, null, null, null).nextDraw())
                .hasValue(LocalDate.of(2026, 1, 31));
        assertThat(new Programme(UUID.randomUUID(), setUp, "sam", set, null, null, null, set, null).nextDraw())
                .hasValue(LocalDate.of(2026, 4, 30));
        assertThat(new Programme(UUID.randomUUID(), setUp, "sam", set, null, null, "Done", set, null).nextDraw())
                .isEmpty();
        assertThat(setUp.timetable())
                .extracting(each -> each == null ? "" : each.words())
                .isEqualTo("every 3 months");
        assertThatIllegalArgumentException().isThrownBy(() -> new Programme.Timetable(0, "sam"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Programme.Timetable(37, "sam"));
    }

    @Test
    void of_few_enquiries_it_is_not_said_how_long_they_took() {
        var spent = TimeSpent.of(
                LocalDate.of(2026, 8, 20),
                List.of(
                        new TimeSpent.Count("fully", 42, 10, 91.0),
                        new TimeSpent.Count("not", 4, 4, 20.0),
                        new TimeSpent.Count(null, 12, 9, 30.0)));
        assertThat(spent.from()).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(spent.until()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(spent.lines())
                .extracting(each -> Results.shown(each.enquiries()) + " " + Results.shown(each.minutes()))
                .containsExactly("40 90", "withheld withheld", "withheld withheld", "10 withheld");
    }

    @Test
    void a_question_set_that_cannot_be_read_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tools.read(new ShippedText("tool")));
        assertThatIllegalArgumentException().isThrownBy(() -> Tools.read(new ShippedText("tool: x\ncolour: y")));
        assertThatIllegalArgumentException().isThrownBy(() -> Tools.read(new ShippedText("tool: x\ntopics: y")));
        assertThatIllegalArgumentException().isThrownBy(() -> Tools.read(new ShippedText("tool: x")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tools.read(new ShippedText("tool: x\nsubject: file\nquestion: y")));
    }
}
