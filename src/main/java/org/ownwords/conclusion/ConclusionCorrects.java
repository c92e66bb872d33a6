package org.ownwords.conclusion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.history.Row;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A closing is put right by another closing, which a colleague signs off, and not by this: so what it
/// closed stays. What it says of words that were recorded in error falls with them.
@Component
class ConclusionCorrects implements Corrects {

    private static final String ENQUIRY = "enquiry";

    private final ConclusionStore store;

    ConclusionCorrects(ConclusionStore store) {
        this.store = store;
    }

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.part(
                        "conclusion_outcome", "How far something came about", Map.of("outcome_id", "desired_outcome")),
                Correctable.of("closing_checklist", "What was thought of at closing", "enquiry_id", ENQUIRY),
                Correctable.of("heard_back", "What the person heard of what came of it", "enquiry_id", ENQUIRY),
                new Correctable(
                        "told_at_end",
                        "What somebody was told of what came of it",
                        true,
                        Map.of("enquiry_id", ENQUIRY, "concern_id", "concern", "agreed_role_id", "agreed_role")),
                new Correctable(
                        "outcome_looked_into",
                        "Why something did not come about",
                        true,
                        Map.of("enquiry_id", ENQUIRY, "outcome_id", "desired_outcome")),
                new Correctable(
                        "enquiry_follows",
                        "That an enquiry follows an earlier one",
                        true,
                        Map.of("enquiry_id", ENQUIRY, "earlier_id", ENQUIRY)),
                Correctable.part("received_ending", "An ending as it was sent to us", Map.of("enquiry_id", ENQUIRY)),
                Correctable.part("received_risk", "A risk as it was sent to us", Map.of("enquiry_id", ENQUIRY)));
    }

    @Override
    public Map<String, String> correctedElsewhere() {
        var instead =
                "A closing is not struck through. It is put right by closing again, and a colleague signs that off. If it is signed off, open the case and select “Correct the closing”. If it is not signed off yet, ask the colleague who looks at it to send it back.";
        return Map.of("conclusion", instead, "sign_off", instead);
    }

    @Override
    public List<String> holding(CaseFile file, Set<Row> rows) {
        return store.on(file.id()).stream()
                .filter(closed ->
                        rows.contains(new Row(ENQUIRY, closed.enquiry().value())))
                .map(closed ->
                        "The enquiry that belongs to it was closed on %s. What is wrong with a closing is corrected there."
                                .formatted(Days.day(closed.conclusion().on())))
                .toList();
    }
}
