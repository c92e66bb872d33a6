package org.ownwords.arrangement;

import static ownwords.generated.db.Tables.ADVANCE_WISH;
import static ownwords.generated.db.Tables.ADVANCE_WISH_WITHDRAWAL;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.arrangement.AdvanceWish.Wish;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of wishes in advance.
@Repository
class WishAddsStore {

    private final DSLContext db;

    WishAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(WishId id, CaseId caseId, AdvanceWish wish, @Nullable WishId first, By by) {
        var row = db.insertInto(ADVANCE_WISH)
                .set(ADVANCE_WISH.AUTHORITY, by.authority())
                .set(ADVANCE_WISH.ID, id.value())
                .set(ADVANCE_WISH.CASE_ID, caseId.value())
                .set(ADVANCE_WISH.WORDS, wish.words())
                .set(ADVANCE_WISH.APPLIES, wish.applies())
                .set(ADVANCE_WISH.KEPT_WHERE, wish.keptWhere())
                .set(ADVANCE_WISH.MADE_ON, wish.times().since())
                .set(ADVANCE_WISH.KNOWN_ON, wish.times().known())
                .set(ADVANCE_WISH.STANDS_FOR, first == null ? null : first.value())
                .set(ADVANCE_WISH.RECORDED_AT, by.recordedAt())
                .set(ADVANCE_WISH.RECORDED_BY, by.recordedBy());
        var whole = switch (wish.wish()) {
            case Wish.Statement _ ->
                row.set(ADVANCE_WISH.KIND, "statement")
                        .set(ADVANCE_WISH.LIFE_SUSTAINING, Whether.NOT_KNOWN.code())
                        .set(ADVANCE_WISH.FORMALITIES, new String[0]);
            case Wish.Refusal(var _, var _, var lifeSustaining, var form) ->
                row.set(ADVANCE_WISH.KIND, "refusal")
                        .set(ADVANCE_WISH.LIFE_SUSTAINING, lifeSustaining.code())
                        .set(
                                ADVANCE_WISH.FORMALITIES,
                                Formality.all().stream()
                                        .filter(form::contains)
                                        .map(Formality::code)
                                        .toArray(String[]::new));
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    boolean addWithdrawal(UUID id, CaseId caseId, WishId wish, Withdrawal withdrawal, By by) {
        return db.insertInto(ADVANCE_WISH_WITHDRAWAL)
                        .set(ADVANCE_WISH_WITHDRAWAL.AUTHORITY, by.authority())
                        .set(ADVANCE_WISH_WITHDRAWAL.ID, id)
                        .set(ADVANCE_WISH_WITHDRAWAL.CASE_ID, caseId.value())
                        .set(ADVANCE_WISH_WITHDRAWAL.WISH_ID, wish.value())
                        .set(ADVANCE_WISH_WITHDRAWAL.WORDS, withdrawal.words())
                        .set(ADVANCE_WISH_WITHDRAWAL.WITHDRAWN_ON, withdrawal.on())
                        .set(ADVANCE_WISH_WITHDRAWAL.RECORDED_AT, by.recordedAt())
                        .set(ADVANCE_WISH_WITHDRAWAL.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
