package org.ownwords.returns.checks;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jspecify.annotations.Nullable;
import org.ownwords.counted.Period;
import org.ownwords.person.CaseId;
import org.ownwords.returns.cells.ACase;
import org.ownwords.returns.cells.CellStore;
import org.ownwords.returns.cells.Line;
import org.ownwords.returns.cells.MomentStore;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// Finds each [Gap] in what the return of a year is counted from: one statement for all of them.
@Repository
class GapStore {

    /// How many cases of one team have a gap; no team if they are not allocated.
    record Line(Gap gap, @Nullable String team, int cases) {}

    private static final String COUNTED = GapRows.GAPS + """
            select gap, f.team, count(*)
              from gap
              join reporting.case_file f on f.authority = {0} and f.case_id = gap.case_id
             group by 1, 2
            """;

    private static final String LISTED = GapRows.GAPS + """
            select f.case_id, f.case_number
              from gap
              join reporting.case_file f on f.authority = {0} and f.case_id = gap.case_id
             where gap.gap = {5} and ({6} is null or coalesce(f.team, '') = {6})
             order by f.case_number
             limit {7}
            """;

    /// The supported as [Gap#SUPPORT_WITHOUT_LACKING] counts them, so that the check and the list of cases agree.
    private static final String SUPPORTED = GapRows.GAPS + """
            select count(*) filter (where lacked_capacity = 'yes'),
                   count(*) filter (where lacked_capacity = 'yes' and %1$s),
                   count(*) filter (where lacked_capacity = 'no'),
                   count(*) filter (where lacked_capacity = 'no' and %1$s),
                   count(distinct case_id) filter (where lacked_capacity = 'no' and %1$s)
              from ending
            """.formatted(GapRows.SUPPORTED);

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
        return db.resultQuery(COUNTED, of(authority, year, null, null))
                .coerce(text("gap"), text("team"), field("count", Integer.class))
                .fetch(mapping((gap, team, cases) -> new Line(Gap.of(gap).orElseThrow(), team, cases)));
    }

    /// The cases that have a gap, by number: one more at most than [CellStore#MOST].
    ///
    /// @param team of this team, of no team where it is empty, or of any
    List<ACase> listed(String authority, ReportingYear year, Gap gap, Optional<String> team) {
        return db.resultQuery(LISTED, of(authority, year, gap.code(), team.orElse(null)))
                .coerce(field("case_id", UUID.class), field("case_number", Long.class))
                .fetch(mapping((id, number) -> new ACase(new CaseId(id), number)));
    }

    /// How many ended enquiries lack the risk every one of them has.
    long withoutRisk(String authority, ReportingYear year) {
        return db.resultQuery(
                        GapRows.GAPS + "select count(*) from ended where " + GapRows.WITHOUT_RISK,
                        of(authority, year, null, null))
                .coerce(number("count"))
                .fetchSingle()
                .value1();
    }

    Support supported(String authority, ReportingYear year) {
        return db.resultQuery(SUPPORTED, of(authority, year, null, null))
                .coerce(number("a"), number("b"), number("c"), number("d"), number("e"))
                .fetchSingle(mapping(Support::new));
    }

    private static QueryPart[] of(String authority, ReportingYear year, @Nullable String gap, @Nullable String team) {
        return new QueryPart[] {
            val(authority),
            val(Period.begins(year)),
            val(Period.ends(year)),
            val(year.first()),
            val(year.last()),
            val(gap, String.class),
            val(team, String.class),
            inline(CellStore.MOST + 1)
        };
    }

    private static Field<String> text(String name) {
        return field(name, String.class);
    }

    private static Field<Long> number(String name) {
        return field(name, Long.class);
    }
}
