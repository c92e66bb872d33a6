package org.ownwords.alleged;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.alleged.AllegedFact.ColleagueLetIn;
import org.ownwords.alleged.AllegedFact.Noted;
import org.ownwords.alleged.AllegedFact.SectionOpened;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People who are thought to have caused harm. To find a section is to be allowed to read it. The same
/// id twice records once.
@Service
@Transactional
class AllegedPeople {

    private final AllegedStore store;
    private final AllegedAddsStore adds;
    private final ApplicationEventPublisher events;

    AllegedPeople(AllegedStore store, AllegedAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Opens a section about somebody.
    void open(AllegedId id, CaseFile file, AllegedPerson person, By by) {
        if (adds.add(id, file.id(), person, by)) {
            events.publishEvent(new SectionOpened(file.id(), id, by));
        }
    }

    /// Notes something in a section.
    void note(UUID id, CaseFile file, Restricted section, Note note, By by) {
        if (adds.addNote(id, section, note, by)) {
            events.publishEvent(new Noted(file.id(), id, by));
        }
    }

    /// Lets a colleague in.
    ///
    /// @param reader the colleague, by their identity
    void letIn(UUID id, CaseFile file, Restricted section, String reader, String why, By by) {
        if (adds.addReader(id, section, reader, why, by)) {
            events.publishEvent(new ColleagueLetIn(file.id(), id, by));
        }
    }

    /// The sections of a case, without what is in them, the latest first, up to [AllegedStore#MOST].
    @Transactional(readOnly = true)
    List<Restricted> on(CaseFile file) {
        return store.on(file.id());
    }

    /// A section that whoever looks may read.
    ///
    /// @throws NotFound where there is none, or none they may read
    @Transactional(readOnly = true)
    Restricted readable(CaseFile file, AllegedId id, By by) {
        return on(file).stream()
                .filter(section -> section.id().equals(id))
                .filter(section -> section.isReadBy(by.practitioner()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// A section that whoever looks may let a colleague into.
    ///
    /// @throws NotFound where there is none, or none they may
    @Transactional(readOnly = true)
    Restricted openable(CaseFile file, AllegedId id, By by) {
        return on(file).stream()
                .filter(section -> section.id().equals(id))
                .filter(section -> section.isOpenedToOthersBy(by.practitioner(), by.today()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Who is in a section.
    @Transactional(readOnly = true)
    AllegedPerson person(Restricted section, By by) {
        return store.person(section, by.practitioner());
    }

    /// What was noted in a section.
    @Transactional(readOnly = true)
    List<Note> notes(Restricted section, By by) {
        return store.notes(section, by.practitioner());
    }
}
