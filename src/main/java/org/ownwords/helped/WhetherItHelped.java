package org.ownwords.helped;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.helped.HelpedStore.Instead;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking people whether it helped what was done without an enquiry. The same id twice records once.
@Service
@Transactional
public class WhetherItHelped {

    private final HelpedStore store;
    private final HelpedAddsStore adds;
    private final ApplicationEventPublisher events;

    WhetherItHelped(HelpedStore store, HelpedAddsStore adds, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.events = events;
    }

    /// Records what somebody says, or that they were not asked.
    ///
    /// @param first the one that this is recorded in the place of, or null
    public void record(HelpedId id, CaseFile file, ConcernId concern, Helped helped, @Nullable HelpedId first, By by) {
        if (adds.add(id, file.id(), concern, helped, first, by)) {
            events.publishEvent(new HelpedRecorded(file.id(), id, by));
        }
    }

    /// The latest for each concern of a case, the newest first.
    @Transactional(readOnly = true)
    List<KnownHelped> on(CaseFile file) {
        return store.on(file.id());
    }

    /// What was done for each concern of a case that led to no enquiry.
    @Transactional(readOnly = true)
    List<Instead> without(CaseFile file) {
        return store.without(file.id());
    }

    /// What was done for one of them.
    ///
    /// @throws NotFound where the case has no such concern, or it led to an enquiry or is not decided yet
    @Transactional(readOnly = true)
    Instead instead(CaseFile file, ConcernId concern) {
        return without(file).stream()
                .filter(each -> each.concern().equals(concern))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// The address where it is recorded.
    static String path(CaseId file, ConcernId concern) {
        return "%s/concerns/%s/helped/new".formatted(file.path(), concern.value());
    }
}
