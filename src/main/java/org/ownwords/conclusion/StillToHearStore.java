package org.ownwords.conclusion;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trim;
import static ownwords.generated.db.Tables.AGREED_ROLE_STANDS;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CONCERN_STANDS;
import static ownwords.generated.db.Tables.CONCLUSION_NOW;
import static ownwords.generated.db.Tables.ENQUIRY_STANDS;
import static ownwords.generated.db.Tables.PERSON_NOW;
import static ownwords.generated.db.Tables.TOLD_AT_END_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.conclusion.ToldAtEnd.Hearer;
import org.ownwords.conclusion.ToldAtEnd.Waiting;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Who is still to hear what came of an enquiry.
@Repository
class StillToHearStore {

    private final DSLContext db;

    StillToHearStore(DSLContext db) {
        this.db = db;
    }

    /// Those who have not heard how an enquiry of these cases ended. Two queries.
    List<Waiting> on(Collection<CaseId> cases) {
        var ids = cases.stream().map(CaseId::value).toList();
        return Stream.concat(referrers(ids).stream(), partners(ids).stream()).toList();
    }

    /// Whoever raised the concern of an enquiry, unless it was the person.
    private List<Waiting> referrers(List<UUID> cases) {
        return db.select(
                        CONCLUSION_NOW.CASE_ID,
                        CONCLUSION_NOW.ENQUIRY_ID,
                        CONCERN_STANDS.ID,
                        ToldAtEndStore.REFERRER,
                        CONCLUSION_NOW.CONCLUDED_ON)
                .from(CONCLUSION_NOW)
                .join(ENQUIRY_STANDS)
                .on(ENQUIRY_STANDS.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                .and(ENQUIRY_STANDS.ID.eq(CONCLUSION_NOW.ENQUIRY_ID))
                .join(CONCERN_STANDS)
                .on(CONCERN_STANDS.AUTHORITY.eq(ENQUIRY_STANDS.AUTHORITY))
                .and(CONCERN_STANDS.ID.eq(ENQUIRY_STANDS.CONCERN_ID))
                .where(CONCLUSION_NOW.CASE_ID.in(cases))
                .and(CONCLUSION_NOW.AGREED.isDistinctFrom(false))
                .and(CONCERN_STANDS.RAISED_BY.isDistinctFrom("self"))
                .and(coalesce(CONCERN_STANDS.RAISED_BY, CONCERN_STANDS.RAISER, CONCERN_STANDS.ORGANISATION)
                        .isNotNull())
                .and(notExists(selectOne()
                        .from(TOLD_AT_END_STANDS)
                        .where(TOLD_AT_END_STANDS.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                        .and(TOLD_AT_END_STANDS.ENQUIRY_ID.eq(CONCLUSION_NOW.ENQUIRY_ID))
                        .and(TOLD_AT_END_STANDS.CONCERN_ID.eq(CONCERN_STANDS.ID))))
                .fetch(mapping((caseId, enquiry, concern, who, on) ->
                        waiting(caseId, enquiry, new Hearer(true, concern, who), on)));
    }

    /// Each partner that had agreed to do something by the end, once: neither a colleague nor the person.
    private List<Waiting> partners(List<UUID> cases) {
        var partner = lower(trim(AGREED_ROLE_STANDS.WHO));
        var same = AGREED_ROLE_STANDS.as("same");
        return db.select(
                        CONCLUSION_NOW.CASE_ID,
                        CONCLUSION_NOW.ENQUIRY_ID,
                        AGREED_ROLE_STANDS.ID,
                        AGREED_ROLE_STANDS.WHO,
                        CONCLUSION_NOW.CONCLUDED_ON)
                .distinctOn(CONCLUSION_NOW.ENQUIRY_ID, partner)
                .from(CONCLUSION_NOW)
                .join(AGREED_ROLE_STANDS)
                .on(AGREED_ROLE_STANDS.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                .and(AGREED_ROLE_STANDS.CASE_ID.eq(CONCLUSION_NOW.CASE_ID))
                .and(AGREED_ROLE_STANDS.AGREED_ON.le(CONCLUSION_NOW.CONCLUDED_ON))
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                .and(CASE_ABOUT.CASE_ID.eq(CONCLUSION_NOW.CASE_ID))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY))
                .and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID))
                .where(CONCLUSION_NOW.CASE_ID.in(cases))
                .and(CONCLUSION_NOW.AGREED.isDistinctFrom(false))
                .and(AGREED_ROLE_STANDS.WHO_ID.isNull())
                .and(partner.notIn(
                        lower(PERSON_NOW.GIVEN_NAME),
                        lower(concat(PERSON_NOW.GIVEN_NAME, inline(" "), PERSON_NOW.FAMILY_NAME))))
                .and(notExists(selectOne()
                        .from(TOLD_AT_END_STANDS)
                        .join(same)
                        .on(same.AUTHORITY.eq(TOLD_AT_END_STANDS.AUTHORITY))
                        .and(same.ID.eq(TOLD_AT_END_STANDS.AGREED_ROLE_ID))
                        .where(TOLD_AT_END_STANDS.AUTHORITY.eq(CONCLUSION_NOW.AUTHORITY))
                        .and(TOLD_AT_END_STANDS.ENQUIRY_ID.eq(CONCLUSION_NOW.ENQUIRY_ID))
                        .and(lower(trim(same.WHO)).eq(partner))))
                .orderBy(CONCLUSION_NOW.ENQUIRY_ID, partner, AGREED_ROLE_STANDS.AGREED_ON, AGREED_ROLE_STANDS.ID)
                .fetch(mapping((caseId, enquiry, role, who, on) ->
                        waiting(caseId, enquiry, new Hearer(false, role, who), on)));
    }

    private static Waiting waiting(UUID caseId, UUID enquiry, Hearer hearer, LocalDate since) {
        return new Waiting(new CaseId(caseId), new EnquiryId(enquiry), hearer, since);
    }
}
