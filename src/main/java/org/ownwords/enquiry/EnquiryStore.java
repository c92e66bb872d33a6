package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY_STANDS;
import static ownwords.generated.db.Tables.ENQUIRY;
import static ownwords.generated.db.Tables.ENQUIRY_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.ownwords.access.By;
import org.ownwords.concern.ConcernId;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

@Repository
class EnquiryStore {

    private final DSLContext db;

    EnquiryStore(DSLContext db) {
        this.db = db;
    }

    boolean has(ConcernId concern) {
        return db.fetchExists(ENQUIRY_STANDS, ENQUIRY_STANDS.CONCERN_ID.eq(concern.value()));
    }

    boolean add(Enquiry enquiry, CaseId caseId, By by) {
        return db.insertInto(ENQUIRY)
                        .set(ENQUIRY.AUTHORITY, by.authority())
                        .set(ENQUIRY.ID, enquiry.id().value())
                        .set(ENQUIRY.CASE_ID, caseId.value())
                        .set(ENQUIRY.CONCERN_ID, enquiry.concern().value())
                        .set(ENQUIRY.INSTEAD_OF, addedInError(enquiry.concern(), by))
                        .set(ENQUIRY.KIND, enquiry.kind().code())
                        .set(ENQUIRY.STARTED_ON, enquiry.startedOn())
                        .set(ENQUIRY.RECORDED_AT, by.recordedAt())
                        .set(ENQUIRY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest enquiry of ours into the same concern, where it was recorded in error.
    private static Field<UUID> addedInError(ConcernId concern, By by) {
        var before = ENQUIRY.as("in_error");
        return field(select(before.ID)
                .from(before)
                .where(before.AUTHORITY.eq(by.authority()))
                .and(before.CONCERN_ID.eq(concern.value()))
                .and(before.RECEIVED.isFalse())
                .and(before.ID.notIn(select(ENQUIRY_STANDS.ID)
                        .from(ENQUIRY_STANDS)
                        .where(ENQUIRY_STANDS.CONCERN_ID.eq(concern.value()))))
                .orderBy(before.RECORDED_AT.desc())
                .limit(1));
    }

    boolean addCaused(UUID id, CaseId caseId, EnquiryId enquiry, CausedEnquiry caused, By by) {
        return db.insertInto(CAUSED_ENQUIRY)
                        .set(CAUSED_ENQUIRY.AUTHORITY, by.authority())
                        .set(CAUSED_ENQUIRY.ID, id)
                        .set(CAUSED_ENQUIRY.CASE_ID, caseId.value())
                        .set(CAUSED_ENQUIRY.ENQUIRY_ID, enquiry.value())
                        .set(CAUSED_ENQUIRY.ORGANISATION, caused.organisation())
                        .set(CAUSED_ENQUIRY.ASKED_ON, caused.askedOn())
                        .set(CAUSED_ENQUIRY.SCOPE, caused.scope())
                        .set(CAUSED_ENQUIRY.INVOLVING, caused.involving())
                        .set(CAUSED_ENQUIRY.REPORT_BY, caused.reportBy())
                        .set(CAUSED_ENQUIRY.RECORDED_AT, by.recordedAt())
                        .set(CAUSED_ENQUIRY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// One request that stands.
    Optional<CausedEnquiry> caused(CaseId caseId, UUID id) {
        return caused(CAUSED_ENQUIRY_STANDS.CASE_ID.eq(caseId.value()).and(CAUSED_ENQUIRY_STANDS.ID.eq(id))).stream()
                .findFirst();
    }

    List<Enquiry> on(CaseId caseId) {
        return db.select(
                        ENQUIRY_STANDS.ID.convertFrom(EnquiryId::new),
                        ENQUIRY_STANDS.CONCERN_ID.convertFrom(ConcernId::new),
                        ENQUIRY_STANDS.KIND.convertFrom(
                                code -> EnquiryKind.of(code).orElseThrow()),
                        ENQUIRY_STANDS.STARTED_ON)
                .from(ENQUIRY_STANDS)
                .where(ENQUIRY_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(ENQUIRY_STANDS.STARTED_ON.desc(), ENQUIRY_STANDS.RECORDED_AT.desc())
                .fetch(mapping(Enquiry::new));
    }

    List<CausedEnquiry> caused(CaseId caseId, EnquiryId enquiry) {
        return caused(CAUSED_ENQUIRY_STANDS
                .CASE_ID
                .eq(caseId.value())
                .and(CAUSED_ENQUIRY_STANDS.ENQUIRY_ID.eq(enquiry.value())));
    }

    private List<CausedEnquiry> caused(Condition which) {
        return db.select(
                        CAUSED_ENQUIRY_STANDS.ORGANISATION,
                        CAUSED_ENQUIRY_STANDS.ASKED_ON,
                        CAUSED_ENQUIRY_STANDS.SCOPE,
                        CAUSED_ENQUIRY_STANDS.INVOLVING,
                        CAUSED_ENQUIRY_STANDS.REPORT_BY,
                        CAUSED_ENQUIRY_STANDS.RECORDED_AT)
                .from(CAUSED_ENQUIRY_STANDS)
                .where(which)
                .orderBy(CAUSED_ENQUIRY_STANDS.RECORDED_AT.desc())
                .fetch(mapping((organisation, askedOn, scope, involving, reportBy, at) -> new CausedEnquiry(
                        organisation,
                        askedOn == null ? Days.on(at.toInstant()) : askedOn,
                        scope,
                        involving,
                        reportBy)));
    }
}
