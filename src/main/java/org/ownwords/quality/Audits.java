package org.ownwords.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.person.Cases;
import org.ownwords.quality.AuditFact.AuditGiven;
import org.ownwords.quality.AuditFact.AuditRecorded;
import org.ownwords.quality.AuditFact.QuestionAnswered;
import org.ownwords.quality.AuditFact.RatingAgreed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who reads which case for an audit, and what they find. A drawn case is seen by managers and by whoever
/// reads it. Until everybody who reads it has recorded what they found, each sees only their own.
@Service
@Transactional
class Audits {

    private final Programmes programmes;
    private final DrawnStore drawn;
    private final AuditStore store;
    private final Cases cases;
    private final Practitioners practitioners;
    private final WorkedOnCases workedOn;
    private final ApplicationEventPublisher events;

    // What is drawn and found, whose case it is, and who may read it.
    // Wide because an audit is seen by what each of these knows.
    Audits(
            Programmes programmes,
            DrawnStore drawn,
            AuditStore store,
            Cases cases,
            Practitioners practitioners,
            WorkedOnCases workedOn,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.drawn = drawn;
        this.store = store;
        this.cases = cases;
        this.practitioners = practitioners;
        this.workedOn = workedOn;
        this.events = events;
    }

    /// A drawn case as somebody sees it.
    ///
    /// @throws NotFound where there is none, or none that they see
    @Transactional(readOnly = true)
    CaseToRead get(UUID id, By by) {
        var one = drawn.find(id).orElseThrow(NotFound::new);
        var readers = drawn.readers(List.of(id));
        if (by.practitioner().role() != Role.MANAGER
                && readers.stream().noneMatch(each -> each.reader().equals(by.recordedBy()))) {
            throw new NotFound();
        }
        return of(one, readers, by);
    }

    /// The same for whoever was told of it, or is to do something because of it.
    @Transactional(readOnly = true)
    CaseToRead of(UUID id, By by) {
        return of(drawn.find(id).orElseThrow(NotFound::new), drawn.readers(List.of(id)), by);
    }

    private CaseToRead of(Drawn one, List<Given> readers, By by) {
        var programme = programmes.of(one);
        var audits = store.of(List.of(one.id()));
        return new CaseToRead(
                one,
                programme,
                programmes.cycle(one).tool(),
                cases.visibleTo(by.actor()).get(one.caseId()),
                readers,
                MayRead.of(audits, programme.readers(), by.recordedBy()),
                MayRead.allAreIn(audits, programme.readers()),
                store.agreed(one.id()));
    }

    /// Who reads these cases, by the case.
    @Transactional(readOnly = true)
    Map<UUID, List<Given>> readers(Collection<Drawn> those) {
        var readers = new HashMap<UUID, List<Given>>();
        drawn.readers(those.stream().map(Drawn::id).toList())
                .forEach(each -> readers.computeIfAbsent(each.drawn(), _ -> new ArrayList<>())
                        .add(each));
        return readers;
    }

    /// The rows that gave these cases to somebody who has recorded what they found.
    @Transactional(readOnly = true)
    Set<UUID> read(Collection<Drawn> those) {
        var read = new HashSet<UUID>();
        store.of(those.stream().map(Drawn::id).toList()).forEach(each -> read.add(each.given()));
        return read;
    }

    /// What somebody is given to read.
    @Transactional(readOnly = true)
    List<Given> givenTo(By by) {
        return drawn.of(by.recordedBy());
    }

    @Transactional(readOnly = true)
    List<Drawn> those(Collection<UUID> ids) {
        return drawn.those(ids);
    }

    /// Those who may read a case as the first reader or the second, by name.
    @Transactional(readOnly = true)
    List<Practitioner> mayRead(CaseToRead read, int place, LocalDate today) {
        var conflict = conflict(read, place);
        return practitioners.all().stream()
                .filter(each -> conflict.by(each, today) instanceof MayAudit.Allowed)
                .toList();
    }

    private MayAudit.Of conflict(CaseToRead read, int place) {
        var caseId = read.drawn().caseId();
        return new MayAudit.Of(
                workedOn.these(List.of(caseId)).getOrDefault(caseId, Set.of()),
                read.drawn().team(),
                read.programme().setUp().otherTeam(),
                read.reader(place == 1 ? 2 : 1).map(Given::reader).orElse(null));
    }

    /// Whether somebody may read a case that they are given.
    @Transactional(readOnly = true)
    MayAudit may(CaseToRead read, Given given, By by) {
        return conflict(read, given.place()).by(by.practitioner(), by.today());
    }

    /// What becomes of giving a case to somebody.
    sealed interface Giving {

        record Done() implements Giving {}

        record Refused(MayAudit why) implements Giving {}

        /// A colleague gave it to somebody since the page was opened, or it was read.
        record Newer() implements Giving {}
    }

    /// Gives a case to a reader, in the place of whoever had it before.
    ///
    /// @param replaces the row that gave it to somebody when the page was opened, or null
    Giving give(
            CaseToRead read, Given given, Practitioner reader, @Nullable UUID replaces, @Nullable String why, By by) {
        var before = drawn.recorded(given.id());
        if (before.isPresent()) {
            return before.get().equals(given) ? new Giving.Done() : new Giving.Newer();
        }
        var may = conflict(read, given.place()).by(reader, by.today());
        if (!(may instanceof MayAudit.Allowed)) {
            return new Giving.Refused(may);
        }
        var now = read.reader(given.place()).map(Given::id).orElse(null);
        if (!Objects.equals(now, replaces)
                || (now != null && read(List.of(read.drawn())).contains(now))
                || !drawn.add(given, read.drawn().caseId(), replaces, why, by)) {
            return new Giving.Newer();
        }
        events.publishEvent(new AuditGiven(read.programme().id(), read.drawn().caseId(), given.id(), by));
        return new Giving.Done();
    }

    /// Records what a reader found. The same id with the same content records once.
    ///
    /// @param before what it is recorded in the place of, or null
    /// @return false where something else was recorded in between; nothing is recorded then
    boolean record(UUID id, CaseToRead read, Given given, Audit audit, AuditStore.@Nullable Before before, By by) {
        var recorded = store.recorded(id);
        if (recorded.isPresent()) {
            return recorded.get().equals(audit);
        }
        if (!store.add(id, read.drawn(), given, audit, before, by)) {
            return false;
        }
        var programme = read.programme().id();
        var caseId = read.drawn().caseId();
        events.publishEvent(new AuditRecorded(programme, caseId, id, by));
        for (var question : read.tool().questions()) {
            var answer = audit.answers().get(question.code());
            if (answer != null) {
                var row = Ids.from(id, question.code());
                store.add(row, id, question.code(), answer, by);
                events.publishEvent(new QuestionAnswered(programme, caseId, row, by));
            }
        }
        return true;
    }

    /// Records what is agreed of a question on which readers differ.
    void agree(UUID id, CaseToRead read, Agreed agreed, By by) {
        if (store.add(id, read.id(), agreed, by)) {
            events.publishEvent(
                    new RatingAgreed(read.programme().id(), read.drawn().caseId(), id, by));
        }
    }

    /// The colleagues who worked on a case and work here still, by name.
    @Transactional(readOnly = true)
    List<Practitioner> workers(CaseToRead read) {
        var caseId = read.drawn().caseId();
        var workers = workedOn.these(List.of(caseId)).getOrDefault(caseId, Set.of());
        return practitioners.all().stream()
                .filter(each -> MayAudit.Of.worked(workers, each))
                .toList();
    }
}
