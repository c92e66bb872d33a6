package org.ownwords.conclusion;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Tables.AGREED_ROLE_STANDS;
import static ownwords.generated.db.Tables.CONCERN_STANDS;
import static ownwords.generated.db.Tables.TOLD_AT_END;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.conclusion.ToldAtEnd.Hearer;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Who was told what came of an enquiry.
@Repository
class ToldAtEndStore {

    /// Whoever raised a concern, as they are called.
    static final Field<String> REFERRER =
            coalesce(CONCERN_STANDS.RAISER, CONCERN_STANDS.ORGANISATION, inline("whoever raised the concern"));

    private final DSLContext db;

    ToldAtEndStore(DSLContext db) {
        this.db = db;
    }

    /// It is wide because each of these is a column.
    ///
    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, EnquiryId enquiry, Hearer hearer, ToldAtEnd told, @Nullable UUID first, By by) {
        return db.insertInto(TOLD_AT_END)
                        .set(TOLD_AT_END.AUTHORITY, by.authority())
                        .set(TOLD_AT_END.ID, id)
                        .set(TOLD_AT_END.CASE_ID, caseId.value())
                        .set(TOLD_AT_END.ENQUIRY_ID, enquiry.value())
                        .set(TOLD_AT_END.CONCERN_ID, hearer.raised() ? hearer.row() : null)
                        .set(TOLD_AT_END.AGREED_ROLE_ID, hearer.raised() ? null : hearer.row())
                        .set(TOLD_AT_END.TOLD, told.told())
                        .set(TOLD_AT_END.WORDS, told.words())
                        .set(TOLD_AT_END.TOLD_ON, told.on())
                        .set(TOLD_AT_END.STANDS_FOR, first)
                        .set(TOLD_AT_END.RECORDED_AT, by.recordedAt())
                        .set(TOLD_AT_END.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Somebody of a case who raised a concern or agreed to do something.
    Optional<Hearer> hearer(CaseId caseId, UUID row) {
        var raised = db.select(REFERRER)
                .from(CONCERN_STANDS)
                .where(CONCERN_STANDS.CASE_ID.eq(caseId.value()))
                .and(CONCERN_STANDS.ID.eq(row))
                .fetchOptional(who -> new Hearer(true, row, who.value1()));
        return raised.or(() -> db.select(AGREED_ROLE_STANDS.WHO)
                .from(AGREED_ROLE_STANDS)
                .where(AGREED_ROLE_STANDS.CASE_ID.eq(caseId.value()))
                .and(AGREED_ROLE_STANDS.ID.eq(row))
                .fetchOptional(who -> new Hearer(false, row, who.value1())));
    }
}
