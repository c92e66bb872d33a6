package org.ownwords.section42;

import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Tables.CASE_ABOUT;
import static ownwords.generated.db.Tables.CONCERN_DECIDED;
import static ownwords.generated.db.Tables.PERSON_NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Concerns that did not lead to an enquiry, one by one.
@Repository
class WithoutEnquiryStore {

    /// So many are shown: the latest.
    static final int MOST = 100;

    private final DSLContext db;

    WithoutEnquiryStore(DSLContext db) {
        this.db = db;
    }

    /// One of them. It is wide because the page shows each of these by itself.
    ///
    /// @param person whose case it is, by name
    /// @param lookOn when somebody asks whether it helped, or null
    /// @param reason why, or null
    record Line(
            CaseId caseId,
            String person,
            LocalDate decidedOn,
            List<Response> responses,
            @Nullable String signpostedTo,
            @Nullable LocalDate lookOn,
            @Nullable String reason) {}

    /// Those decided since a day, the latest first. What is cut off is cut off before it is asked whose they are.
    List<Line> since(LocalDate day) {
        var decided = CONCERN_DECIDED.as("decided");
        var latest = db.selectFrom(CONCERN_DECIDED)
                .where(CONCERN_DECIDED.ENQUIRED.isFalse())
                .and(CONCERN_DECIDED.DECIDED_ON.ge(day))
                .orderBy(CONCERN_DECIDED.DECIDED_ON.desc(), CONCERN_DECIDED.CONCERN_ID)
                .limit(MOST)
                .asTable(decided);
        var person = concat(PERSON_NOW.GIVEN_NAME, inline(" "), PERSON_NOW.FAMILY_NAME);
        return db.select(
                        decided.CASE_ID,
                        person.as("person"),
                        decided.DECIDED_ON,
                        decided.RESPONSES,
                        decided.SIGNPOSTED_TO,
                        decided.LOOK_ON,
                        decided.REASON)
                .from(latest)
                .join(CASE_ABOUT)
                .on(CASE_ABOUT.AUTHORITY.eq(decided.AUTHORITY).and(CASE_ABOUT.CASE_ID.eq(decided.CASE_ID)))
                .join(PERSON_NOW)
                .on(PERSON_NOW.AUTHORITY.eq(CASE_ABOUT.AUTHORITY).and(PERSON_NOW.PERSON_ID.eq(CASE_ABOUT.PERSON_ID)))
                .orderBy(decided.DECIDED_ON.desc(), decided.CONCERN_ID)
                .fetch(row -> new Line(
                        new CaseId(row.get(decided.CASE_ID)),
                        row.get("person", String.class),
                        row.get(decided.DECIDED_ON),
                        Stream.of(row.get(decided.RESPONSES))
                                .flatMap(code -> Response.of(code).stream())
                                .toList(),
                        row.get(decided.SIGNPOSTED_TO),
                        row.get(decided.LOOK_ON),
                        row.get(decided.REASON)));
    }
}
