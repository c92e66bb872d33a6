package org.ownwords.advocacy;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.advocacy.Progress.Step;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What became of asking for an advocate.
@Component
class ProgressAgain implements RecordsAgain {

    private final Advocates advocates;
    private final AdvocateTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    ProgressAgain(Advocates advocates, AdvocateTellsStore ever, KeptEntries kept, Templates templates) {
        this.advocates = advocates;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "advocate_progress";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ProgressForm.entered(before(file, row));
    }

    private Progress before(CaseFile file, UUID row) {
        return ever.tellProgress(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    private AskedAdvocate advocate(CaseFile file, UUID row) {
        return advocates.get(file, new AdvocateId(kept.named(file, table(), "advocate_id", row)));
    }

    /// What became of it beside this entry.
    private List<Progress> others(CaseFile file, UUID row) {
        var before = before(file, row);
        return advocate(file, row).progress().stream()
                .filter(each -> each.step() != before.step())
                .toList();
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.advocacyProgressFields(
                ProgressForm.options(others(file, row), typed), typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var advocate = advocate(file, row);
        var others = others(file, row);
        // Sent twice, it is recorded already.
        if (!advocates.isProgress(read.typed().id())) {
            Step.of(read.typed().text("step"))
                    .filter(step -> !Progress.mayStandBeside(step, others))
                    .ifPresent(_ -> read.problem("step", "Select something that fits what else is recorded"));
        }
        return ProgressForm.read(read, advocate.asking(), others, by.today())
                .map(right -> id -> record(id, file, advocate.id(), right, by));
    }

    private void record(UUID id, CaseFile file, AdvocateId advocate, Progress right, By by) {
        if (!advocates.progress(id, file, advocate, right, by)) {
            throw new IllegalStateException("What became of it in error is recorded once more: " + advocate);
        }
    }
}
