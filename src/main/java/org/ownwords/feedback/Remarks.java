package org.ownwords.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
            events.publishEvent(new RemarkMade(remark.id(), remark.id(), by));
        }
    }

    /// In which row something is recorded that is put right.
    ///
    /// @param of      the row that counted when the page was opened
    /// @param wrong   what was wrong with it
    /// @param inError whether it should not be here at all
    record Instead(UUID of, String wrong, boolean inError) {}

    /// One that was recorded in error.
    ///
    /// @param row   in which that was said
    /// @param wrong what was wrong with it
    /// @param by    the identity of whoever said so
    record Struck(Remark remark, UUID row, String wrong, String by, Instant at) {}

    /// In which rows one and its answer are recorded now.
    ///
    /// @param wrong       what was wrong with it before, or null
    /// @param answer      null where it has none
    /// @param answerWrong what was wrong with its answer before, or null
    record Recorded(
            UUID row,
            @Nullable String wrong,
            @Nullable UUID answer,
            @Nullable String answerWrong) {}

    @Transactional(readOnly = true)
    Recorded recorded(Remark remark) {
        return store.recorded(remark.id()).orElseThrow(NotFound::new);
    }

    /// One that was recorded in error, if it is one and they may read it. What was done about it goes with it.
    @Transactional(readOnly = true)
    Optional<Struck> struck(UUID id, By by) {
        return store.struck(id).filter(each -> MaySeeRemark.of(each.remark(), by.practitioner()));
    }

    /// Records one again as it should be, or that it was recorded in error. What was done about it stays.
    ///
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean putRight(UUID id, Remark right, Instead instead, By by) {
        if (adds.add(id, right, instead, by)) {
            events.publishEvent(new RemarkMade(right.id(), id, by));
            return true;
        }
        return store.isRecordedLast(right.id(), id);
    }

    /// Records again what was done about one.
    ///
    /// @return false where it was recorded again since the page was opened; nothing is recorded then
    boolean putRight(UUID id, Remark remark, Answer answer, Instead instead, By by) {
        if (adds.add(id, remark, answer, instead, by)) {
            events.publishEvent(new RemarkAnswered(remark.id(), id, by));
            return true;
        }
        return id.equals(recorded(remark).answer());
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
        if (adds.add(id, remark, answer, null, by)) {
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
