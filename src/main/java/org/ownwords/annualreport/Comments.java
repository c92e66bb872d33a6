package org.ownwords.annualreport;

import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportCommented;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportSettled;
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

    void say(UUID id, ReportingYear year, String words, By by) {
        if (store.add(id, year, words, by)) {
            events.publishEvent(new AnnualReportCommented(year, id, by));
        }
    }

    /// The first answer stands.
    void settle(UUID id, ReportingYear year, Comment comment, String words, By by) {
        if (store.settle(id, comment.id(), words, by)) {
            events.publishEvent(new AnnualReportSettled(year, id, by));
        }
    }
}
