package org.ownwords.annualreport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportCommentCorrected;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportCommented;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportSettled;
import org.ownwords.history.SaidBefore;
import org.ownwords.page.NotFound;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is said of drafts of annual reports. The same id twice records once.
@Service
@Transactional
class Comments {

    private final CommentStore store;
    private final ApplicationEventPublisher events;

    Comments(CommentStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Comment> of(ReportingYear year) {
        return store.of(year);
    }

    @Transactional(readOnly = true)
    Comment get(ReportingYear year, UUID id) {
        return store.of(year).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// What comments said before, by comment.
    @Transactional(readOnly = true)
    Map<UUID, List<SaidBefore>> before(ReportingYear year) {
        return store.before(year);
    }

    void say(UUID id, ReportingYear year, String words, By by) {
        if (store.add(id, year, words, null, by)) {
            events.publishEvent(new AnnualReportCommented(year, id, by));
        }
    }

    /// Puts a comment right, or takes it back.
    ///
    /// @return false where it was changed since; nothing is recorded then
    boolean correct(UUID id, ReportingYear year, String words, Again again, By by) {
        if (store.add(id, year, words, again, by)) {
            events.publishEvent(new AnnualReportCommentCorrected(year, id, by));
            return true;
        }
        return store.isRecorded(id);
    }

    /// Records what was done about a comment.
    ///
    /// @param again what it is said in the place of, or null where nothing was done yet
    /// @return false where something else was recorded since; nothing is recorded then
    boolean settle(UUID id, ReportingYear year, Comment comment, String words, @Nullable Again again, By by) {
        if (store.settle(id, comment.id(), words, again, by)) {
            events.publishEvent(new AnnualReportSettled(year, id, by));
            return true;
        }
        return store.isRecorded(id);
    }
}
