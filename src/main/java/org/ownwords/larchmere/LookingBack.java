package org.ownwords.larchmere;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.feedback.AskingSince;
import org.ownwords.feedback.Feedbacks;
import org.ownwords.feedback.GivenId;
import org.ownwords.feedback.Heard;
import org.ownwords.feedback.Interviews;
import org.ownwords.feedback.Offer;
import org.ownwords.feedback.OfferId;
import org.ownwords.feedback.SinceId;
import org.ownwords.feedback.SinceThen;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people say afterwards: each method is one recording, through the concept's
/// own door, in a transaction of its own.
@Service
@Transactional
class LookingBack {

    private final Cases cases;
    private final Enquiries enquiries;
    private final Feedbacks feedbacks;
    private final Interviews interviews;
    private final AskingSince asking;

    LookingBack(Cases cases, Enquiries enquiries, Feedbacks feedbacks, Interviews interviews, AskingSince asking) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.feedbacks = feedbacks;
        this.interviews = interviews;
        this.asking = asking;
    }

    OfferId mayAsk(CaseId caseId, Offer offer, By by) {
        var id = new OfferId(UUID.randomUUID());
        var file = file(caseId, by);
        feedbacks.offer(id, file, enquiries.on(file).getFirst().id(), offer, null, by);
        return id;
    }

    GivenId give(CaseId caseId, OfferId offer, Practitioner interviewer, By by) {
        var id = new GivenId(UUID.randomUUID());
        var file = file(caseId, by);
        feedbacks.give(id, file, feedbacks.agreed(file, offer), interviewer, null, by);
        return id;
    }

    void hear(GivenId given, Heard heard, By by) {
        interviews.hear(UUID.randomUUID(), interviews.givenTo(by.actor()).get(given), heard, null, by);
    }

    /// How it has been since the first enquiry of a case ended.
    void since(CaseId caseId, SinceThen since, By by) {
        var file = file(caseId, by);
        asking.record(
                new SinceId(UUID.randomUUID()),
                file,
                enquiries.on(file).getFirst().id(),
                since,
                null,
                by);
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
