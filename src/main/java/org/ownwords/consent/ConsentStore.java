package org.ownwords.consent;

import static ownwords.generated.db.Tables.CONSENT_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What people agree to, with what goes on without that.
@Repository
class ConsentStore {

    /// An answer as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            CONSENT_STANDS.ID,
            CONSENT_STANDS.CASE_ID,
            CONSENT_STANDS.QUESTION,
            CONSENT_STANDS.ABOUT,
            CONSENT_STANDS.ANSWER,
            CONSENT_STANDS.LIMITS,
            CONSENT_STANDS.WHY,
            CONSENT_STANDS.SAID,
            CONSENT_STANDS.ASKED_BY,
            CONSENT_STANDS.ASKED_ON);

    private final DSLContext db;
    private final GoingOnStore goingsOn;

    ConsentStore(DSLContext db, GoingOnStore goingsOn) {
        this.db = db;
        this.goingsOn = goingsOn;
    }

    /// The answers on a case, the newest first.
    List<ConsentEntry> on(CaseId caseId) {
        return on(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /// The answers on some cases, the newest of each first. A case with none is left out.
    Map<CaseId, List<ConsentEntry>> on(Collection<CaseId> cases) {
        var without = goingsOn.on(cases);
        return db.select(WHOLE)
                .from(CONSENT_STANDS)
                .where(CONSENT_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        CONSENT_STANDS.ASKED_ON.desc(),
                        CONSENT_STANDS.FIRST_RECORDED_AT.desc(),
                        CONSENT_STANDS.ID.desc())
                .fetchGroups(row -> new CaseId(row.get(CONSENT_STANDS.CASE_ID)), row -> entry(row, without));
    }

    private static ConsentEntry entry(Record row, Map<ConsentId, List<GoneOn>> without) {
        var id = new ConsentId(row.get(CONSENT_STANDS.ID));
        return new ConsentEntry(
                id, new CaseId(row.get(CONSENT_STANDS.CASE_ID)), consent(row), without.getOrDefault(id, List.of()));
    }

    static Consent consent(Record row) {
        return new Consent(
                new Question(
                        Question.Kind.of(row.get(CONSENT_STANDS.QUESTION)).orElseThrow(),
                        row.get(CONSENT_STANDS.ABOUT)),
                answer(row),
                row.get(CONSENT_STANDS.SAID),
                row.get(CONSENT_STANDS.ASKED_BY),
                row.get(CONSENT_STANDS.ASKED_ON));
    }

    private static Answer answer(Record row) {
        return switch (Answer.Kind.of(row.get(CONSENT_STANDS.ANSWER)).orElseThrow()) {
            case AGREES -> new Answer.Agrees(row.get(CONSENT_STANDS.LIMITS));
            case DOES_NOT_AGREE -> new Answer.DoesNotAgree();
            case TAKES_BACK -> new Answer.TakesBack();
            case NOT_ASKED -> new Answer.NotAsked(row.get(CONSENT_STANDS.WHY));
            case CANNOT_DECIDE -> new Answer.CannotDecide(row.get(CONSENT_STANDS.WHY));
        };
    }
}
