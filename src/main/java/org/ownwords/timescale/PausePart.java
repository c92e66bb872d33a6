package org.ownwords.timescale;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseStates;
import org.springframework.stereotype.Component;

/// The paused clock of a case. One that has run out is no longer a pause, whether or not the clock was
/// started by hand, and a pause ends with the case.
///
/// A pause stays out of the person's copy. It may have been asked for by the police, and telling about it
/// could prejudice their work (Data Protection Act 2018, Schedule 2, paragraph 2). The colleague who answers
/// a request for everything reads it with that in mind.
@Component
class PausePart implements Shows, Leaves {

    private final PauseStore store;
    private final PauseTellsStore tells;
    private final CaseStates states;
    private final Templates templates;

    PausePart(PauseStore store, PauseTellsStore tells, CaseStates states, Templates templates) {
        this.store = store;
        this.tells = tells;
        this.states = states;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("pause");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        return store.on(file.id()).stream()
                .filter(pause -> pause.covers(by.today()))
                .min(Comparator.comparing(Pause::since))
                .filter(_ -> states.isOpen(file.id()))
                .map(pause -> new Section(Importance.NEXT, templates.timescalePausedNow(file, pause)))
                .stream()
                .toList();
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.NEXT, "A pause", file.id().path() + "/pauses/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of("When the council’s own clock was paused or its procedure was not followed, and why.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
