package org.ownwords.leaflet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;

/// Reads which leaflets are given together, and to whom.
final class PackForm {

    private PackForm() {}

    /// @param what which it is, or nothing where it is added
    static Reading<Pack> read(Reader read, Optional<UUID> what, List<Leaflet> leaflets, LocalDate today) {
        var title = read.line("title", "Enter what it is called").replaceAll("\\s+", " ");
        var audience = read.choice("audience", Audience::of, "Select for whom it is");
        var chosen = read.choices("leaflets", leaflets, each -> each.what().toString()).stream()
                .map(Leaflet::what)
                .toList();
        if (chosen.isEmpty()) {
            read.problem("leaflets", "Select what is in it");
        }
        var until = what.isPresent() ? read.optionalDay("until") : null;
        if (until != null && until.isBefore(today)) {
            read.dayProblem("until", "The last day must be today or in the future. It was given until now");
        }
        var why = what.isPresent() ? read.words("why", "Enter why it changes") : null;
        var id = read.typed().id();
        return read.accept(() -> new Pack(id, what.orElse(id), title, audience.orElseThrow(), chosen, until, why));
    }
}
