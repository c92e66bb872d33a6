package org.ownwords.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.ownwords.vocabulary.ReportingYear;

/// The return counted by DuckDB, in SQL written from the interchange format alone, over the rows of the folders as they
/// stand in their files.
final class DuckReturn implements AutoCloseable {

    /// How many, under the codes of a council's table.
    record Count(String authority, String table, String enquiryType, String row, String column, long number) {}

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String TABLES = """
            create table people as
            select person_id, date_of_birth::date as born, date_of_death::date as died,
                   coalesce(gender, 'not-known') as gender, coalesce(ethnicity, 'not-known') as ethnicity
              from read_csv('FOLDERS/people.csv', header = true, all_varchar = true);
            create table concerns as
            select concern_id, person_id, authority, raised_at::timestamptz as raised_at,
                   coalesce(primary_support_reason, 'not-known') as reason, health_conditions
              from read_csv('FOLDERS/concerns.csv', header = true, all_varchar = true);
            create table enquiries as
            select enquiry_id, concern_id, kind, started_on::date as started_on, concluded_on::date as concluded_on,
                   coalesce(lacked_capacity, 'not-recorded') as lacked_capacity, supported_by,
                   coalesce(asked_about_outcomes, 'not-recorded') as asked
              from read_csv('FOLDERS/enquiries.csv', header = true, all_varchar = true);
            create table outcomes as
            select outcome_id, enquiry_id, superseded_by, withdrawn_on::date as withdrawn_on, result
              from read_csv('FOLDERS/outcomes.csv', header = true, all_varchar = true);
            create table risks as
            select * from read_csv('FOLDERS/risks.csv', header = true, all_varchar = true);
            create table reviews as
            select review_id, authority, concluded_on::date as concluded_on, died::integer as died,
                   survived::integer as survived
              from read_csv('FOLDERS/reviews.csv', header = true, all_varchar = true);
            create macro years(born, day) as
                year(day) - year(born)
                - case when month(day) * 100 + day(day) < month(born) * 100 + day(born) then 1 else 0 end;
            create macro band(years) as
                case when years between 18 and 64 then '18-64' when years between 65 and 74 then '65-74'
                     when years between 75 and 84 then '75-84' when years between 85 and 94 then '85-94'
                     when years >= 95 then '95+' else 'not-known' end;
            """;

    private static final String STARTED = """
            with started as (
                select authority, 'concern' as kind, person_id, reason, health_conditions
                  from concerns where raised_at >= START and raised_at < AFTER
                 union all
                select c.authority, e.kind, c.person_id, c.reason, c.health_conditions
                  from enquiries e join concerns c using (concern_id)
                 where e.started_on between FIRST and LAST),
            known as (
                select s.authority, s.kind, p.gender, p.ethnicity,
                       band(years(p.born, least(LAST, coalesce(p.died, LAST)))) as age
                  from (select distinct authority, kind, person_id from started) s join people p using (person_id)),
            reported as (
                select distinct authority, kind, person_id, unnest(string_split(health_conditions, '|')) as condition
                  from started where health_conditions is not null)
            select authority, 'SG1a', kind, age, 'total', count(*) from known group by all
             union all
            select authority, 'SG1b', kind, gender, 'total', count(*) from known group by all
             union all
            select authority, 'SG1c', kind, ethnicity, 'total', count(*) from known group by all
             union all
            select authority, 'SG1d', kind, reason, 'total', count(distinct person_id) from started group by all
             union all
            select authority, 'SG1e', kind, condition, 'total', count(*)
              from reported
             where condition in ('autism-excluding-asperger', 'asperger-or-high-functioning-autism') group by all
             union all
            select authority, 'SG1f', kind, 'total', 'total', count(*) from started group by all
            """;

    private static final String RISKS = """
            with risk as (
                select c.authority, e.kind, r.*
                  from enquiries e join concerns c using (concern_id) join risks r using (enquiry_id)
                 where e.concluded_on between FIRST and LAST)
            select authority, 'SG2a', kind, abuse_type, source, count(distinct enquiry_id)
              from risk where abuse_type is not null and source is not null group by all
             union all
            select authority, 'SG2a_b1', kind, abuse_type, location, count(distinct enquiry_id)
              from risk where abuse_type is not null and location is not null group by all
             union all
            select authority, 'SG2b', kind, location, source, count(distinct enquiry_id)
              from risk where location is not null and source is not null group by all
             union all
            select authority, 'SG2c', kind, assessment, source, count(distinct enquiry_id)
              from risk where assessment is not null and source is not null group by all
             union all
            select authority, 'SG2e', kind, risk_outcome, source, count(distinct enquiry_id)
              from risk
             where risk_outcome is not null and source is not null
               and assessment in ('identified-action', 'identified-no-action') group by all
            """;

    private static final String ENDINGS = """
            with came_about as (
                select enquiry_id,
                       case when count(*) > count(result) then null
                            when bool_and(result = 'fully') then 'fully'
                            when bool_and(result = 'not') then 'not' else 'partially' end as result
                  from outcomes where superseded_by is null and withdrawn_on is null group by enquiry_id),
            ended as (
                select c.authority, e.kind, e.lacked_capacity, e.supported_by, e.asked, o.result,
                       band(years(p.born, least(LAST, coalesce(p.died, LAST)))) as age
                  from enquiries e join concerns c using (concern_id) join people p using (person_id)
                  left join came_about o using (enquiry_id)
                 where e.concluded_on between FIRST and LAST)
            select authority, 'SG3a', kind, lacked_capacity, age, count(*) from ended group by all
             union all
            select authority, 'SG3a', kind, 'supported', age, count(*)
              from ended where lacked_capacity = 'yes' and supported_by in ('advocate', 'family-or-friend') group by all
             union all
            select authority, 'SG4a', kind, asked, age, count(*) from ended group by all
             union all
            select authority, 'SG4a', kind, result, age, count(*)
              from ended where asked = 'expressed' and result is not null group by all
            """;

    private static final String REVIEWS = """
            with ended as (select * from reviews where concluded_on between FIRST and LAST)
            select authority, 'SG5a', 'reviews', case when died > 0 then 'died' else 'none-died' end, 'total', count(*)
              from ended group by all
             union all
            select authority, 'SG5b', 'individuals', 'died', 'total', sum(died)::bigint from ended group by all
             union all
            select authority, 'SG5b', 'individuals', 'survived', 'total', sum(survived)::bigint from ended group by all
            """;

    private static final List<String> STATEMENTS = List.of(STARTED, RISKS, ENDINGS, REVIEWS);

    private final Connection connection;

    private DuckReturn(Connection connection) {
        this.connection = connection;
    }

    /// Loads every folder there is in this one.
    static DuckReturn load(Path folders) throws SQLException {
        var duck = new DuckReturn(DriverManager.getConnection("jdbc:duckdb:"));
        try (var loading = duck.connection.createStatement()) {
            loading.execute(TABLES.replace("FOLDERS", folders + "/*"));
        }
        return duck;
    }

    List<Count> of(ReportingYear year) throws SQLException {
        var counts = new ArrayList<Count>();
        try (var asking = connection.createStatement()) {
            for (var statement : STATEMENTS) {
                try (var answer = asking.executeQuery(within(statement, year))) {
                    while (answer.next()) {
                        counts.add(new Count(
                                answer.getString(1),
                                answer.getString(2),
                                answer.getString(3),
                                answer.getString(4),
                                answer.getString(5),
                                answer.getLong(6)));
                    }
                }
            }
        }
        return counts;
    }

    private static String within(String statement, ReportingYear year) {
        return statement
                .replace("FIRST", "date '" + year.first() + "'")
                .replace("LAST", "date '" + year.last() + "'")
                .replace("START", midnight(year.first()))
                .replace("AFTER", midnight(year.last().plusDays(1)));
    }

    private static String midnight(LocalDate day) {
        var moment = day.atStartOfDay(LONDON).toOffsetDateTime();
        return "timestamptz '%s 00:00:00%s'".formatted(day, moment.getOffset());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
