package org.ownwords.returns.cells;

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
import org.ownwords.counted.Period;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// Lists what [org.ownwords.counted.YearCounts] counts, a cell at a time. Like it, it looks up by key what belongs to a
/// row.
@Repository
public class CellStore {

    /// The most cases a page lists.
    public static final int MOST = 200;

    private static final String STARTED = """
            select %s as counted, s.case_id
              from (select 'concern' as kind, concern_id as id, case_id, person_id, support_reason, health
                      from reporting.concern
                     where authority = {0} and raised_at >= {1} and raised_at < {2}
                     union all
                    select kind, enquiry_id, case_id, person_id, support_reason, health
                      from reporting.enquiry
                     where authority = {0} and started_on between {3} and {4}) s
              left join lateral (select i.* from reporting.person i
                                  where i.authority = {0} and i.person_id = s.person_id offset 0) p on true
             where s.kind = {5} and %s
            """;

    private final DSLContext db;

    CellStore(DSLContext db) {
        this.db = db;
    }

    /// Everything behind a cell, of up to `most` cases; the reviews of SG5 are on no case.
    public List<Behind> behind(String authority, ReportingYear year, CellPlace place, int most) {
        return counted(place.table())
                .map(counted -> list(counted, authority, year, place, most))
                .orElse(List.of());
    }

    private static Optional<String> counted(SacTable table) {
        return switch (table) {
            case SG1A -> people("""
                        coalesce(reporting.age_band(p.date_of_birth, p.date_of_death, {4}), 'not-known') = any ({6})""");
            case SG1B -> people("coalesce(p.gender, 'not-known') = any ({6})");
            case SG1C -> people("coalesce(p.ethnicity, 'not-known') = any ({6})");
            case SG1D -> people("coalesce(s.support_reason, 'not-known') = any ({6})");
            case SG1E -> people("s.health && {6}::text[]");
            case SG1F -> Optional.of(STARTED.formatted("s.id", "true"));
            case SG2A -> risks("k.abuse_type = any ({6}) and k.source = any ({7})");
            case SG2A_B1 -> risks("k.abuse_type = any ({6}) and k.location = any ({7})");
            case SG2B -> risks("k.location = any ({6}) and k.source = any ({7})");
            case SG2C -> risks("k.assessment = any ({6}) and k.source = any ({7})");
            case SG2E -> risks("""
                        k.risk_outcome = any ({6}) and k.source = any ({7})
                        and k.assessment in ('identified-action', 'identified-no-action')""");
            case SG3A -> endings("""
                        (n.lacked_capacity = any ({6})
                         or 'supported' = any ({6}) and n.lacked_capacity = 'yes'
                            and n.supported_by in ('advocate', 'family-or-friend'))""");
            case SG4A -> endings("""
                        (n.asked_about_outcomes = any ({6})
                         or n.asked_about_outcomes = 'expressed' and n.came_about = any ({6}))""");
            case SG5A, SG5B -> Optional.empty();
        };
    }

    private static Optional<String> people(String which) {
        return Optional.of(STARTED.formatted("s.person_id", which));
    }

    private static Optional<String> risks(String which) {
        return Optional.of("""
                select %s as counted, s.case_id
                  from reporting.ending n
                  join lateral (select i.* from reporting.enquiry i
                                 where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) s on true
                  join lateral (select i.* from reporting.risk i
                                 where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) k on true
                 where n.authority = {0} and n.concluded_on between {3} and {4} and s.kind = {5} and %s
                """.formatted("s.enquiry_id", which));
    }

    private static Optional<String> endings(String which) {
        return Optional.of("""
                select %s as counted, s.case_id
                  from reporting.ending n
                  join lateral (select i.* from reporting.enquiry i
                                 where i.authority = n.authority and i.enquiry_id = n.enquiry_id offset 0) s on true
                  left join lateral (select i.* from reporting.person i
                                      where i.authority = {0} and i.person_id = s.person_id offset 0) p on true
                 where n.authority = {0} and n.concluded_on between {3} and {4} and s.kind = {5}
                   and coalesce(reporting.age_band(p.date_of_birth, p.date_of_death, {4}), 'not-known') = any ({7})
                   and %s
                """.formatted("s.enquiry_id", which));
    }

    private List<Behind> list(String counted, String authority, ReportingYear year, CellPlace place, int most) {
        var sql = """
                select distinct counted, case_id, case_number
                  from (select b.counted, f.case_id, f.case_number, dense_rank() over (order by f.case_number) as place
                          from (%s) b
                          join reporting.case_file f on f.authority = {0} and f.case_id = b.case_id) c
                 where place <= {8}
                 order by case_number, counted
                """.formatted(counted);
        return db.resultQuery(
                        sql,
                        val(authority),
                        val(Period.begins(year)),
                        val(Period.ends(year)),
                        val(year.first()),
                        val(year.last()),
                        val(place.block().line().codes().getFirst()),
                        codes(place.row()),
                        codes(place.column()),
                        inline(most))
                .coerce(uuid("counted"), uuid("case_id"), field("case_number", Long.class))
                .fetch(mapping((what, caseId, number) -> new Behind(what, new CaseId(caseId), number)));
    }

    /// Why what people wanted did not come about in full, of the enquiries behind a cell, by their case: each reason
    /// once, in the order of the list of reasons. A case where none is given is left out.
    public Map<CaseId, List<String>> reasons(String authority, List<Behind> enquiries) {
        return db
                .resultQuery(
                        """
                        select distinct e.case_id, reason
                          from reporting.wish w
                          join reporting.enquiry e on e.authority = w.authority and e.enquiry_id = w.enquiry_id
                         cross join unnest(w.reasons) as reason
                         where w.authority = {0} and w.enquiry_id = any ({1}) and w.came_about <> 'fully'
                        """,
                        val(authority),
                        val(enquiries.stream().map(Behind::counted).toArray(UUID[]::new)))
                .coerce(uuid("case_id"), field("reason", String.class))
                .fetchGroups(row -> new CaseId(row.value1()), row -> row.value2())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> inWords(each.getValue())));
    }

    private static List<String> inWords(List<String> codes) {
        return NotMetReason.all().stream()
                .filter(reason -> codes.contains(reason.code()))
                .map(NotMetReason::words)
                .toList();
    }

    private static Field<String[]> codes(Line line) {
        return val(line.codes().toArray(String[]::new));
    }

    private static Field<UUID> uuid(String name) {
        return field(name, UUID.class);
    }
}
