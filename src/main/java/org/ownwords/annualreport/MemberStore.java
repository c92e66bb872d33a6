package org.ownwords.annualreport;

import static org.jooq.impl.DSL.coalesce;
import static ownwords.generated.db.Tables.ANNUAL_REPORT_MEMBER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.SaidBeforeStore;
import org.ownwords.history.Told.Detail;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// What members of the Board send in for its annual reports.
@Repository
class MemberStore {

    private static final int MOST = 200;

    private final DSLContext db;

    MemberStore(DSLContext db) {
        this.db = db;
    }

    /// @param again what it is said in the place of, or null where it is the first
    boolean add(UUID id, ReportingYear year, FromMember.Says says, @Nullable Again again, By by) {
        return db.insertInto(ANNUAL_REPORT_MEMBER)
                        .set(ANNUAL_REPORT_MEMBER.AUTHORITY, by.authority())
                        .set(ANNUAL_REPORT_MEMBER.ID, id)
                        .set(ANNUAL_REPORT_MEMBER.YEAR, year.text())
                        .set(ANNUAL_REPORT_MEMBER.MEMBER, says.member())
                        .set(ANNUAL_REPORT_MEMBER.DID, says.did())
                        .set(ANNUAL_REPORT_MEMBER.DIFFERENCE, says.difference())
                        .set(ANNUAL_REPORT_MEMBER.WILL_DO, says.willDo())
                        .set(ANNUAL_REPORT_MEMBER.STANDS_FOR, again == null ? null : again.standsFor())
                        .set(ANNUAL_REPORT_MEMBER.REPLACES, again == null ? null : again.replaces())
                        .set(ANNUAL_REPORT_MEMBER.WHY, again == null ? null : again.why())
                        .set(ANNUAL_REPORT_MEMBER.IN_ERROR, (again != null && again.inError()) ? true : null)
                        .set(ANNUAL_REPORT_MEMBER.RECORDED_AT, by.recordedAt())
                        .set(ANNUAL_REPORT_MEMBER.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// What members sent in, by their names. What should not be here is in it, and says so.
    List<FromMember> of(ReportingYear year) {
        var member = ANNUAL_REPORT_MEMBER;
        var later = member.as("later");
        return db.selectFrom(member)
                .where(member.YEAR.eq(year.text()))
                .andNotExists(db.selectOne()
                        .from(later)
                        .where(later.AUTHORITY.eq(member.AUTHORITY))
                        .and(later.REPLACES.eq(member.ID)))
                .orderBy(member.MEMBER, member.ID)
                .limit(MOST)
                .fetch(row -> new FromMember(
                        row.get(member.STANDS_FOR) == null ? row.get(member.ID) : row.get(member.STANDS_FOR),
                        row.get(member.ID),
                        new FromMember.Says(
                                row.get(member.MEMBER),
                                row.get(member.DID),
                                row.get(member.DIFFERENCE),
                                row.get(member.WILL_DO)),
                        row.get(member.IN_ERROR) != null,
                        row.get(member.WHY),
                        new FromMember.Recorded(
                                row.get(member.RECORDED_BY),
                                row.get(member.RECORDED_AT).toInstant())));
    }

    /// What members said before, by what they sent and the newest first.
    Map<UUID, List<SaidBefore>> before(ReportingYear year) {
        var row = ANNUAL_REPORT_MEMBER;
        return SaidBeforeStore.of(
                db,
                row,
                coalesce(row.STANDS_FOR, row.ID),
                row.YEAR.eq(year.text()),
                each -> SaidBefore.lines(
                        Detail.of("Member", each.get(row.MEMBER)),
                        Detail.of("What it did", each.get(row.DID)),
                        Detail.of("What is different for people", each.get(row.DIFFERENCE)),
                        Detail.of("What it will do", each.get(row.WILL_DO))));
    }
}
