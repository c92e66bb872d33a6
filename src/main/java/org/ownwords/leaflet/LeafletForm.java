package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads what a leaflet is called, what it is about, for whom, and who looks after it.
final class LeafletForm {

    private LeafletForm() {}

    /// @param what which it is, or nothing where it is added
    static Reading<Leaflet> read(Reader read, Optional<UUID> what, LocalDate today) {
        var title = read.line("title", "Enter its title").replaceAll("\\s+", " ");
        var about = read.choice("about", Subject::of, "Select what it is about");
        var audience = read.choice("audience", Audience::of, "Select for whom it is");
        var owner = read.line("owner", "Enter the name of whoever looks after it");
        var lookOn = read.optionalDay("lookOn");
        var until = what.isPresent() ? read.optionalDay("until") : null;
        if (until != null && until.isBefore(today)) {
            read.dayProblem("until", "The last day must be today or in the future. It was given until now");
        }
        var why = what.isPresent() ? read.words("why", "Enter why it changes") : null;
        var id = read.typed().id();
        return read.accept(() -> new Leaflet(
                id, what.orElse(id), title, about.orElseThrow(), audience.orElseThrow(), owner, lookOn, until, why));
    }
}
