package org.ownwords.enquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.history.Row;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// An enquiry is not corrected by itself: it falls with its concern, or with the decisions that called for it.
@Component
class EnquiryCorrects implements Corrects {

    private final CalledForStore calledFor;

    EnquiryCorrects(CalledForStore calledFor) {
        this.calledFor = calledFor;
    }

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.part("enquiry", "An enquiry", Map.of("concern_id", "concern")),
                Correctable.of("caused_enquiry", "A request to enquire", "enquiry_id", "enquiry"),
                Correctable.of("caused_report", "What became of a report", "caused_id", "caused_enquiry"),
                Correctable.of("conversation", "A conversation"),
                Correctable.of("next_step", "A next step"),
                Correctable.of("next_step_done", "What became of a next step", "next_step_id", "next_step"));
    }

    @Override
    public Set<Row> fallingWith(CaseId caseId, Set<Row> rows) {
        var decisions = rows.stream()
                .filter(row -> row.table().equals("section42_decision"))
                .map(Row::id)
                .collect(Collectors.toSet());
        return decisions.isEmpty()
                ? Set.of()
                : calledFor.only(caseId, decisions).stream()
                        .map(id -> new Row("enquiry", id))
                        .collect(Collectors.toSet());
    }
}
