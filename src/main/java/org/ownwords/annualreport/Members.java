package org.ownwords.annualreport;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.annualreport.AnnualReportFact.AnnualReportMemberSaid;
import org.ownwords.history.SaidBefore;
import org.ownwords.page.NotFound;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What members of the Board send in for its annual reports. The same id twice records once.
@Service
@Transactional
class Members {

    private final MemberStore store;
    private final ApplicationEventPublisher events;

    Members(MemberStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// What members sent in, also what should not be here.
    @Transactional(readOnly = true)
    List<FromMember> of(ReportingYear year) {
        return store.of(year);
    }

    /// What members said before, by what they sent.
    @Transactional(readOnly = true)
    Map<UUID, List<SaidBefore>> before(ReportingYear year) {
        return store.before(year);
    }

    @Transactional(readOnly = true)
    FromMember get(ReportingYear year, UUID id) {
        return store.of(year).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Keeps what a member sends in.
    ///
    /// @param again what it is said in the place of, or null where it is the first
    /// @return false where somebody else changed it since; nothing is recorded then
    boolean say(UUID id, ReportingYear year, FromMember.Says says, @Nullable Again again, By by) {
        if (store.add(id, year, says, again, by)) {
            events.publishEvent(new AnnualReportMemberSaid(year, id, by));
            return true;
        }
        return store.of(year).stream().anyMatch(each -> each.row().equals(id));
    }
}
