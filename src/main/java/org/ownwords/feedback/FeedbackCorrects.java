package org.ownwords.feedback;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether somebody may ask, and how it has been since, can be put right. What was heard is put right by whoever heard
/// it, and never by whoever it may be about; so an offer is not taken back once something was heard because of it.
/// What was sent from a page of the person's own can be in error where somebody else had the page open.
@Component
class FeedbackCorrects implements Corrects {

    private static final String ENQUIRY = "enquiry";
    private static final String OFFER = "feedback_offer";
    private static final String GIVEN = "feedback_given";
    private static final String HEARD = "feedback_heard";
    private static final String LINK = "feedback_link";
    private static final String LINK_ENDED = "feedback_link_ended";
    private static final String SINCE = "feedback_since";
    private static final String OWN_SAID = "own_page_said";

    private final OfferStore store;

    FeedbackCorrects(OfferStore store) {
        this.store = store;
    }

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(OFFER, "Whether somebody may ask how it was", "enquiry_id", ENQUIRY),
                Correctable.part(GIVEN, "Who asks how it was", Map.of("offer_id", OFFER)),
                Correctable.part(HEARD, "How it was", Map.of("offer_id", OFFER)),
                Correctable.part(LINK, "A link to say how it was", Map.of("offer_id", OFFER)),
                Correctable.part(LINK_ENDED, "The end of a link to say how it was", Map.of("link_id", LINK)),
                Correctable.of(SINCE, "How it has been since", "enquiry_id", ENQUIRY),
                Correctable.of(OWN_SAID, "What was sent from a page of the person’s own"),
                Correctable.part("own_page_picture", "The picture that came with it", Map.of("said_id", OWN_SAID)),
                Correctable.of(
                        "own_page_answer",
                        "The answer to what was sent from a page of the person’s own",
                        "said_id",
                        OWN_SAID));
    }

    @Override
    public Map<String, String> correctedElsewhere() {
        return Map.of(
                GIVEN,
                "Who asks how it was is not struck through. Give it to somebody else. The latest counts.",
                HEARD,
                "How it was is put right by whoever asked. Only they can send it again.",
                LINK,
                "A link to say how it was is not struck through. Whoever made it can end it.",
                LINK_ENDED,
                "A link to say how it was is not opened again. Whoever asks can make a new one.");
    }

    @Override
    public List<String> holding(CaseFile file, Set<Row> rows) {
        var offers = rows.stream()
                .filter(row -> row.table().equals(OFFER))
                .map(Row::id)
                .collect(Collectors.toSet());
        // With an enquiry that never was, all that came of it falls.
        var alone = rows.stream().noneMatch(row -> row.table().equals(ENQUIRY));
        return alone && !offers.isEmpty() && store.heard(file.id(), offers)
                ? List.of("Somebody has said how it was because of this. It stays with what they said.")
                : List.of();
    }
}
