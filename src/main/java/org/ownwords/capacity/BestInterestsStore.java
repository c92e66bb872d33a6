package org.ownwords.capacity;

import static ownwords.generated.db.Tables.BEST_INTERESTS;
import static ownwords.generated.db.Tables.BEST_INTERESTS_STANDS;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.BestInterestsRecord;

@Repository
class BestInterestsStore {

    private final DSLContext db;

    BestInterestsStore(DSLContext db) {
        this.db = db;
    }

    boolean add(UUID id, CaseId caseId, AssessmentId assessment, BestInterests interests, By by) {
        var decided = interests.decided();
        var row = db.insertInto(BEST_INTERESTS)
                .set(BEST_INTERESTS.AUTHORITY, by.authority())
                .set(BEST_INTERESTS.ID, id)
                .set(BEST_INTERESTS.CASE_ID, caseId.value())
                .set(BEST_INTERESTS.ASSESSMENT_ID, assessment.value())
                .set(BEST_INTERESTS.WISHES, interests.wishes())
                .set(BEST_INTERESTS.TOOK_PART, interests.tookPart())
                .set(BEST_INTERESTS.OPTIONS, texts(interests.choices(), Choice::what))
                .set(BEST_INTERESTS.BENEFITS, texts(interests.choices(), Choice::benefits))
                .set(BEST_INTERESTS.HARMS, texts(interests.choices(), Choice::harms))
                .set(BEST_INTERESTS.LESS_RESTRICTIVE, interests.lessRestrictive())
                .set(BEST_INTERESTS.DECIDED, decided.what())
                .set(BEST_INTERESTS.WHY, decided.why())
                .set(BEST_INTERESTS.DECIDED_BY, decided.by())
                .set(BEST_INTERESTS.DECIDED_ON, decided.on())
                .set(BEST_INTERESTS.RECORDED_AT, by.recordedAt())
                .set(BEST_INTERESTS.RECORDED_BY, by.recordedBy());
        var considered = interests.considered();
        var filled = considered == null ? row : addConsidered(row, considered);
        var whole = switch (interests.consulted()) {
            case Consulted.People(var whoAndWhat) -> filled.set(BEST_INTERESTS.CONSULTED, whoAndWhat);
            case Consulted.Nobody(var why) -> filled.set(BEST_INTERESTS.NOBODY_CONSULTED, why);
        };
        return whole.onConflictDoNothing().execute() == 1;
    }

    private static InsertSetMoreStep<BestInterestsRecord> addConsidered(
            InsertSetMoreStep<BestInterestsRecord> row, Considered considered) {
        return row.set(BEST_INTERESTS.CIRCUMSTANCES, considered.circumstances())
                .set(BEST_INTERESTS.LATER, considered.later())
                .set(BEST_INTERESTS.WRITTEN, considered.written())
                .set(BEST_INTERESTS.BELIEFS, considered.beliefs())
                .set(BEST_INTERESTS.NOT_ASKED, considered.notAsked())
                .set(BEST_INTERESTS.LIFE_SUSTAINING, considered.sustainsLife() != null)
                .set(BEST_INTERESTS.NOT_TO_END_LIFE, considered.sustainsLife());
    }

    private static String[] texts(List<Choice> choices, Function<Choice, @Nullable String> text) {
        return choices.stream()
                .map(choice -> Objects.requireNonNullElse(text.apply(choice), ""))
                .toArray(String[]::new);
    }

    boolean isDecision(UUID id) {
        return db.fetchExists(BEST_INTERESTS, BEST_INTERESTS.ID.eq(id));
    }

    /// Whether anything was decided because of an assessment.
    boolean restOn(AssessmentId assessment) {
        return db.fetchExists(BEST_INTERESTS_STANDS, BEST_INTERESTS_STANDS.ASSESSMENT_ID.eq(assessment.value()));
    }
}
