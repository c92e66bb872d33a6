package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.conclusion.Conclusion;
import org.ownwords.conclusion.Conclusions;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.feedback.FeedbackFact.FeedbackSinceRecorded;
import org.ownwords.feedback.SinceAbout.Wish;
import org.ownwords.outcome.DesiredOutcome;
import org.ownwords.outcome.Outcomes;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking people about a year later how it has been. The same id twice records once.
@Service
@Transactional
public class AskingSince {

    private final SinceStore store;
    private final SinceAddsStore adds;
    private final OfferStore offers;
    private final Conclusions conclusions;
    private final Outcomes outcomes;
    private final ApplicationEventPublisher events;

    AskingSince(
            SinceStore store,
            SinceAddsStore adds,
            OfferStore offers,
            Conclusions conclusions,
            Outcomes outcomes,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.offers = offers;
        this.conclusions = conclusions;
        this.outcomes = outcomes;
        this.events = events;
    }

    /// Records what somebody says, or that they were not asked.
    ///
    /// @param first the one that this is recorded in the place of, or null
    public void record(SinceId id, CaseFile file, EnquiryId enquiry, SinceThen since, @Nullable SinceId first, By by) {
        if (adds.add(id, file.id(), enquiry, since, first, by)) {
            events.publishEvent(new FeedbackSinceRecorded(file.id(), id, by));
        }
    }

    /// The latest for each enquiry of a case, the newest first.
    @Transactional(readOnly = true)
    List<KnownSince> on(CaseFile file) {
        return store.on(file.id());
    }

    /// The day an enquiry ended, or null where it has not.
    @Transactional(readOnly = true)
    @Nullable LocalDate ended(CaseFile file, EnquiryId enquiry) {
        return ending(file, enquiry).map(Conclusion::on).orElse(null);
    }

    private Optional<Conclusion> ending(CaseFile file, EnquiryId enquiry) {
        return conclusions
                .latest(file, enquiry)
                .filter(each -> !each.isSentBack())
                .map(each -> each.conclusion());
    }

    /// What whoever asks needs to know.
    @Transactional(readOnly = true)
    SinceAbout about(CaseFile file, EnquiryId enquiry) {
        var ending = ending(file, enquiry);
        return new SinceAbout(
                ending.map(Conclusion::on).orElse(null),
                offers.on(file.id()).stream()
                        .filter(each -> each.enquiry().equals(enquiry.value()))
                        .findFirst()
                        .orElse(null),
                ending.map(each -> wishes(file, enquiry, each)).orElse(List.of()));
    }

    private List<Wish> wishes(CaseFile file, EnquiryId enquiry, Conclusion conclusion) {
        var words = outcomes.on(file, enquiry.value()).stream()
                .collect(Collectors.toMap(DesiredOutcome::id, DesiredOutcome::words));
        return conclusion.outcomes().stream()
                .filter(each -> words.containsKey(each.outcome()))
                .map(each -> new Wish(
                        words.getOrDefault(each.outcome(), ""),
                        each.persons().words(),
                        each.workers().words()))
                .toList();
    }

    /// The address where it is recorded.
    static String path(CaseId file, UUID enquiry) {
        return "%s/enquiries/%s/since/new".formatted(file.path(), enquiry);
    }
}
