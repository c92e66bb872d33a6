package org.ownwords.process;

import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.SaysAtClosing;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Processes of others, on the page of a case, in copies, and at closing.
///
/// The person's copy goes without them: what the police or a coroner look into is theirs to tell, and
/// may be harmed by being told.
@Component
class ProcessPart implements Shows, Leaves, SaysAtClosing {

    private final Processes processes;
    private final ProcessTellsStore tells;
    private final Templates templates;

    ProcessPart(Processes processes, ProcessTellsStore tells, Templates templates) {
        this.processes = processes;
        this.tells = tells;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("other_process");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = processes.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.processSection(file, all)));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(
                Importance.STANDING,
                "A process of the police, an employer or others",
                file.id().path() + "/processes/new"));
    }

    @Override
    public List<String> atClosing(CaseFile file) {
        return processes.on(file).stream()
                .filter(known -> known.standing().isOpen())
                .map(known -> known.process().words() + ".")
                .toList();
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What the police and others looked into beside us.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
