package org.ownwords.counted;

import static org.jooq.Records.mapping;
import static ownwords.generated.db.Tables.COUNTED_GROWTH_OF_YEAR;

import java.util.List;
import org.jooq.DSLContext;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// Counts everything ever recorded for a year: later corrections do not change how the year grew.
@Repository
class GrowthStore {

    private final DSLContext db;

    GrowthStore(DSLContext db) {
        this.db = db;
    }

    List<Growth> growth(String authority, ReportingYear year) {
        var growth =
                COUNTED_GROWTH_OF_YEAR(authority, Period.begins(year), Period.ends(year), year.first(), year.last());
        return db.select(growth.DAY, growth.KIND, growth.N, growth.BROUGHT_IN)
                .from(growth)
                .fetch(mapping(Growth::new));
    }
}
