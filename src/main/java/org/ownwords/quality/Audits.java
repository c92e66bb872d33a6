package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Ids;
import org.ownwords.page.NotFound;
import org.ownwords.person.Cases;
import org.ownwords.quality.AuditFact.AuditRecorded;
import org.ownwords.quality.AuditFact.QuestionAnswered;
import org.ownwords.quality.AuditFact.RatingAgreed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What readers find in the cases that were drawn. A drawn case is seen by managers and by whoever
/// reads it. Until everybody who reads it has recorded what they found, each sees only their own.
@Service
@Transactional
class Audits {

    private final Programmes programmes;
    private final Draws draws;
    private final DrawnStore drawn;
    private final AuditStore store;
    private final AgreedStore agreed;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    // What is drawn and found, and whose case it is.
    // Wide because an audit is seen by what each of these knows.
    Audits(
            Programmes programmes,
            Draws draws,
            DrawnStore drawn,
            AuditStore store,
            AgreedStore agreed,
            Cases cases,
            ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.draws = draws;
        this.drawn = drawn;
        this.store = store;
        this.agreed = agreed;
        this.cases = cases;
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

    /// One of which everything is in: before, nobody says what follows from it.
    ///
    /// @throws NotFound where there is none, or none that they see, or something is still to be read
    @Transactional(readOnly = true)
    CaseToRead complete(UUID id, By by) {
        return Optional.of(get(id, by)).filter(CaseToRead::allIn).orElseThrow(NotFound::new);
    }

    private CaseToRead of(Drawn one, List<Given> readers, By by) {
        var programme = programmes.of(one);
        var audits = store.of(List.of(one.id()));
        return new CaseToRead(
                one,
                programme,
                draws.cycle(one).tool(),
                cases.visibleTo(by.actor()).get(one.caseId()),
                readers,
                MayRead.of(audits, programme.readers(), by.recordedBy()),
                MayRead.allAreIn(audits, programme.readers()),
                agreed.of(one.id()));
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
        if (this.agreed.add(id, read.id(), agreed, by)) {
            events.publishEvent(
                    new RatingAgreed(read.programme().id(), read.drawn().caseId(), id, by));
        }
    }
}
