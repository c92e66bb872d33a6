package org.ownwords.section42;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.CONCERN_STANDS;
import static ownwords.generated.db.Tables.RECEIVED_DECISION_STANDS;
import static ownwords.generated.db.Tables.REFERRER_TOLD_STANDS;
import static ownwords.generated.db.Tables.SECTION42_DECISION_STANDS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// A concern needs a decision, and then the referrer has to be told.
@Repository
class Section42OwedStore implements Owes {

    static final Stage DECISION = new Stage("decision", "From the concern to the section 42 decision");
    static final Stage TELL_REFERRER = new Stage("tell-referrer", "From the decision to telling the referrer");

    private final DSLContext db;

    Section42OwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Stage> stages() {
        return List.of(DECISION, TELL_REFERRER);
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        return Stream.concat(undecided(ids).stream(), untold(ids).stream()).toList();
    }

    private List<Owed> undecided(List<UUID> cases) {
        return db.select(CONCERN_STANDS.CASE_ID, CONCERN_STANDS.ID, CONCERN_STANDS.RAISED_AT)
                .from(CONCERN_STANDS)
                .where(CONCERN_STANDS.CASE_ID.in(cases))
                .and(notExists(selectOne().from(SECTION42_DECISION_STANDS).where(decides())))
                .and(notExists(selectOne()
                        .from(RECEIVED_DECISION_STANDS)
                        .where(RECEIVED_DECISION_STANDS.AUTHORITY.eq(CONCERN_STANDS.AUTHORITY))
                        .and(RECEIVED_DECISION_STANDS.CONCERN_ID.eq(CONCERN_STANDS.ID))
                        .and(RECEIVED_DECISION_STANDS.DECISION.isNotNull())))
                .fetch(mapping(Section42OwedStore::decide));
    }

    private static Owed decide(UUID caseId, UUID concern, OffsetDateTime raisedAt) {
        var file = new CaseId(caseId);
        return new Owed(
                file,
                new Because("decision", concern),
                new Prompt(
                        "Decide whether the section 42 duty arises",
                        "Care Act 2014, section 42(1): no enquiry starts until this is decided",
                        file.path() + "/concerns/" + concern + "/section42"),
                new Whom.Holder(),
                new When.Within(DECISION, Days.on(raisedAt.toInstant())),
                Bearing.KEEPS_OPEN);
    }

    /// The referrer is told what was decided, whatever it was, unless it was the person who raised the
    /// concern.
    private List<Owed> untold(List<UUID> cases) {
        var referrer = coalesce(CONCERN_STANDS.RAISER, CONCERN_STANDS.ORGANISATION, inline("the referrer"));
        var decided = min(SECTION42_DECISION_STANDS.DECIDED_ON);
        return db.select(CONCERN_STANDS.CASE_ID, CONCERN_STANDS.ID, referrer, decided)
                .from(CONCERN_STANDS)
                .join(SECTION42_DECISION_STANDS)
                .on(decides())
                .where(CONCERN_STANDS.CASE_ID.in(cases))
                .and(CONCERN_STANDS.RAISED_BY.isDistinctFrom("self"))
                .and(coalesce(CONCERN_STANDS.RAISED_BY, CONCERN_STANDS.RAISER, CONCERN_STANDS.ORGANISATION)
                        .isNotNull())
                .and(notExists(selectOne()
                        .from(REFERRER_TOLD_STANDS)
                        .where(REFERRER_TOLD_STANDS.AUTHORITY.eq(CONCERN_STANDS.AUTHORITY))
                        .and(REFERRER_TOLD_STANDS.CONCERN_ID.eq(CONCERN_STANDS.ID))))
                .groupBy(CONCERN_STANDS.CASE_ID, CONCERN_STANDS.ID, referrer)
                .fetch(mapping(Section42OwedStore::tell));
    }

    private static Owed tell(UUID caseId, UUID concern, String referrer, LocalDate decided) {
        var file = new CaseId(caseId);
        return new Owed(
                file,
                new Because("tell-referrer", concern),
                new Prompt(
                        "Tell %s what was decided".formatted(referrer),
                        "A referrer who hears nothing may not raise the next concern",
                        file.path() + "/concerns/" + concern + "/referrer-told"),
                new Whom.Holder(),
                new When.Within(TELL_REFERRER, decided),
                Bearing.STEP);
    }

    private static Condition decides() {
        return SECTION42_DECISION_STANDS
                .AUTHORITY
                .eq(CONCERN_STANDS.AUTHORITY)
                .and(SECTION42_DECISION_STANDS.CONCERN_ID.eq(CONCERN_STANDS.ID))
                .and(SECTION42_DECISION_STANDS.RESULT.ne("not-yet-decidable"));
    }
}
