package org.ownwords.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ownwords.access.ActorId;
import org.ownwords.access.Mandate;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;

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
    void whoever_worked_on_a_case_does_not_audit_it() {
        var of = new MayAudit.Of(Set.of("nadia"), "hospital", false, null);
        assertThat(of.by(GRACE, TODAY)).isEqualTo(new MayAudit.Allowed());
        assertThat(of.by(somebody("nadia", Power.AUDIT), TODAY)).isEqualTo(new MayAudit.WorkedOnIt());
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
    void a_question_set_that_cannot_be_read_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Tools.read(List.of("tool")));
        assertThatIllegalArgumentException().isThrownBy(() -> Tools.read(List.of("tool: x", "colour: y")));
        assertThatIllegalArgumentException().isThrownBy(() -> Tools.read(List.of("tool: x", "topics: y")));
        assertThatIllegalArgumentException().isThrownBy(() -> Tools.read(List.of("tool: x")));
    }
}
