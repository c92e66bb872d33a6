package org.ownwords.counted;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.sql;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQL;
import org.jooq.impl.DSL;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// Counts the cells of the national return from what counts: one statement for what began in the year (SG1),
/// one for the risks (SG2) and one for the endings (SG3, SG4) of what was concluded in it, and one for the
/// reviews (SG5), for one council or for all of them at once. The transaction around them makes sure that all
/// are counted at one moment.
@Repository
class CellCountStore {

    private final DSLContext db;

    CellCountStore(DSLContext db) {
        this.db = db;
    }

    /// A part for every council the database shows: whole tables are joined, with enough memory for a
    /// national year. Without these settings the planner would read all wishes of a council for each enquiry.
    List<Count> counts(Part part, ReportingYear year) {
        db.execute("set local work_mem = '192MB'");
        db.execute("set local enable_mergejoin = off");
        return counts(List.of(part), trueCondition(), year, sql(""));
    }

    /// For one council: what belongs to a row of the year is looked up by its key, so that other years do not
    /// make it slower. Without these settings the planner expects few rows of one council to match, because
    /// ids are unique over all councils, and joins everything the council has ever recorded.
    List<Count> counts(String authority, ReportingYear year) {
        db.execute("set local work_mem = '64MB'");
        db.execute("set local enable_hashjoin = off");
        db.execute("set local enable_mergejoin = off");
        var counts =
                counts(List.of(Part.values()), condition("authority = {0}", val(authority)), year, sql("offset 0"));
        db.execute("set local enable_hashjoin to default");
        db.execute("set local enable_mergejoin to default");
        return counts;
    }

    /// @param apart the SQL that keeps a lateral subquery separate from the query around it
    private List<Count> counts(List<Part> parts, Condition whose, ReportingYear year, SQL apart) {
        return parts.stream()
                .flatMap(part -> counts(query(part), whose, year, apart).stream())
                .toList();
    }

    private static String query(Part part) {
        return switch (part) {
            case STARTED -> PartRows.STARTED;
            case RISKS -> PartRows.RISKS;
            case ENDINGS -> PartRows.ENDINGS;
            case REVIEWS -> PartRows.REVIEWS;
        };
    }

    private List<Count> counts(String query, Condition whose, ReportingYear year, SQL apart) {
        return db.resultQuery(
                        query,
                        whose,
                        val(Period.begins(year)),
                        val(Period.ends(year)),
                        val(year.first()),
                        val(year.last()),
                        apart)
                .coerce(text(), text(), text(), text(), text(), DSL.field("n", Long.class))
                .fetch(mapping(Count::new));
    }

    private static Field<String> text() {
        return DSL.field("t", String.class);
    }
}
