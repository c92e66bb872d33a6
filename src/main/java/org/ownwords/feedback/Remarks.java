package org.ownwords.feedback;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.feedback.FeedbackOutsideFact.RemarkAnswered;
import org.ownwords.feedback.FeedbackOutsideFact.RemarkMade;
import org.ownwords.feedback.Remark.Answer;
import org.ownwords.feedback.Remark.Kind;
import org.ownwords.page.NotFound;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Complaints and thanks: recorded, answered, and brought to whom they are about. The same id twice records once.
@Service
@Transactional
class Remarks {

    private final RemarkStore store;
    private final RemarkAddsStore adds;
    private final ApplicationEventPublisher events;

    Remarks(RemarkStore store, RemarkAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// How many of a kind, and how many of them were answered or passed on.
    record Counted(Kind kind, long number, long answered) {}

    void make(Remark remark, By by) {
        if (adds.add(remark, by)) {
            events.publishEvent(new RemarkMade(remark.id(), by));
        }
    }

    /// Those that somebody may read.
    @Transactional(readOnly = true)
    List<Remark> visibleTo(By by) {
        var who = by.practitioner();
        return store.those(who.role() == Role.MANAGER ? null : who.id().value()).stream()
                .filter(each -> MaySeeRemark.of(each, who))
                .toList();
    }

    /// @throws NotFound where there is none, or none that they may read
    @Transactional(readOnly = true)
    Remark get(UUID id, By by) {
        return store.find(id)
                .filter(each -> MaySeeRemark.of(each, by.practitioner()))
                .orElseThrow(NotFound::new);
    }

    /// Records what was done about one, if they may. What somebody else answered meanwhile stays.
    MayAnswer answer(UUID id, Remark remark, Answer answer, By by) {
        var may = MayAnswer.of(remark, by.practitioner());
        if (!(may instanceof MayAnswer.Allowed)) {
            return may;
        }
        if (adds.add(id, remark, answer, by)) {
            events.publishEvent(new RemarkAnswered(remark.id(), id, by));
            return may;
        }
        // A colleague answered at the same moment.
        return adds.isAnswer(id) ? may : new MayAnswer.NothingToAnswer();
    }

    @Transactional(readOnly = true)
    List<Counted> counted(ReportingYear year) {
        return store.counted(year);
    }
}
