package org.ownwords.leaflet;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.Doers;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Option;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Information that was given.
@Component
class GivenAgain implements RecordsAgain {

    private final Givings givings;
    private final GivenTellsStore ever;
    private final Doers doers;
    private final KeptEntries kept;
    private final Templates templates;

    GivenAgain(Givings givings, GivenTellsStore ever, Doers doers, KeptEntries kept, Templates templates) {
        this.givings = givings;
        this.ever = ever;
        this.doers = doers;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "leaflet_given";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return GivenForm.entered(given(file, row));
    }

    private Given given(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.leafletGivenFields(
                new Choosing(
                        options(file, row, by),
                        List.of(),
                        doers.on(file).offered(),
                        by.practitioner().name(),
                        by.today()),
                typed,
                problems,
                file.person().details().givenName());
    }

    private List<Option> options(CaseFile file, UUID row, By by) {
        return givings.options(given(file, row).versions(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return GivenForm.read(read, options(file, row, by), by.today())
                .map(right -> id -> givings.give(id, file, right, first, by));
    }
}
