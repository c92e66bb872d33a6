package org.ownwords.section42;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.access.Deciders;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.concern.Concerns;
import org.ownwords.correction.KeptEntries;
import org.ownwords.history.HadRead;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A decision whose reasons were written down wrongly, or who made it. The enquiry that it called for stays. So do what
/// was decided and the day; another decision is made by its own form.
@Component
class Section42Again implements RecordsAgain {

    private final Section42Decisions decisions;
    private final Section42TellsStore ever;
    private final Concerns concerns;
    private final Deciders deciders;
    private final KeptEntries kept;
    private final Templates templates;

    Section42Again(
            Section42Decisions decisions,
            Section42TellsStore ever,
            Concerns concerns,
            Deciders deciders,
            KeptEntries kept,
            Templates templates) {
        this.decisions = decisions;
        this.ever = ever;
        this.concerns = concerns;
        this.deciders = deciders;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "section42_decision";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return Section42Form.entered(get(file, row).judgement());
    }

    /// In error or not.
    private DecisionMade get(CaseFile file, UUID row) {
        return ever.decisions(file.id().chain()).stream()
                .filter(made -> made.id().value().equals(row))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.section42Again(
                get(file, row).judgement().callsForEnquiry(),
                deciders.names(by.today()),
                typed,
                problems,
                file.person().details().givenName(),
                by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var before = get(file, row);
        var raised = Days.on(concerns.get(file, before.concern()).concern().raisedAt());
        var judgement = Section42Form.read(read, file.person().details().givenName(), raised, by);
        judgement.ifPresent(right -> check(read, before.judgement(), right, by));
        var first = new DecisionId(kept.first(file, table(), row));
        return read.accept(judgement::orElseThrow)
                .map(right -> id -> decisions.decideAgain(
                        new DecisionId(id), file, before, first, right, HadRead.of(read.typed()), by));
    }

    /// An enquiry that the decision called for started on its day, and stays.
    private void check(Reader read, Judgement before, Judgement right, By by) {
        if (!deciders.mayDecide(right.decider(), right.on(), by)) {
            var nobody = Section42Form.noAuthority(right);
            read.problem(nobody.field(), nobody.words());
        }
        if (!before.callsForEnquiry() || right.callsForTheSameAs(before)) {
            return;
        }
        var problem =
                "An enquiry started with this decision on %s. To change what was decided, or the day, go back, record that the decision was in error, and decide again"
                        .formatted(Days.day(before.on()));
        if (before.on().equals(right.on())) {
            read.problem(Limb.NEEDS_FOR_CARE_AND_SUPPORT.field(), problem);
        } else {
            read.dayProblem("decidedOn", problem);
        }
    }
}
