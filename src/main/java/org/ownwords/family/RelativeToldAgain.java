package org.ownwords.family;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.consent.ToldAllTheSame;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What a relative was told. It does not become the newest by being recorded again.
@Component
class RelativeToldAgain implements RecordsAgain {

    private final RelativesTold relativesTold;
    private final RelativeToldTellsStore ever;
    private final KeptEntries kept;
    private final RelativeToldReading reading;
    private final ToldAllTheSame anyway;
    private final Templates templates;

    RelativeToldAgain(
            RelativesTold relativesTold,
            RelativeToldTellsStore ever,
            KeptEntries kept,
            RelativeToldReading reading,
            ToldAllTheSame anyway,
            Templates templates) {
        this.relativesTold = relativesTold;
        this.ever = ever;
        this.kept = kept;
        this.reading = reading;
        this.anyway = anyway;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "relative_told";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row)
                .map(entry -> RelativeToldForm.entered(entry.told()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.familyRelativeFields(
                anyway.answers(file).refusals(),
                anyway.authorisers(by),
                typed,
                problems,
                file.person().details().givenName(),
                by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        return reading.read(read, file, by).map(right -> id -> relativesTold.tell(id, file, right, first, by));
    }
}
