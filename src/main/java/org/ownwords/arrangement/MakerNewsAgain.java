package org.ownwords.arrangement;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What became known of somebody who may decide for the person.
@Component
class MakerNewsAgain implements RecordsAgain {

    private final Makers makers;
    private final MakerTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    MakerNewsAgain(Makers makers, MakerTellsStore ever, KeptEntries kept, Templates templates) {
        this.makers = makers;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "decision_maker_news";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellNews(file.id().chain(), row).map(MakerForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.arrangementMakerNewsFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var known = makers.get(file, new MakerId(kept.named(file, table(), "maker_id", row)));
        return MakerForm.readNews(read, known.maker(), by.today())
                .map(right -> id -> makers.hear(id, file, known.id(), right, by));
    }
}
