package org.ownwords.process;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What was heard of a process.
@Component
class NewsAgain implements RecordsAgain {

    private final Processes processes;
    private final ProcessTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    NewsAgain(Processes processes, ProcessTellsStore ever, KeptEntries kept, Templates templates) {
        this.processes = processes;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "process_news";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellNews(file.id().chain(), row).map(ProcessForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.processNewsFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var known = processes.get(file, new ProcessId(kept.named(file, table(), "process_id", row)));
        return ProcessForm.readNews(read, known.process(), by.today())
                .map(right -> id -> processes.hear(id, file, known.id(), right, by));
    }
}
