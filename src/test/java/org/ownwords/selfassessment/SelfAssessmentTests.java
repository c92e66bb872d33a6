package org.ownwords.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ownwords.organisation.Kind;
import org.ownwords.organisation.Organisation;
import org.ownwords.page.Problem;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.selfassessment.AtPoint.Evidence;
import org.ownwords.selfassessment.AtPoint.Moderated;
import org.ownwords.selfassessment.AtPoint.Own;
import org.ownwords.selfassessment.AtPoint.Said;
import org.ownwords.selfassessment.Framework.Point;
import org.ownwords.selfassessment.Framework.Says;
import org.ownwords.selfassessment.OverYears.Levels;
import org.ownwords.selfassessment.OverYears.OfYear;
import org.ownwords.selfassessment.SelfAssessment.Organised;
import org.ownwords.vocabulary.AnswerScale;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.ShippedText;

class SelfAssessmentTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Organisation HOSPITAL = organisation("Larchmere Hospital");
    private static final Organisation POLICE = organisation("Larchmere Police");
    private static final Framework FIRST = framework("Leaders show it", "People take part");
    private static final Framework SECOND = framework("People take part", "It is measured");

    private static Organisation organisation(String name) {
        var id = UUID.randomUUID();
        return new Organisation(
                id,
                id,
                new Organisation.Named(name, Kind.OTHER, null),
                new Organisation.Days(TODAY.minusYears(1), null),
                null);
    }

    private static Framework framework(String... points) {
        return new Framework(
                UUID.randomUUID().toString(),
                null,
                1,
                new Says(
                        "Ours",
                        "The Board",
                        AnswerScale.STAGES,
                        List.of(points).stream()
                                .map(each -> new Point(each, "", List.of()))
                                .toList()),
                null);
    }

    private static SelfAssessment assessment(Framework framework, int year) {
        return new SelfAssessment(
                UUID.randomUUID(),
                framework.code(),
                new Organised(HOSPITAL.what(), "Larchmere Hospital"),
                new ReportingYear(year));
    }

    private static AtPoint at(int place, @Nullable String level, @Nullable String moderated) {
        return new AtPoint(
                UUID.randomUUID(),
                UUID.randomUUID(),
                place,
                new Own("We do", level, null),
                moderated == null ? null : new Moderated(UUID.randomUUID(), "Larchmere Police", moderated, "We saw it"),
                "judith",
                Instant.EPOCH);
    }

    @Test
    void another_organisation_looks_at_it_and_never_its_own() {
        var ours = assessment(FIRST, 2026);
        var known = List.of(HOSPITAL, POLICE);
        assertThat(MayModerate.of(" larchmere police ", ours, known)).isEqualTo(new MayModerate.May(POLICE));
        assertThat(MayModerate.of("Larchmere Hospital", ours, known)).isEqualTo(new MayModerate.OwnWork());
        assertThat(MayModerate.of("Larchmere Hospital", ours, List.of()))
                .as("also where it has ended")
                .isEqualTo(new MayModerate.OwnWork());
        assertThat(MayModerate.of("Nobody", ours, known)).isEqualTo(new MayModerate.NotKnown());
        var renamed = new SelfAssessment(
                ours.id(), ours.framework(), new Organised(HOSPITAL.what(), "Its old name"), ours.year());
        assertThat(MayModerate.of("Larchmere Hospital", renamed, known)).isEqualTo(new MayModerate.OwnWork());
    }

    @Test
    void levels_stand_side_by_side_before_and_after_and_over_years_by_the_words_of_the_point() {
        var now =
                new OfYear(assessment(SECOND, 2026), SECOND, List.of(at(1, "full", "rolling-out"), at(2, null, null)));
        var before = new OfYear(assessment(FIRST, 2025), FIRST, List.of(at(1, "full", null), at(2, "planning", null)));
        var later = new OfYear(assessment(SECOND, 2027), SECOND, List.of());
        var long_ago = new OfYear(assessment(FIRST, 2023), FIRST, List.of());
        var longer = new OfYear(assessment(FIRST, 2022), FIRST, List.of());
        var years = OverYears.of(now, List.of(longer, later, long_ago, before));
        assertThat(years.years()).extracting(ReportingYear::from).containsExactly(2026, 2025, 2023);
        assertThat(years.lines())
                .containsExactly(
                        new OverYears.Line(
                                "People take part",
                                List.of(
                                        new Levels("Fully implemented", "Planning completed and rolling out"),
                                        new Levels("Still developing and planning", ""),
                                        new Levels("", ""))),
                        new OverYears.Line(
                                "It is measured",
                                List.of(new Levels("Cannot say yet", ""), new Levels("", ""), new Levels("", ""))));
    }

    @Test
    void the_frameworks_that_come_have_nine_steps_beside_regulators_and_can_be_written_as_they_are() {
        assertThat(ReadyFrameworks.ALL)
                .extracting(Framework::code)
                .containsExactly("nine-steps", "provider-strengths", "advocacy", "workforce", "own-plan");
        assertThat(ReadyFrameworks.ALL.getFirst().points())
                .hasSize(9)
                .allMatch(point -> point.beside().size() > 1);
        for (var framework : ReadyFrameworks.ALL) {
            var typed = FrameworkForm.entered(framework).with("why", "Ours");
            assertThat(FrameworkForm.read(new Reader(typed)))
                    .isEqualTo(new Accepted<>(new FrameworkForm.Wanted(framework.says(), "Ours")));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> ReadyFrameworks.read(new ShippedText("colour: red")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Says("None", "The Board", AnswerScale.EXTENT, List.of()));
    }

    @Test
    void evidence_says_what_it_is_before_where_and_from_when() {
        var typed = Typed.nothing().with("words", "We do").with("level", "full").with("where", "In the files");
        assertThat(problems(typed)).containsExactly("Enter what shows it, or remove where it is and from when");
        var whole = typed.with("evidence", "Twelve audits").with("on", TODAY);
        var own = new Own("We do", "full", new Evidence("Twelve audits", "In the files", TODAY));
        assertThat(PointForm.read(new Reader(whole), AnswerScale.STAGES, null, TODAY))
                .isEqualTo(new Accepted<>(new Said(own, null)));
        assertThat(PointForm.read(new Reader(PointForm.entered(own)), AnswerScale.STAGES, null, TODAY))
                .isEqualTo(new Accepted<>(new Said(own, null)));
        assertThat(problems(whole.with("on", TODAY.plusDays(1))))
                .containsExactly("The date must be today or in the past");
        assertThat(problems(Typed.nothing().with("level", "gold")))
                .containsExactly(
                        "Enter what the organisation says of itself",
                        "Select how far the organisation is, or that it cannot say yet");
        var open = new Own("We do not know", null, null);
        assertThat(PointForm.read(new Reader(PointForm.entered(open)), AnswerScale.STAGES, null, TODAY))
                .isEqualTo(new Accepted<>(new Said(open, null)));
    }

    private static List<String> problems(Typed typed) {
        return problems(typed, null);
    }

    private static List<String> problems(Typed typed, @Nullable AtPoint before) {
        return PointForm.read(new Reader(typed), AnswerScale.STAGES, before, TODAY)
                        instanceof Refused<Said>(var problems)
                ? problems.list().stream().map(Problem::words).toList()
                : List.of();
    }

    private static PointChange change(@Nullable AtPoint before, @Nullable String level, @Nullable Evidence evidence) {
        return PointChange.of(before, new Own("We do", level, evidence));
    }

    private static AtPoint showing(Evidence evidence) {
        var at = at(1, "full", null);
        return new AtPoint(at.id(), at.assessment(), 1, new Own("We do", "full", evidence), null, at.by(), at.at());
    }

    @Test
    void what_stood_is_changed_with_a_reason_and_what_was_open_is_filled_in_without() {
        var fillsIn = new PointChange.FillsIn();
        var changes = new PointChange.Changes();
        var audits = new Evidence("Twelve audits", null, null);
        assertThat(change(null, "full", null)).as("a first answer").isEqualTo(fillsIn);
        assertThat(change(at(1, "full", "stalled"), "full", null)).isEqualTo(new PointChange.Nothing());
        assertThat(change(at(1, null, null), "full", null)).isEqualTo(fillsIn);
        assertThat(change(at(1, "full", null), "full", audits)).isEqualTo(fillsIn);
        assertThat(change(showing(audits), "full", new Evidence("Twelve audits", "In the files", TODAY)))
                .isEqualTo(fillsIn);
        assertThat(change(at(1, "full", null), "planning", null)).isEqualTo(changes);
        assertThat(change(at(1, "full", null), null, null))
                .as("a level that is taken back")
                .isEqualTo(changes);
        assertThat(PointChange.of(at(1, "full", null), new Own("We do not", "full", null)))
                .isEqualTo(changes);
        assertThat(change(showing(audits), "full", null)).isEqualTo(changes);
        assertThat(change(showing(audits), "full", new Evidence("Ten audits", null, null)))
                .isEqualTo(changes);
        assertThat(change(showing(new Evidence("Twelve audits", null, TODAY)), "full", audits))
                .isEqualTo(changes);
        assertThat(change(showing(new Evidence("Twelve audits", "Here", null)), "full", audits))
                .isEqualTo(changes);
        assertThat(change(at(1, "full", "stalled"), "full", audits))
                .as("what another partner has looked at")
                .isEqualTo(changes);
    }

    @Test
    void a_point_that_is_changed_asks_what_was_wrong_and_keeps_it() {
        var typed = PointForm.entered(new Own("We do not", "planning", null));
        assertThat(problems(typed, at(1, "full", null))).containsExactly("Enter what was wrong, or what has changed");
        assertThat(problems(typed, at(1, null, null))).isEmpty();
        assertThat(PointForm.read(
                        new Reader(typed.with("why", "Two had left")), AnswerScale.STAGES, at(1, "full", null), TODAY))
                .isEqualTo(new Accepted<>(new Said(new Own("We do not", "planning", null), "Two had left")));
    }

    @Test
    void the_board_is_told_each_point_by_partner_with_what_another_says_and_nothing_is_added_up() {
        var full = new OfYear(assessment(FIRST, 2026), FIRST, List.of(at(1, "full", "stalled"), at(2, null, null)));
        var begun = new OfYear(assessment(FIRST, 2026), FIRST, List.of(at(2, "planning", null)));
        var empty = new OfYear(assessment(SECOND, 2026), SECOND, List.of());
        assertThat(SelfAssessmentsTold.tellings(List.of(full, begun, empty)))
                .singleElement()
                .satisfies(telling -> {
                    assertThat(telling.title()).isEqualTo("How partners see themselves: Ours");
                    var table = telling.tables().getFirst();
                    assertThat(table.heads()).containsExactly("Point", "Larchmere Hospital", "Larchmere Hospital");
                    assertThat(table.rows())
                            .containsExactly(
                                    List.of(
                                            "Leaders show it",
                                            "%s. Larchmere Police: %s"
                                                    .formatted(
                                                            AnswerScale.STAGES.words("full"),
                                                            AnswerScale.STAGES.words("stalled")),
                                            "Not said"),
                                    List.of(
                                            "People take part",
                                            "Cannot say yet",
                                            AnswerScale.STAGES.words("planning")));
                });
    }
}
