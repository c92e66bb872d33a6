package org.ownwords.process;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A process of somebody else. What was heard of it stays with it.
@Component
class ProcessAgain implements RecordsAgain {

    private final Processes processes;
    private final ProcessTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    ProcessAgain(Processes processes, ProcessTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.processes = processes;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "other_process";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellProcess(file.id().chain(), row)
                .map(ProcessForm::entered)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.processFields(
                doers.organisations(), typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new ProcessId(kept.first(file, table(), row));
        return ProcessForm.read(read, news(file, first), by.today())
                .map(right -> id -> processes.record(new ProcessId(id), file, right, first, by));
    }

    private List<News> news(CaseFile file, ProcessId first) {
        return processes.on(file).stream()
                .filter(known -> known.id().equals(first))
                .flatMap(known -> known.news().stream())
                .toList();
    }
}
