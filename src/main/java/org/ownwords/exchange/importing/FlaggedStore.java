package org.ownwords.exchange.importing;

import java.util.List;
import org.jooq.DSLContext;

/// Good rows that somebody should look at: people who have the NHS number of somebody else, in the folder or
/// in the record. Either two records are of one person, or one of the numbers is wrong. Which it is cannot be
/// told here, so both are taken.
final class FlaggedStore {

    static final String REASON = "nhs_number is of another person too";

    private final DSLContext db;

    FlaggedStore(DSLContext db) {
        this.db = db;
    }

    /// The lines of `people.csv`, in order.
    List<Long> lines() {
        return db.fetch("""
                with good as (
                    select line, person_id, nhs_number from in_people
                     where bad is null and not twin and nhs_number is not null
                ), shared as (
                    select nhs_number from good group by 1 having count(*) > 1
                )
                select g.line from good g join shared using (nhs_number)
                union
                select g.line
                  from good g
                  join in_knows k using (person_id)
                  join person_details d
                    on d.authority = k.council and d.nhs_number = g.nhs_number and d.person_id <> k.id
                 where exists (select from person_now n where n.authority = d.authority and n.id = d.id)
                 order by 1
                """).getValues(0, Long.class);
    }
}
