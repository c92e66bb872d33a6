package org.ownwords.enquiry;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.CAUSED_ENQUIRY;
import static ownwords.generated.db.Tables.ENQUIRY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of enquiries.
@Repository
class EnquiryTellsStore implements Tells {

    private final DSLContext db;

    EnquiryTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(ENQUIRY.getName(), CAUSED_ENQUIRY.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.concat(tellStarted(chain).stream(), tellCaused(chain).stream())
                .toList();
    }

    private List<Told> tellStarted(Chain chain) {
        return db.select(
                        ENQUIRY.ID,
                        ENQUIRY.KIND.convertFrom(code -> EnquiryKind.of(code).orElseThrow()),
                        ENQUIRY.STARTED_ON,
                        ENQUIRY.RECORDED_AT,
                        ENQUIRY.RECORDED_BY)
                .from(ENQUIRY)
                .where(ENQUIRY.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, kind, on, at, by) -> new Told(
                        Told.onDay(on, at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        kind.words() + " started.",
                        null,
                        List.of())));
    }

    private List<Told> tellCaused(Chain chain) {
        return db.select(
                        CAUSED_ENQUIRY.ID,
                        CAUSED_ENQUIRY.ORGANISATION,
                        CAUSED_ENQUIRY.SCOPE,
                        CAUSED_ENQUIRY.WHY_THEM,
                        CAUSED_ENQUIRY.INVOLVING,
                        CAUSED_ENQUIRY.REPORT_BY,
                        CAUSED_ENQUIRY.ASKED_ON,
                        CAUSED_ENQUIRY.RECORDED_AT,
                        CAUSED_ENQUIRY.RECORDED_BY)
                .from(CAUSED_ENQUIRY)
                .where(CAUSED_ENQUIRY.CASE_ID.eq(chain.id()))
                .fetch(mapping((id, organisation, scope, whyThem, involving, reportBy, askedOn, at, by) -> new Told(
                        askedOn == null ? at.toInstant() : Told.onDay(askedOn, at.toInstant()),
                        at.toInstant(),
                        by,
                        id,
                        "Asked %s to enquire.".formatted(organisation),
                        null,
                        Stream.of(
                                        Detail.of("To find out", scope),
                                        Detail.of("Why them", whyThem),
                                        Detail.of("How the person will be part of it", involving),
                                        Detail.of("Report by", reportBy == null ? null : Days.day(reportBy)))
                                .flatMap(Optional::stream)
                                .toList())));
    }
}
