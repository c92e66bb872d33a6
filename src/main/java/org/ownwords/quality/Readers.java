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
import org.ownwords.quality.AuditFact.AuditGiven;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who reads which case for an audit. The same id twice records once.
@Service
@Transactional
class Readers {

    private final DrawnStore drawn;
    private final AuditStore audits;
    private final Practitioners practitioners;
    private final WorkedOnCases workedOn;
    private final ApplicationEventPublisher events;

    Readers(
            DrawnStore drawn,
            AuditStore audits,
            Practitioners practitioners,
            WorkedOnCases workedOn,
            ApplicationEventPublisher events) {
        this.drawn = drawn;
        this.audits = audits;
        this.practitioners = practitioners;
        this.workedOn = workedOn;
        this.events = events;
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
        audits.of(those.stream().map(Drawn::id).toList()).forEach(each -> read.add(each.given()));
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
