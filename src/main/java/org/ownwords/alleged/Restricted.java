package org.ownwords.alleged;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseId;

/// A restricted section, without anything that is in it, and the rule of who may read it. Whoever is
/// not named may not.
///
/// @param about    what it is about
/// @param openedBy who recorded it, by their identity
/// @param letIn    who was let in since
record Restricted(AllegedId id, CaseId caseId, About about, String openedBy, List<LetIn> letIn) {

    /// Somebody who was let in.
    ///
    /// @param reader who, by their identity
    /// @param by     who let them in
    record LetIn(String reader, String why, String by, LocalDate on) {
        public LetIn {
            if (why.isBlank()) {
                throw new IllegalArgumentException("Whoever is let in is let in for a reason");
            }
        }
    }

    public Restricted {
        letIn = List.copyOf(letIn);
    }

    /// Its address.
    String path() {
        return "%s/alleged/%s".formatted(caseId.path(), id.value());
    }

    /// Whether somebody may read it.
    boolean isReadBy(Practitioner colleague) {
        return Stream.concat(Stream.of(openedBy), letIn.stream().map(LetIn::reader))
                .anyMatch(colleague.id().value()::equals);
    }

    /// Refuses whoever may not read it, as if there were no such section.
    ///
    /// @throws NotFound where somebody may not read it
    void refuse(Practitioner colleague) {
        if (!isReadBy(colleague)) {
            throw new NotFound();
        }
    }

    /// Whether somebody may let a colleague in: who may read it, and whoever may sign off, so that it
    /// is not lost when whoever opened it has left. They may let themselves in, and that is kept like
    /// any other.
    boolean isOpenedToOthersBy(Practitioner colleague, LocalDate today) {
        return isReadBy(colleague) || colleague.may(Power.SIGN_OFF, today);
    }
}
