package org.ownwords.exchange.exporting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.ownwords.database.Database;
import org.ownwords.exchange.format.InterchangeFile;

/// Reads a council's record as the rows of an interchange folder, each file in the order of its identifiers, at one
/// moment and a few rows at a time. What another system sent goes out under its own identifiers; what began here,
/// under ours.
public final class ExportStore implements AutoCloseable {

    private static final int ROWS_AT_A_TIME = 2000;

    /// The identifier of a row, in SQL.
    private static String identifier(String kind, String row) {
        return """
               coalesce((select sent.source_id from origin sent
                          where sent.authority = $1 and sent.row_id = %2$s and sent.kind = '%1$s'), %2$s::text)
                 collate "C"
               """.formatted(kind, row);
    }

    /// A moment with London's offset, in SQL.
    private static String moment(String column) {
        return """
               replace(to_char(%1$s at time zone 'Europe/London', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '.000000', '')
                 || case when (%1$s at time zone 'Europe/London') - (%1$s at time zone 'UTC') = interval '1 hour'
                         then '+01:00' else '+00:00' end
               """.formatted(column);
    }

    private static final String PEOPLE = """
            select %s, d.nhs_number, d.given_name, d.family_name, d.date_of_birth, d.date_of_death, d.gender,
                   d.ethnicity, d.preferred_language, d.communication_needs
              from person_now d
             where d.authority = $1 and $2
             order by 1
            """.formatted(identifier("person", "d.person_id"));

    /// What was decided: the latest of ours, or what was sent.
    private static final String CONCERNS = """
            select %s, %s, c.authority, %s, c.raised_by, c.organisation,
                   case when coalesce(a.asked, w.words is not null and a.id is null) then 'yes'
                        when not a.asked then 'no' end,
                   case when a.not_asked_reason = 'other' then coalesce(a.why, 'other')
                        else concat_ws(': ', a.not_asked_reason, a.why) end,
                   coalesce(a.said, w.words),
                   array_to_string(c.abuse_types, '|'), c.location, c.source_of_risk, c.narrative,
                   coalesce(s.support_reason, c.support_reason), array_to_string(coalesce(s.health, c.health), '|'),
                   coalesce(d.needs, r.needs_for_care), coalesce(d.abuse, r.at_risk),
                   coalesce(d.unable, r.unable_to_protect),
                   case when d.id is null then r.decision
                        when d.result = 'duty-arises' then 'section-42'
                        when d.result = 'no-duty' and d.enquire_anyway then 'other-enquiry'
                        when d.result = 'no-duty' then 'not-progressed' end,
                   case when d.id is null then %s else %s end,
                   case when d.id is null then r.decision_reason
                        else concat_ws(e'\\n', d.needs_reason, d.abuse_reason, d.unable_reason, d.response_reason) end,
                   array_to_string(coalesce(d.responses, r.responses), '|')
              from concern c
              join case_file f on f.authority = c.authority and f.id = c.case_id
              left join lateral (select a.* from ask a
                                  where a.authority = c.authority and a.case_id = c.case_id
                                    and a.recorded_at = c.recorded_at
                                  order by a.id limit 1) a on true
              left join lateral (select o.words from desired_outcome o
                                  where o.authority = c.authority and o.case_id = c.case_id
                                    and o.recorded_at = c.recorded_at and o.enquiry_id is null
                                  order by o.id limit 1) w on true
              left join lateral (select d.* from section42_decision d
                                  where d.authority = c.authority and d.concern_id = c.id
                                  order by d.recorded_at desc, d.id limit 1) d on true
              left join received_decision r on r.authority = c.authority and r.concern_id = c.id
              left join concern_support_now s on s.authority = c.authority and s.concern_id = c.id
             where c.authority = $1 and $2
             order by 1
            """.formatted(
                    identifier("concern", "c.id"),
                    identifier("person", "f.person_id"),
                    moment("c.raised_at"),
                    moment("r.decided_at"),
                    moment("greatest((d.decided_on + time '12:00') at time zone 'Europe/London', c.raised_at)"));

    /// As it ended, or as it was sent while it is open.
    private static final String ENQUIRIES =
            """
            select %s, %s, e.kind, e.started_on, n.concluded_on,
                   nullif(case when n.enquiry_id is null then r.lacked_capacity else n.lacked_capacity end, 'not-recorded'),
                   case when n.enquiry_id is null then r.supported_by else n.supported_by end,
                   nullif(case when n.enquiry_id is null then r.asked_about_outcomes else n.asked_about_outcomes end,
                          'not-recorded')
              from enquiry e
              left join counted_ending n on n.authority = e.authority and n.enquiry_id = e.id
              left join received_ending r on r.authority = e.authority and r.enquiry_id = e.id
             where e.authority = $1 and $2
             order by 1
            """.formatted(identifier("enquiry", "e.id"), identifier("concern", "e.concern_id"));

    /// An outcome recorded here belongs to the enquiry whose ending judged it, or to the first enquiry of the
    /// case.
    private static final String OUTCOMES = """
            select %s, %s, o.voice, o.words, o.said_on, array_to_string(c.categories, '|'), %s, w.withdrawn_on,
                   coalesce(j.came_about, s.result)
              from desired_outcome o
              left join outcome_withdrawal w on w.authority = o.authority and w.outcome_id = o.id
              left join received_result s on s.authority = o.authority and s.outcome_id = o.id
              left join desired_outcome later on later.authority = o.authority and later.replaces = o.id
              left join lateral (select c.categories from outcome_category c
                                  where c.authority = o.authority and c.outcome_id = o.id
                                  order by c.recorded_at desc, c.id limit 1) c on true
              left join lateral (select r.came_about, r.enquiry_id
                                   from counted_wish r
                                  where r.authority = o.authority and r.outcome_id = o.id
                                  order by r.recorded_at desc limit 1) j on true
              join lateral (select coalesce(o.enquiry_id, j.enquiry_id,
                                            (select e.id from enquiry e
                                              where e.authority = o.authority and e.case_id = o.case_id
                                              order by e.started_on, e.id limit 1)) as id) e on e.id is not null
             where o.authority = $1 and $2
             order by 1
            """.formatted(
                    identifier("outcome", "o.id"),
                    identifier("enquiry", "e.id"),
                    "case when coalesce(o.replaced_by, later.id) is not null then "
                            + identifier("outcome", "coalesce(o.replaced_by, later.id)") + " end");

    private static final String RISKS = """
            select %s, k.abuse_type, k.location, k.source, k.assessment, k.risk_outcome
              from (select authority, enquiry_id, abuse_type, location, source, assessment, risk_outcome
                      from counted_risk) k
             where k.authority = $1 and $2
             order by 1, k.abuse_type collate "C", k.location collate "C", k.source collate "C", k.assessment collate "C",
                      k.risk_outcome collate "C"
            """.formatted(identifier("enquiry", "k.enquiry_id"));

    private static final String REVIEWS = """
            select %s, r.authority, r.concluded_on, r.died, r.survived
              from adult_review r
             where r.authority = $1 and $2
             order by 1
            """.formatted(identifier("review", "r.id"));

    /// The rows of a file, in SQL, and the column that identifies them: their own id, or the enquiry of a
    /// risk.
    private record Rows(String sql, String of) {}

    private static final Map<InterchangeFile, Rows> ROWS = Map.of(
            InterchangeFile.PEOPLE, new Rows(PEOPLE, "d.person_id"),
            InterchangeFile.CONCERNS, new Rows(CONCERNS, "c.id"),
            InterchangeFile.ENQUIRIES, new Rows(ENQUIRIES, "e.id"),
            InterchangeFile.OUTCOMES, new Rows(OUTCOMES, "o.id"),
            InterchangeFile.RISKS, new Rows(RISKS, "k.enquiry_id"),
            InterchangeFile.REVIEWS, new Rows(REVIEWS, "r.id"));

    private final Connection connection;
    private final DSLContext db;

    private ExportStore(Connection connection) {
        this.connection = connection;
        this.db = DSL.using(connection);
    }

    static ExportStore open(Database database) {
        try {
            var connection = database.owner().getConnection();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new ExportStore(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    /// The record as this connection sees it. It is not closed here.
    public static ExportStore on(Connection connection) {
        return new ExportStore(connection);
    }

    boolean isCouncil(String authority) {
        return db.fetchSingle("select exists (select from authority where code = ?)", authority)
                .get(0, Boolean.class);
    }

    /// Every row of one file, in its order. Anything not recorded is empty.
    void each(InterchangeFile file, String authority, Consumer<String[]> row) {
        each(file, authority, "true", row);
    }

    /// The same, of some alone.
    ///
    /// @param ids which, as a query of ids
    public void eachOf(InterchangeFile file, String authority, String ids, Consumer<String[]> row) {
        each(file, authority, rows(file).of() + " in (" + ids + ")", row);
    }

    private static Rows rows(InterchangeFile file) {
        return java.util.Objects.requireNonNull(ROWS.get(file));
    }

    private void each(InterchangeFile file, String authority, String which, Consumer<String[]> row) {
        var sql =
                rows(file).sql().replace("$1", DSL.inline(authority).toString()).replace("$2", which);
        try (var rows = db.resultQuery(sql).fetchSize(ROWS_AT_A_TIME).fetchLazy()) {
            for (var each : rows) {
                row.accept(text(each));
            }
        }
    }

    private static String[] text(Record row) {
        var text = new String[row.size()];
        for (var i = 0; i < text.length; i++) {
            var value = row.get(i);
            text[i] = value == null ? "" : value.toString();
        }
        return text;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection did not close", e);
        }
    }
}
