package org.ownwords.quality;

import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.PARTNER_AUDIT;
import static ownwords.generated.db.Tables.PARTNER_AUDIT_NOW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.quality.PartnerAudit.Found;
import org.springframework.stereotype.Repository;

/// What partners found in their own files.
@Repository
class PartnerAuditStore {

    private static final int MOST = 200;

    private final DSLContext db;
    private final BeforeStore before;

    PartnerAuditStore(DSLContext db, BeforeStore before) {
        this.db = db;
        this.before = before;
    }

    /// @param again what it is recorded again for, or null
    boolean add(PartnerAudit audit, @Nullable Again again, By by) {
        return db.insertInto(PARTNER_AUDIT)
                        .set(PARTNER_AUDIT.AUTHORITY, by.authority())
                        .set(PARTNER_AUDIT.ID, audit.recorded().row())
                        .set(PARTNER_AUDIT.PARTNER, audit.partner())
                        .set(PARTNER_AUDIT.FROM_DAY, audit.from())
                        .set(PARTNER_AUDIT.UNTIL_DAY, audit.until())
                        .set(PARTNER_AUDIT.FILES, audit.files())
                        .set(PARTNER_AUDIT.CONSENT, audit.found().consent())
                        .set(PARTNER_AUDIT.ENGAGED, audit.found().engaged())
                        .set(PARTNER_AUDIT.ADVOCACY, audit.found().advocacy())
                        .set(PARTNER_AUDIT.OUTCOMES, audit.found().outcomes())
                        .set(PARTNER_AUDIT.GOOD, audit.good())
                        .set(PARTNER_AUDIT.CHANGE, audit.change())
                        .set(PARTNER_AUDIT.RECEIVED_ON, audit.receivedOn())
                        .set(PARTNER_AUDIT.STANDS_FOR, again == null ? null : again.first())
                        .set(PARTNER_AUDIT.REPLACES, again == null ? null : again.replaces())
                        .set(PARTNER_AUDIT.WRONG, again == null ? null : again.wrong())
                        .set(PARTNER_AUDIT.RECORDED_AT, by.recordedAt())
                        .set(PARTNER_AUDIT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest first.
    List<PartnerAudit> all() {
        return those(noCondition());
    }

    Optional<PartnerAudit> find(UUID id) {
        return those(PARTNER_AUDIT_NOW.ID.eq(id)).stream().findFirst();
    }

    private List<PartnerAudit> those(Condition which) {
        var rows = db.selectFrom(PARTNER_AUDIT_NOW)
                .where(which)
                .orderBy(PARTNER_AUDIT_NOW.UNTIL_DAY.desc(), PARTNER_AUDIT_NOW.PARTNER, PARTNER_AUDIT_NOW.ID)
                .limit(MOST)
                .fetch();
        var said = before.of(
                PARTNER_AUDIT,
                PARTNER_AUDIT.STANDS_FOR,
                BeforeStore.again(rows, PARTNER_AUDIT_NOW.ID, PARTNER_AUDIT_NOW.WRONG),
                PartnerAuditStore::said);
        return rows.map(row -> audit(row, said));
    }

    private static List<Detail> said(Record row) {
        return SaidBefore.lines(
                Detail.of(
                        row.get(PARTNER_AUDIT.PARTNER),
                        "%s to %s, %d case files. It came on %s"
                                .formatted(
                                        Days.day(row.get(PARTNER_AUDIT.FROM_DAY)),
                                        Days.day(row.get(PARTNER_AUDIT.UNTIL_DAY)),
                                        row.get(PARTNER_AUDIT.FILES),
                                        Days.day(row.get(PARTNER_AUDIT.RECEIVED_ON)))),
                number("Consent was sought", row.get(PARTNER_AUDIT.CONSENT)),
                number("The person was consulted and took part", row.get(PARTNER_AUDIT.ENGAGED)),
                number("An advocate was considered", row.get(PARTNER_AUDIT.ADVOCACY)),
                number("The person was asked what they want", row.get(PARTNER_AUDIT.OUTCOMES)),
                Detail.of("Good practice", row.get(PARTNER_AUDIT.GOOD)),
                Detail.of("What they will change", row.get(PARTNER_AUDIT.CHANGE)));
    }

    private static Optional<Detail> number(String what, @Nullable Integer number) {
        return Detail.of(what, number == null ? null : String.valueOf(number));
    }

    private static PartnerAudit audit(Record row, Map<UUID, List<SaidBefore>> before) {
        return new PartnerAudit(
                row.get(PARTNER_AUDIT_NOW.ID),
                new AsRecorded(
                        row.get(PARTNER_AUDIT_NOW.ROW_ID),
                        row.get(PARTNER_AUDIT_NOW.WRONG),
                        before.getOrDefault(row.get(PARTNER_AUDIT_NOW.ID), List.of())),
                row.get(PARTNER_AUDIT_NOW.PARTNER),
                row.get(PARTNER_AUDIT_NOW.FROM_DAY),
                row.get(PARTNER_AUDIT_NOW.UNTIL_DAY),
                row.get(PARTNER_AUDIT_NOW.FILES),
                new Found(
                        row.get(PARTNER_AUDIT_NOW.CONSENT),
                        row.get(PARTNER_AUDIT_NOW.ENGAGED),
                        row.get(PARTNER_AUDIT_NOW.ADVOCACY),
                        row.get(PARTNER_AUDIT_NOW.OUTCOMES)),
                row.get(PARTNER_AUDIT_NOW.GOOD),
                row.get(PARTNER_AUDIT_NOW.CHANGE),
                row.get(PARTNER_AUDIT_NOW.RECEIVED_ON));
    }
}
