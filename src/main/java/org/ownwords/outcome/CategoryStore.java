package org.ownwords.outcome;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.OUTCOME_CATEGORY;
import static ownwords.generated.db.Tables.OUTCOME_CATEGORY_STANDS;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// How what people want is read, for reporting.
@Repository
class CategoryStore {

    private final DSLContext db;

    CategoryStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, CategoriesKnown reading, By by) {
        var readAs = reading.readAs();
        return db.insertInto(OUTCOME_CATEGORY)
                        .set(OUTCOME_CATEGORY.AUTHORITY, by.authority())
                        .set(OUTCOME_CATEGORY.ID, id)
                        .set(OUTCOME_CATEGORY.CASE_ID, caseId.value())
                        .set(OUTCOME_CATEGORY.OUTCOME_ID, reading.outcome().value())
                        .set(OUTCOME_CATEGORY.CATEGORIES, readAs.categoryCodes())
                        .set(OUTCOME_CATEGORY.WELLBEING, readAs.wellbeingCodes())
                        .set(OUTCOME_CATEGORY.RECORDED_AT, by.recordedAt())
                        .set(OUTCOME_CATEGORY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest reading of something they want.
    Optional<CategoriesKnown> known(OutcomeId outcome) {
        return db.select(
                        OUTCOME_CATEGORY_STANDS.ID,
                        OUTCOME_CATEGORY_STANDS.CATEGORIES,
                        OUTCOME_CATEGORY_STANDS.WELLBEING)
                .from(OUTCOME_CATEGORY_STANDS)
                .where(OUTCOME_CATEGORY_STANDS.OUTCOME_ID.eq(outcome.value()))
                .orderBy(OUTCOME_CATEGORY_STANDS.RECORDED_AT.desc())
                .limit(1)
                .fetchOptional(mapping((id, categories, wellbeing) ->
                        new CategoriesKnown(outcome, id, ReadAs.of(categories, wellbeing))));
    }

    /// What one row says, whether or not it counts now.
    Optional<ReadAs> added(UUID id) {
        return db.select(OUTCOME_CATEGORY.CATEGORIES, OUTCOME_CATEGORY.WELLBEING)
                .from(OUTCOME_CATEGORY)
                .where(OUTCOME_CATEGORY.ID.eq(id))
                .fetchOptional(mapping(ReadAs::of));
    }
}
