package org.ownwords.returns.checks;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static ownwords.generated.db.Tables.ENDINGS_TO_CHECK;
import static ownwords.generated.db.Tables.GAPS_OF_YEAR;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.counted.Period;
import org.ownwords.person.CaseId;
import org.ownwords.returns.cells.ACase;
import org.ownwords.returns.cells.CellStore;
import org.ownwords.returns.cells.MomentStore;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.EndingsToCheck;
import ownwords.generated.db.tables.GapsOfYear;

/// Finds each [Gap] in what the return of a year is counted from: one statement for all of them.
@Repository
class GapStore {

    /// How many cases of one team have a gap; no team if they are not allocated.
    record Line(Gap gap, @Nullable String team, int cases) {}

    private final DSLContext db;

    GapStore(DSLContext db) {
        this.db = db;
    }

    /// Reads the record as it is at one moment.
    static GapStore at(MomentStore moment) {
        return new GapStore(moment.db());
    }

    /// How many cases of each team have each gap.
    List<Line> counted(String authority, ReportingYear year) {
        var gaps = gaps(authority, year);
        return db.select(gaps.GAP, gaps.TEAM, count())
                .from(gaps)
                .groupBy(gaps.GAP, gaps.TEAM)
                .fetch(mapping((gap, team, cases) -> new Line(Gap.of(gap).orElseThrow(), team, cases)));
    }

    /// The cases that have a gap, by number: one more at most than [CellStore#MOST].
    ///
    /// @param team of this team, of no team where it is empty, or of any
    List<ACase> listed(String authority, ReportingYear year, Gap gap, Optional<String> team) {
        var gaps = gaps(authority, year);
        return db.select(gaps.CASE_ID, gaps.CASE_NUMBER)
                .from(gaps)
                .where(gaps.GAP.eq(gap.code()))
                .and(team.map(coalesce(gaps.TEAM, inline(""))::eq).orElse(noCondition()))
                .orderBy(gaps.CASE_NUMBER)
                .limit(inline(CellStore.MOST + 1))
                .fetch(mapping((id, number) -> new ACase(new CaseId(id), number)));
    }

    private static GapsOfYear gaps(String authority, ReportingYear year) {
        return GAPS_OF_YEAR(authority, Period.begins(year), Period.ends(year), year.first(), year.last());
    }

    /// How many ended enquiries lack the risk every one of them has.
    long withoutRisk(String authority, ReportingYear year) {
        var endings = endings(authority, year);
        return db.fetchCount(endings, endings.WITHOUT_RISK.isTrue());
    }

    /// The supported as [Gap#SUPPORT_WITHOUT_LACKING] counts them, so that the check and the list of cases agree.
    Support supported(String authority, ReportingYear year) {
        var endings = endings(authority, year);
        var lacked = endings.LACKED_CAPACITY.eq(inline("yes"));
        var didNot = endings.LACKED_CAPACITY.eq(inline("no"));
        var supported = condition(endings.SUPPORTED);
        return db.select(
                        count().filterWhere(lacked),
                        count().filterWhere(lacked.and(supported)),
                        count().filterWhere(didNot),
                        count().filterWhere(didNot.and(supported)),
                        countDistinct(endings.CASE_ID).filterWhere(didNot.and(supported)))
                .from(endings)
                .fetchSingle(mapping((all, withSupport, others, othersWithSupport, cases) ->
                        new Support(all, withSupport, others, othersWithSupport, cases)));
    }

    private static EndingsToCheck endings(String authority, ReportingYear year) {
        return ENDINGS_TO_CHECK(authority, year.first(), year.last());
    }
}
