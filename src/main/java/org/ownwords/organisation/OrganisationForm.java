package org.ownwords.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what an organisation is called, what it is, whom to ask there, and from when to when
/// the council works with it.
final class OrganisationForm {

    private OrganisationForm() {}

    /// @param what which it is, or nothing where it is added
    static Reading<Organisation> read(Reader read, Optional<UUID> what, LocalDate today) {
        var name = read.line("name", "Enter its name").replaceAll("\\s+", " ");
        var kind = read.choice("kind", Kind::of, "Select what it is");
        var contact = read.optionalWords("contact");
        var from = Optional.ofNullable(read.optionalDay("from")).orElse(today);
        var until = read.optionalDay("until");
        if (until != null && until.isBefore(from)) {
            read.dayProblem("until", "The last day must not be before the first");
        }
        var why = what.isPresent() ? read.words("why", "Enter why it changes") : read.optionalWords("why");
        var id = read.typed().id();
        return read.accept(() -> new Organisation(
                id,
                what.orElse(id),
                new Organisation.Named(name, kind.orElseThrow(), contact),
                new Organisation.Days(from, until),
                why));
    }
}
