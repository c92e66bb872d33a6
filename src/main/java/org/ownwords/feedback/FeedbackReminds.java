package org.ownwords.feedback;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Reminds;
import org.springframework.stereotype.Component;

/// Complaints that somebody is to answer, and what people said about their work since they last looked.
@Component
class FeedbackReminds implements Reminds {

    private final SaidStore store;

    FeedbackReminds(SaidStore store) {
        this.store = store;
    }

    @Override
    public List<Reminder> reminds(By by) {
        var waiting = store.waiting(by.practitioner());
        return Stream.of(
                        reminder("Complaints to answer: %d", waiting.toAnswer(), "/remarks"),
                        reminder("What people said about your work: %d new", waiting.fresh(), SaidPages.PATH))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Reminder> reminder(String what, int number, String path) {
        return number == 0 ? List.of() : List.of(new Reminder(what.formatted(number), path, null));
    }
}
