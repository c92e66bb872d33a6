package org.ownwords.larchmere;

import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Unsettled;
import org.ownwords.conclusion.Closing;
import org.ownwords.conclusion.Concluding;
import org.ownwords.conclusion.Conclusion;
import org.ownwords.conclusion.ConclusionId;
import org.ownwords.conclusion.Conclusions;
import org.ownwords.conclusion.Verdict;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.History;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How an enquiry ends: each method is one recording, through the concept's own door, in a transaction of its own.
@Service
@Transactional
class Finishing {

    private final Cases cases;
    private final Enquiries enquiries;
    private final Conclusions conclusions;
    private final History history;

    Finishing(Cases cases, Enquiries enquiries, Conclusions conclusions, History history) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.conclusions = conclusions;
        this.history = history;
    }

    /// Closes an enquiry on whose case nothing else is open.
    void conclude(CaseId caseId, Conclusion conclusion, By by) {
        conclude(caseId, Closing.of(conclusion), by);
    }

    /// Closes an enquiry, and settles what is still open in one way.
    void conclude(CaseId caseId, Conclusion conclusion, Settlement open, By by) {
        var unsettled = conclusions.unsettled(file(caseId, by), enquiry(caseId, by));
        var settled = unsettled.stream().collect(Collectors.toMap(Unsettled::row, _ -> open));
        conclude(caseId, Closing.of(conclusion).settling(settled), by);
    }

    private void conclude(CaseId caseId, Closing closing, By by) {
        var concluding = conclusions.conclude(
                new ConclusionId(UUID.randomUUID()), file(caseId, by), enquiry(caseId, by), closing, read(caseId), by);
        if (!(concluding instanceof Concluding.Recorded)) {
            throw new IllegalStateException("A closing of Larchmere's was not recorded: " + concluding);
        }
    }

    void signOff(CaseId caseId, Verdict verdict, By by) {
        var file = file(caseId, by);
        var concluded = conclusions.latest(file, enquiry(caseId, by)).orElseThrow();
        conclusions.look(UUID.randomUUID(), file, concluded, verdict, by);
    }

    private EnquiryId enquiry(CaseId caseId, By by) {
        return enquiries.on(file(caseId, by)).getFirst().id();
    }

    private long read(CaseId caseId) {
        return history.length(caseId.chain());
    }

    private CaseFile file(CaseId caseId, By by) {
        return cases.visibleTo(by.actor()).get(caseId);
    }
}
