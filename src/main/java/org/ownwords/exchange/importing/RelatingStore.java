package org.ownwords.exchange.importing;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.ownwords.exchange.format.InterchangeFile;

/// Finds what the staged rows of a folder refer to, whole tables at a time. A row is set aside, with the
/// reason, if its identifier has other content elsewhere, if it refers to something missing or set aside, or
/// if outcomes replace each other in a circle.
final class RelatingStore {

    private final StagedStore staged;
    private final OwnStore own;

    /// @param rows what the staged rows become
    /// @param own  compares what is our own
    /// @param only the one council whose rows are taken, and whose record is looked in; or nothing, for
    ///             every council
    RelatingStore(DSLContext db, BroughtInRows rows, OwnStore own, Optional<String> only) {
        this.staged = new StagedStore(db, rows, own, only);
        this.own = own;
    }

    void relate() {
        var files = List.of(InterchangeFile.values());
        files.forEach(file -> staged.run("analyze " + StagedStore.table(file)));
        for (var file : files) {
            relate(file);
            staged.setAside(file);
        }
        files.stream().filter(file -> file != InterchangeFile.RISKS).forEach(staged::withTheirTwins);
    }

    private void relate(InterchangeFile file) {
        switch (file) {
            case PEOPLE -> new KnowingStore(staged, own).relate();
            case CONCERNS -> concerns();
            case ENQUIRIES -> new ChildrenStore(staged).relate(InterchangeFile.CONCERNS, file);
            case OUTCOMES -> new ChildrenStore(staged).relate(InterchangeFile.ENQUIRIES, file);
            case RISKS -> risks();
            case REVIEWS -> reviews();
        }
    }

    private void concerns() {
        staged.run("""
                update in_concerns c
                   set bad = case when b.person_id is null then 'refers to a person who is not there'
                                  else 'refers to a person who was set aside' end
                  from in_concerns same
                  left join in_people p on p.person_id = same.person_id and p.bad is null and not p.twin
                  left join (select distinct person_id from in_people where bad is not null) b
                         on b.person_id = same.person_id
                  left join in_knows k on k.council = same.council and k.person_id = same.person_id
                 where c.ctid = same.ctid and c.bad is null and p.person_id is null
                   and (b.person_id is not null or not k.here)
                """);
        staged.here(InterchangeFile.CONCERNS);
    }

    /// A risk has no identifier of its own: it is identified by its enquiry, its content, and the number of
    /// times that content occurs.
    private void risks() {
        new ChildrenStore(staged).relate(InterchangeFile.ENQUIRIES, InterchangeFile.RISKS);
        staged.run("alter table in_risks add risk_id text");
        staged.run("""
                update in_risks t
                   set risk_id = t.enquiry_id || '#' || encode(substr(t.sent, 1, 12), 'hex') || '#' || n.often
                  from (select line, row_number() over (partition by enquiry_id, sent order by line) as often
                          from in_risks where bad is null) n
                 where n.line = t.line
                """);
        staged.here(InterchangeFile.RISKS);
        // The risks of an enquiry of our own were recorded at its ending; they come back as they went.
        own.compareRisks("""
                t.parent = t.own
                and not exists (select from origin o where o.authority = t.council and o.row_id = t.parent)
                """);
    }

    private void reviews() {
        staged.twins(InterchangeFile.REVIEWS);
        staged.run("""
                update in_reviews r set bad = 'authority is not the code of a council', council = null
                 where r.bad is null and not exists (select from authority a where a.code = r.council)
                """);
        staged.anotherCouncils(InterchangeFile.REVIEWS);
        staged.here(InterchangeFile.REVIEWS);
    }
}
