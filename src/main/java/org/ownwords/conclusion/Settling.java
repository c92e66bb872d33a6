package org.ownwords.conclusion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Settles;
import org.ownwords.casework.Unsettled;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What becomes of whatever is still open on a case when an enquiry ends: a case is not closed over it.
@Component
class Settling {

    private final List<Settles> concepts;

    Settling(List<Settles> concepts) {
        this.concepts = concepts;
    }

    /// Something that is open, and the concept that records what becomes of it.
    record Open(Settles concept, Unsettled thing) {

        private boolean isIn(Map<UUID, Settlement> settled) {
            return settled.containsKey(thing.row());
        }
    }

    /// What closing an enquiry asks about. What is due first comes first.
    List<Unsettled> unsettled(CaseFile file, EnquiryId enquiry) {
        return open(file, enquiry).stream()
                .map(Open::thing)
                .sorted(Comparator.comparing(Unsettled::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    List<Open> open(CaseFile file, EnquiryId enquiry) {
        return concepts.stream()
                .flatMap(concept ->
                        concept.unsettled(file, enquiry.value()).stream().map(thing -> new Open(concept, thing)))
                .toList();
    }

    static boolean areAllIn(List<Open> open, Map<UUID, Settlement> settled) {
        return open.stream().allMatch(each -> each.isIn(settled));
    }

    /// Has each concept record what becomes of what is its own.
    ///
    /// @param id the conclusion; what is written has ids that follow from it
    void settle(
            ConclusionId id, CaseFile file, EnquiryId enquiry, List<Open> open, Map<UUID, Settlement> settled, By by) {
        for (var each : open) {
            var row = each.thing().row();
            each.concept()
                    .settle(
                            Ids.from(id.value(), "settled/" + row),
                            file,
                            enquiry.value(),
                            each.thing(),
                            Objects.requireNonNull(settled.get(row)),
                            by);
        }
    }
}
