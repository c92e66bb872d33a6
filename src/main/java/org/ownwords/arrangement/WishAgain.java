package org.ownwords.arrangement;

import gg.jte.Content;
import java.util.List;
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

/// What the person wished for in advance. What became of it stays with it.
@Component
class WishAgain implements RecordsAgain {

    private final Wishes wishes;
    private final WishStore store;
    private final WishTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    WishAgain(Wishes wishes, WishStore store, WishTellsStore ever, KeptEntries kept, Templates templates) {
        this.wishes = wishes;
        this.store = store;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "advance_wish";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellWish(file.id().chain(), row).map(WishForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.arrangementWishFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new WishId(kept.first(file, table(), row));
        var became = store.find(file.id(), first).map(KnownWish::withdrawn).orElse(List.of());
        return WishForm.read(read, became, by.today())
                .map(right -> id -> wishes.record(new WishId(id), file, right, first, by));
    }
}
