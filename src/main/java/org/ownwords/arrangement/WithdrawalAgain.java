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

/// That the person took back what they wished for in advance.
@Component
class WithdrawalAgain implements RecordsAgain {

    private final Wishes wishes;
    private final WishTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    WithdrawalAgain(Wishes wishes, WishTellsStore ever, KeptEntries kept, Templates templates) {
        this.wishes = wishes;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "advance_wish_withdrawal";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellWithdrawal(file.id().chain(), row)
                .map(WishForm::entered)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.arrangementWithdrawalFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var known = wishes.get(file, new WishId(kept.named(file, table(), "wish_id", row)));
        return WishForm.readWithdrawal(read, known.wish(), by.today())
                .map(right -> id -> wishes.withdraw(id, file, known.id(), right, by));
    }
}
