package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.casework.Unsettled;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How enquiries end.
@Service
@Transactional
public class Conclusions {

    private final ConclusionStore store;
    private final ReceivedEndingStore received;
    private final Settling settling;
    private final ClosesEnquiries closes;
    private final SignsOff signsOff;

    Conclusions(
            ConclusionStore store,
            ReceivedEndingStore received,
            Settling settling,
            ClosesEnquiries closes,
            SignsOff signsOff) {
        this.store = store;
        this.received = received;
        this.settling = settling;
        this.closes = closes;
        this.signsOff = signsOff;
    }

    /// What is still open on the case, and closing this enquiry asks about. What is due first comes first.
    @Transactional(readOnly = true)
    public List<Unsettled> unsettled(CaseFile file, EnquiryId enquiry) {
        return settling.unsettled(file, enquiry);
    }

    /// Records how an enquiry ends, and what becomes of what is still open: a case is not closed over it. The same id
    /// twice records once.
    ///
    /// A conclusion that was sent back is replaced. So is one that a colleague had agreed to and that the
    /// closing corrects: a colleague looks again, and what was agreed counts until they agree.
    ///
    /// @param read how much of the case's history the person who concludes had read: the length of its chain
    public Concluding conclude(ConclusionId id, CaseFile file, EnquiryId enquiry, Closing closing, long read, By by) {
        return conclude(id, file, enquiry, closing, read, false, by);
    }

    /// The same, where it may be that the closing cannot wait for what the council wants answered first.
    /// Wide because each of these is checked by itself before anything is recorded.
    ///
    /// @param cannotWait whether somebody may come to harm meanwhile
    Concluding conclude(
            ConclusionId id, CaseFile file, EnquiryId enquiry, Closing closing, long read, boolean cannotWait, By by) {
        return closes.conclude(id, file, enquiry, closing, read, cannotWait, by);
    }

    /// Records a colleague's sign-off of a closing. The same id twice records once.
    public Looking look(UUID id, CaseFile file, Concluded concluded, Verdict verdict, By by) {
        return look(id, file, concluded, verdict, false, by);
    }

    /// The same, where it may be that it cannot wait for what the council wants answered first.
    ///
    /// @param cannotWait whether somebody may come to harm meanwhile
    Looking look(UUID id, CaseFile file, Concluded concluded, Verdict verdict, boolean cannotWait, By by) {
        return signsOff.look(id, file, concluded, verdict, cannotWait, by);
    }

    /// The conclusion that counts for each enquiry of a case: the latest.
    @Transactional(readOnly = true)
    public List<Concluded> on(CaseFile file) {
        return store.on(file.id());
    }

    /// What another system sent about the state or end of an enquiry, as a start for the person who closes it
    /// here.
    @Transactional(readOnly = true)
    public Optional<Sent> sent(EnquiryId enquiry) {
        return received.sent(enquiry);
    }

    @Transactional(readOnly = true)
    public Optional<Concluded> latest(CaseFile file, EnquiryId enquiry) {
        return store.latest(file.id(), enquiry);
    }
}
