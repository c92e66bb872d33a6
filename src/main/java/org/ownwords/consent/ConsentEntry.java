package org.ownwords.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.person.CaseId;

/// An answer in the record.
///
/// @param goingsOn what goes on without agreement because of it, the newest first
record ConsentEntry(ConsentId id, CaseId caseId, Consent consent, List<GoneOn> goingsOn) {

    ConsentEntry {
        goingsOn = List.copyOf(goingsOn);
    }

    Question question() {
        return consent.question();
    }

    Answer answer() {
        return consent.answer();
    }

    /// Where it is said on what ground something goes on although this was the answer.
    String goingOnPath() {
        return path() + "/going-on";
    }

    /// Where the same question is asked again.
    String againPath() {
        return path() + "/again";
    }

    private String path() {
        return "%s/consent/%s".formatted(caseId.path(), id.value());
    }

    /// How each question stands: the newest answer to it.
    ///
    /// @param entries the newest first
    static List<ConsentEntry> now(List<ConsentEntry> entries) {
        var newest = new ArrayList<ConsentEntry>();
        for (var entry : entries) {
            if (newest.stream().noneMatch(each -> each.question().isSameAs(entry.question()))) {
                newest.add(entry);
            }
        }
        return List.copyOf(newest);
    }

    /// How each question stood at the end of a day.
    ///
    /// @param entries the newest first
    static List<ConsentEntry> on(LocalDate day, List<ConsentEntry> entries) {
        return now(entries.stream()
                .filter(entry -> !entry.consent().on().isAfter(day))
                .toList());
    }
}
