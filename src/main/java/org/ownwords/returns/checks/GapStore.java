package org.ownwords.returns.checks;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private static final String WITHOUT_RISK = "not coalesce(typed and placed and located and assessed, false)";

    private static final Map<Gap, String> FOUND = Map.ofEntries(
            Map.entry(
                    Gap.NO_DATE_OF_BIRTH, "known where reporting.age_band(date_of_birth, date_of_death, {4}) is null"),
            Map.entry(Gap.NO_GENDER, "known where coalesce(gender, 'not-known') = 'not-known'"),
            Map.entry(Gap.NO_ETHNICITY, "known where coalesce(ethnicity, 'not-known') = 'not-known'"),
            Map.entry(Gap.NO_SUPPORT_REASON, "begun where coalesce(support_reason, 'not-known') = 'not-known'"),
            Map.entry(Gap.NOT_AGREED, """
                    public.conclusion_now n
                     where n.authority = {0} and n.concluded_on between {3} and {4} and n.agreed is not true"""),
            Map.entry(Gap.NO_CAPACITY, "ended where lacked_capacity = 'not-recorded'"),
            Map.entry(Gap.SUPPORT_WITHOUT_LACKING, """
                    ended where lacked_capacity = 'no' and supported_by in ('advocate', 'family-or-friend')"""),
            Map.entry(Gap.NOT_KNOWN_IF_ASKED, "ended where asked_about_outcomes = 'not-recorded'"),
            Map.entry(Gap.NO_RESULT, "ended where asked_about_outcomes = 'expressed' and came_about is null"),
            Map.entry(Gap.NO_RISK, "ended where " + WITHOUT_RISK),
            Map.entry(Gap.NO_RISK_OUTCOME, "ended where unended"),
            Map.entry(Gap.TWO_RISK_OUTCOMES, "ended where ended_twice"),
            Map.entry(Gap.EARLIER_CONCERN, "begun where raised_on < {3}"));

    private static final String GAPS = """
            with begun as materialized (
                select case_id, person_id, support_reason, null::date as raised_on
                  from reporting.concern
                 where authority = {0} and raised_at >= {1} and raised_at < {2}
                 union all
                select e.case_id, e.person_id, e.support_reason, c.raised_on
                  from reporting.enquiry e
                  join reporting.concern c using (authority, concern_id)
                 where authority = {0} and e.started_on between {3} and {4}
            ), ending as materialized (
                select e.case_id, e.person_id, n.*
                  from reporting.ending n
                  join lateral (select i.* from reporting.enquiry i
                                 where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) e on true
                 where n.authority = {0} and n.concluded_on between {3} and {4}
            ), risk as materialized (
                select k.enquiry_id, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome,
                       k.assessment in ('identified-action', 'identified-no-action') as identified
                  from ending
                  join lateral (select i.* from reporting.risk i
                                 where i.authority = {0} and i.enquiry_id = ending.enquiry_id offset 0) k on true
            ), endless as (
                select enquiry_id, bool_or(abuse_type is not null and source is not null) as typed,
                       bool_or(location is not null and source is not null) as placed,
                       bool_or(abuse_type is not null and location is not null) as located,
                       bool_or(assessment is not null and source is not null) as assessed,
                       bool_or(identified and risk_outcome is null) as unended
                  from risk group by 1
            ), twice as (
                select enquiry_id
                  from risk where identified and source is not null
                 group by enquiry_id, source
                having count(distinct risk_outcome) > 1
                       or count(distinct risk_outcome) = 1 and count(distinct assessment) > 1
            ), ended as materialized (
                select ending.*, typed, placed, located, assessed, coalesce(unended, false) as unended,
                       exists (select from twice t where t.enquiry_id = ending.enquiry_id) as ended_twice
                  from ending left join endless using (enquiry_id)
            ), known as materialized (
                select i.case_id, p.date_of_birth, p.date_of_death, p.gender, p.ethnicity
                  from (select case_id, person_id from begun union select case_id, person_id from ended) i
                  join lateral (select p.* from reporting.person p
                                 where p.authority = {0} and p.person_id = i.person_id offset 0) p on true
            ), gap as (
                %s
            )
            """.formatted(FOUND.entrySet().stream()
            .map(each -> "select '%s' as gap, case_id from %s"
                    .formatted(each.getKey().code(), each.getValue()))
            .collect(Collectors.joining("\n     union\n    ")));

    private static final String COUNTED = GAPS + """
            select gap, f.team, count(*)
              from gap
              join reporting.case_file f on f.authority = {0} and f.case_id = gap.case_id
             group by 1, 2
            """;

    private static final String LISTED = GAPS + """
            select f.case_id, f.case_number
              from gap
              join reporting.case_file f on f.authority = {0} and f.case_id = gap.case_id
             where gap.gap = {5} and ({6} is null or coalesce(f.team, '') = {6})
             order by f.case_number
             limit {7}
            """;

    /// Of the section 42 enquiries that ended, how many people of each answer about capacity were supported.
    private static final String SUPPORTED = """
            select count(*) filter (where lacked_capacity = 'yes'),
                   count(*) filter (where lacked_capacity = 'yes' and supported),
                   count(*) filter (where lacked_capacity = 'no'),
                   count(*) filter (where lacked_capacity = 'no' and supported)
              from (select n.lacked_capacity, n.supported_by in ('advocate', 'family-or-friend') as supported
                      from reporting.ending n
                      join reporting.enquiry e using (authority, enquiry_id)
                     where authority = {0} and n.concluded_on between {1} and {2} and e.kind = 'section-42') n
            """;

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
                        GAPS + "select count(*) from ended where " + WITHOUT_RISK, of(authority, year, null, null))
                .coerce(number("count"))
                .fetchSingle()
                .value1();
    }

    Support supported(String authority, ReportingYear year) {
        return db.resultQuery(SUPPORTED, val(authority), val(year.first()), val(year.last()))
                .coerce(number("a"), number("b"), number("c"), number("d"))
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
