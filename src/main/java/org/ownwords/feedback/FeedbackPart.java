package org.ownwords.feedback;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Next;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Stands;
import org.ownwords.casework.Step;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether the person may be asked how it was, what they said, and how it has been since, on the page of a case and in
/// copies.
///
/// All of it is disclosed on request, after a colleague has read it: somebody else may have answered for the
/// person, in confidence, and their copy may be read by whoever they are not safe from.
@Component
class FeedbackPart implements Shows, Stands, Leaves {

    private static final int AFTER_THE_CLOSING = 20;

    private final Feedbacks feedbacks;
    private final OfferTellsStore offers;
    private final HeardTellsStore heard;
    private final AskingSince asking;
    private final SinceTellsStore since;
    private final Templates templates;

    FeedbackPart(
            Feedbacks feedbacks,
            OfferTellsStore offers,
            HeardTellsStore heard,
            AskingSince asking,
            SinceTellsStore since,
            Templates templates) {
        this.feedbacks = feedbacks;
        this.offers = offers;
        this.heard = heard;
        this.asking = asking;
        this.since = since;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("feedback_offer", "feedback_since");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = feedbacks.shown(file);
        var sinces = asking.on(file);
        return all.isEmpty() && sinces.isEmpty()
                ? List.of()
                : List.of(new Section(
                        Importance.WHERE_WE_ARE, templates.feedbackSection(file, all, sinces, toAsk(file, all))));
    }

    /// Where it is recorded how it has been since each enquiry that has ended, of those who may be asked again.
    private List<String> toAsk(CaseFile file, List<Shown> all) {
        if (all.stream().noneMatch(Shown::mayBeAskedAgain)) {
            return List.of();
        }
        var ended = feedbacks.ended(file);
        return all.stream()
                .filter(each ->
                        each.mayBeAskedAgain() && ended.contains(each.known().enquiry()))
                .map(each -> AskingSince.path(file.id(), each.known().enquiry()))
                .toList();
    }

    @Override
    public List<Step> steps(CaseFile file, By by) {
        return feedbacks.ended(file).stream()
                .map(enquiry -> new Step(
                        enquiry,
                        null,
                        AFTER_THE_CLOSING,
                        null,
                        false,
                        List.of(Next.always(
                                "Ask whether somebody may ask how it was",
                                "%s/enquiries/%s/feedback-offer"
                                        .formatted(file.id().path(), enquiry)))))
                .toList();
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(telling.by(offers), telling.by(heard), telling.by(since))
                .flatMap(List::stream)
                .map(Leaving::onRequest)
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of("Whether somebody may ask how it was, and what was said to them then and a year later.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
