package org.ownwords.concern;

import static ownwords.generated.db.Tables.CONCERN_STANDS;
import static ownwords.generated.db.Tables.REFERRER_TOLD_STANDS;

import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Recording;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.ConcernTheme;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;

/// A concern, as the columns of its row say it.
final class ConcernColumnsStore {

    private ConcernColumnsStore() {}

    static Support support(@Nullable String reason, String[] health) {
        return new Support(
                Optional.ofNullable(reason).flatMap(SupportReason::of).orElse(null),
                Stream.of(health)
                        .flatMap(code -> HealthCondition.of(code).stream())
                        .toList());
    }

    static RaisedConcern raised(Record row) {
        return new RaisedConcern(
                new ConcernId(row.get(CONCERN_STANDS.ID)),
                concern(row),
                row.get(REFERRER_TOLD_STANDS.WORDS),
                new Recording(
                        row.get(CONCERN_STANDS.RECORDED_BY),
                        row.get(CONCERN_STANDS.RECORDED_AT).toInstant()));
    }

    private static Concern concern(Record row) {
        return new Concern(
                row.get(CONCERN_STANDS.RAISED_AT).toInstant(),
                new Referrer(
                        Optional.ofNullable(row.get(CONCERN_STANDS.RAISED_BY))
                                .map(code -> RaisedBy.of(code).orElseThrow())
                                .orElse(null),
                        row.get(CONCERN_STANDS.RAISER),
                        row.get(CONCERN_STANDS.ORGANISATION)),
                row.get(CONCERN_STANDS.NARRATIVE),
                suspected(row),
                row.get(CONCERN_STANDS.SAFE_NOW),
                support(row.get(CONCERN_STANDS.SUPPORT_REASON), row.get(CONCERN_STANDS.HEALTH)),
                new FirstKnown(
                        row.get(CONCERN_STANDS.EFFECT),
                        Optional.ofNullable(row.get(CONCERN_STANDS.MAY_NEED_HELP))
                                .flatMap(MayNeedHelp::of)
                                .orElse(null),
                        Stream.ofNullable(row.get(CONCERN_STANDS.THEMES))
                                .flatMap(Stream::of)
                                .flatMap(code -> ConcernTheme.of(code).stream())
                                .toList()));
    }

    private static SuspectedAbuse suspected(Record row) {
        return new SuspectedAbuse(
                Stream.of(row.get(CONCERN_STANDS.ABUSE_TYPES))
                        .flatMap(code -> AbuseType.of(code).stream())
                        .toList(),
                Optional.ofNullable(row.get(CONCERN_STANDS.LOCATION))
                        .flatMap(Location::of)
                        .orElse(null),
                Optional.ofNullable(row.get(CONCERN_STANDS.SOURCE_OF_RISK))
                        .flatMap(SourceOfRisk::of)
                        .orElse(null));
    }
}
