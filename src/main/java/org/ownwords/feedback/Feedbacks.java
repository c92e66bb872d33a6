package org.ownwords.feedback;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.feedback.FeedbackFact.FeedbackGiven;
import org.ownwords.feedback.FeedbackFact.FeedbackOffered;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking people afterwards: offered, and given to somebody who asks. The same id twice records once.
@Service
@Transactional
public class Feedbacks {

    private final OfferStore offers;
    private final OfferAddsStore adds;
    private final HeardStore heard;
    private final Practitioners practitioners;
    private final ApplicationEventPublisher events;

    Feedbacks(
            OfferStore offers,
            OfferAddsStore adds,
            HeardStore heard,
            Practitioners practitioners,
            ApplicationEventPublisher events) {
        this.offers = offers;
        this.adds = adds;
        this.heard = heard;
        this.practitioners = practitioners;
        this.events = events;
    }

    /// Records what somebody says to being asked, or that it was not offered.
    ///
    /// @param first the one that this is recorded in the place of, or null. What was heard stays
    public void offer(OfferId id, CaseFile file, EnquiryId enquiry, Offer offer, @Nullable OfferId first, By by) {
        if (adds.add(id, file.id(), enquiry.value(), offer, first, by)) {
            events.publishEvent(new FeedbackOffered(file.id(), id, by));
        }
    }

    /// The enquiries of a case that were closed, and not sent back.
    @Transactional(readOnly = true)
    List<UUID> ended(CaseFile file) {
        return offers.ended(file.id());
    }

    /// The latest for each enquiry of a case.
    @Transactional(readOnly = true)
    List<KnownOffer> on(CaseFile file) {
        return offers.on(file.id());
    }

    /// The same, each with what was heard because of it.
    @Transactional(readOnly = true)
    List<Shown> shown(CaseFile file) {
        var said = heard.on(file.id());
        return on(file).stream()
                .map(each -> new Shown(each, said.get(each.id())))
                .toList();
    }

    /// One to which somebody said yes.
    ///
    /// @throws NotFound where this case has none under this id
    @Transactional(readOnly = true)
    public KnownOffer agreed(CaseFile file, OfferId id) {
        return on(file).stream()
                .filter(each -> each.id().equals(id) && each.offer() instanceof Offer.Yes)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Who asks now.
    @Transactional(readOnly = true)
    Optional<String> interviewer(KnownOffer offer) {
        return offers.interviewer(offer.id()).map(id -> practitioners.names().getOrDefault(id.value(), id.value()));
    }

    /// Those who may ask about this case, by name.
    @Transactional(readOnly = true)
    List<Practitioner> whoMayAsk(CaseFile file) {
        var workedOnIt = offers.workedOn(file.id());
        return practitioners.all().stream()
                .filter(each -> MayAsk.of(each, workedOnIt) instanceof MayAsk.Allowed)
                .toList();
    }

    /// Gives it to somebody to ask, if they may.
    ///
    /// @param why why them, or null
    public MayAsk give(
            GivenId id, CaseFile file, KnownOffer offer, Practitioner interviewer, @Nullable String why, By by) {
        var may = MayAsk.of(interviewer, offers.workedOn(file.id()));
        if (may instanceof MayAsk.Allowed && adds.addGiven(id, offer, interviewer.id(), why, by)) {
            events.publishEvent(new FeedbackGiven(file.id(), id, by));
        }
        return may;
    }
}
