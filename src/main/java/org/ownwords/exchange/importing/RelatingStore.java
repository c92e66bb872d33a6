package org.ownwords.exchange.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.ownwords.exchange.format.InterchangeFile;

/// Finds what the staged rows of a folder refer to, whole tables at a time. A row is set aside, with the
/// reason, if its identifier has other content elsewhere, if it refers to something missing or set aside, or
/// if outcomes replace each other in a circle. If only one council's rows are taken, another council's record
/// is never searched: it is treated as if it did not exist.
final class RelatingStore {

    private static final String UUID_LIKE = "'^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'";

    private static final String ANOTHER_COUNCIL = "'authority is not the council that brings this in'";

    private final DSLContext db;
    private final OwnStore own;
    private final Optional<String> only;

    /// @param own  compares what is our own
    /// @param only the one council whose rows are taken, and whose record is looked in; or nothing, for
    ///             every council
    RelatingStore(DSLContext db, OwnStore own, Optional<String> only) {
        this.db = db;
        this.own = own;
        this.only = only;
    }

    /// The id of the row that a staged row is in the record, or is to become, in SQL.
    static String id(String alias, Made made) {
        return "coalesce(%1$s.row_id, %2$s)".formatted(alias, made.from(alias));
    }

    void relate() {
        Stream.of("people", "concerns", "enquiries", "outcomes", "risks", "reviews")
                .forEach(file -> db.execute("analyze in_" + file));
        people();
        concerns();
        childrenOf("concerns", "concern", "enquiries", "enquiry");
        childrenOf("enquiries", "enquiry", "outcomes", "outcome");
        replacements();
        childrenOf("enquiries", "enquiry", "risks", "risk");
        risks();
        reviews();
        withTheirTwins("people", "person");
        withTheirTwins("concerns", "concern");
        withTheirTwins("enquiries", "enquiry");
        withTheirTwins("outcomes", "outcome");
        withTheirTwins("reviews", "review");
    }

    /// What is the same as a row that was set aside is set aside too.
    private void withTheirTwins(String file, String kind) {
        run("""
                update in_%1$s t set bad = f.bad
                  from in_%1$s f
                 where t.twin and t.bad is null and not f.twin and f.bad is not null
                   and f.%2$s_id = t.%2$s_id and f.sent = t.sent
                """.formatted(file, kind));
    }

    /// The same identifier again: with the same content it is one row, with other content the later one is set aside.
    private void twins(String file, String kind) {
        run("""
                with again as (
                    select %2$s_id, min(line) as first from in_%1$s where bad is null
                     group by %2$s_id having count(*) > 1)
                update in_%1$s t
                   set twin = true,
                       bad = case when t.sent <> f.sent
                                  then '%2$s_id is used on line ' || f.line || ' already, with other content' end
                  from again a
                  join in_%1$s f on f.%2$s_id = a.%2$s_id and f.line = a.first
                 where t.%2$s_id = a.%2$s_id and t.line > a.first and t.bad is null
                """.formatted(file, kind));
    }

    /// What is in the record already: our own, or brought in before.
    private void here(String file, String kind, String table) {
        run("""
                update in_%1$s t set here = true, row_id = n.id
                  from %3$s n
                 where t.bad is null and n.authority = t.council and n.id = t.own
                   and not exists (select from origin o where o.authority = n.authority and o.row_id = n.id)
                """.formatted(file, kind, table));
        run("""
                update in_%1$s t
                   set here = true,
                       row_id = o.row_id,
                       bad = case when o.sent <> t.sent then '%2$s_id was brought in before, with other content' end
                  from origin o
                 where t.bad is null and o.authority = t.council and o.kind = '%2$s' and o.source_id = t.%2$s_id
                """.formatted(file, kind));
        if (!kind.equals("risk")) {
            own.compare(InterchangeFile.valueOf(file.toUpperCase(Locale.ROOT)), "t.here and t.row_id = t.own");
        }
    }

    /// Which councils know which people. The format does not say it for a person. The concerns about them do,
    /// including those set aside if no other does. If a folder belongs to one council, so do all people in
    /// it. People already in the record belong to the council that has them.
    private void people() {
        twins("people", "person");
        twins("concerns", "concern");
        run("""
                update in_concerns c set bad = 'authority is not the code of a council', council = null
                 where c.bad is null and not exists (select from authority a where a.code = c.council)
                """);
        anotherCouncils("concerns");
        run("""
                create temporary table in_knows on commit drop as
                select distinct c.council, c.person_id, null::uuid as id, false as here
                  from in_concerns c
                 where c.bad is null
                """);
        alsoKnows("""
                select c.council, c.person_id
                  from unknown p
                  join in_concerns c on c.person_id = p.person_id and c.bad is not null
                  join authority a on a.code = c.council
                 where %s
                """.formatted(ours("c.council")));
        alsoKnows("""
                select f.council, p.person_id
                  from unknown p
                  join (select min(council) as council
                          from (select c.council from in_concerns c join authority a on a.code = c.council
                                union select r.authority from in_reviews r join authority a on a.code = r.authority) c
                        having count(distinct council) = 1) f on %s
                """.formatted(ours("f.council")));
        alsoKnows("""
                select o.authority, p.person_id
                  from unknown p
                 cross join authority a
                  join origin o on o.authority = a.code and o.kind = 'person' and o.source_id = p.person_id
                 where %1$s
                union
                select n.authority, p.person_id
                  from unknown p cross join authority a join person n on n.authority = a.code and n.id = p.own
                 where %1$s
                """.formatted(ours("a.code")));
        run("""
                update in_people p set bad = 'no concern says which council knows them'
                 where p.bad is null and not exists (select from in_knows k where k.person_id = p.person_id)
                """);
        run("""
                update in_people p
                   set bad = 'person_id was brought in before, with other content'
                  from in_knows k
                  join origin o on o.authority = k.council and o.kind = 'person' and o.source_id = k.person_id
                 where p.bad is null and p.person_id = k.person_id and o.sent <> p.sent
                """);
        run("analyze in_knows");
        run("""
                update in_knows k set id = n.id, here = true
                  from person n
                 where k.person_id ~ %1$s and n.authority = k.council and n.id::text = k.person_id
                """.formatted(UUID_LIKE));
        run("""
                update in_knows k set id = o.row_id, here = true
                  from origin o
                 where o.authority = k.council and o.kind = 'person' and o.source_id = k.person_id
                """);
        run("""
                update in_knows k set id = %1$s
                  from in_people p
                 where k.id is null and p.person_id = k.person_id and p.bad is null and not p.twin
                """.formatted(Made.PERSON.from("p")));
        run("""
                update in_people p set here = true
                 where not exists (select from in_knows k where k.person_id = p.person_id and not k.here)
                """);
        own.comparePeople();
    }

    /// Adds the council for good rows of people for whom none was known.
    ///
    /// @param who the council and the person's identifier, as a query of `unknown`
    private void alsoKnows(String who) {
        run("""
                with unknown as materialized (
                    select p.person_id, p.own from in_people p
                     where p.bad is null and not p.twin
                       and not exists (select from in_knows k where k.person_id = p.person_id))
                insert into in_knows
                select distinct w.council, w.person_id, null::uuid, false from (%s) w (council, person_id)
                """.formatted(who));
    }

    /// Sets aside what names another council than the one whose rows are taken.
    private void anotherCouncils(String file) {
        if (only.isPresent()) {
            run("update in_%s t set bad = %s where t.bad is null and not %s"
                    .formatted(file, ANOTHER_COUNCIL, ours("t.council")));
        }
    }

    /// Whether a council is one whose record is looked in, in SQL.
    private String ours(String council) {
        return only.map(code -> council + " = " + DSL.inline(code)).orElse("true");
    }

    private void concerns() {
        run("""
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
        here("concerns", "concern", "concern");
    }

    /// Rows that belong to a row of another file, or to what that became before.
    private void childrenOf(String parents, String parent, String file, String kind) {
        var table = parent;
        var made = parent.equals("concern") ? Made.CONCERN : Made.ENQUIRY;
        var caseOfNew = parent.equals("concern") ? Made.CASE.from("p") : "p.case_id";
        if (!kind.equals("risk")) {
            twins(file, kind);
        }
        run("""
                update in_%1$s t set council = p.council, parent = %4$s,
                       case_id = case when p.here then null else %5$s end
                  from in_%2$s p
                 where t.bad is null and p.%3$s_id = t.%3$s_id and p.bad is null and not p.twin
                """.formatted(file, parents, parent, id("p", made), caseOfNew));
        // Not in the folder: brought in before, by exactly one council, or our own.
        run("""
                update in_%1$s t set council = f.council, parent = f.row_id
                  from (select l.%3$s_id, min(o.authority) as council, min(o.row_id::text)::uuid as row_id
                          from (select distinct %3$s_id from in_%1$s t where t.bad is null and t.parent is null) l
                         cross join authority a
                          join origin o on o.authority = a.code and o.kind = '%3$s' and o.source_id = l.%3$s_id
                         where %4$s
                         group by l.%3$s_id
                        having count(*) = 1) f
                 where f.%3$s_id = t.%3$s_id and t.parent is null and t.bad is null
                   and not exists (select from in_%2$s p where p.%3$s_id = t.%3$s_id)
                """.formatted(file, parents, parent, ours("a.code")));
        run("""
                update in_%1$s t set council = n.authority, parent = n.id
                  from %4$s n
                 where t.bad is null and t.parent is null and t.%3$s_id ~ %5$s and n.id::text = t.%3$s_id and %6$s
                   and not exists (select from in_%2$s p where p.%3$s_id = t.%3$s_id)
                """.formatted(file, parents, parent, table, UUID_LIKE, ours("n.authority")));
        run("""
                update in_%1$s t set case_id = n.case_id
                  from %4$s n
                 where t.bad is null and t.case_id is null and n.authority = t.council and n.id = t.parent
                """.formatted(file, parents, parent, table));
        run("""
                update in_%1$s t
                   set bad = case when exists (select from in_%2$s p where p.%3$s_id = t.%3$s_id)
                                  then '%3$s_id refers to one that was set aside'
                                  else '%3$s_id refers to one that is not there' end
                 where t.bad is null and t.parent is null
                """.formatted(file, parents, parent));
        switch (kind) {
            case "enquiry" -> here(file, kind, "enquiry");
            case "outcome" -> here(file, kind, "desired_outcome");
            default -> {}
        }
    }

    /// An outcome that was replaced leads, in however many steps, to one that was not, of the same person. It may be of
    /// another enquiry: what somebody wants is said again whenever they are asked.
    private void replacements() {
        ofOthers();
        run("""
                with recursive sound as (
                    select t.outcome_id from in_outcomes t
                     where t.bad is null and not t.twin
                       and (t.superseded_by is null
                            or not exists (select from in_outcomes n where n.outcome_id = t.superseded_by)
                               and exists (select from origin o
                                            where o.authority = t.council and o.kind = 'outcome'
                                              and o.source_id = t.superseded_by))
                    union
                    select t.outcome_id
                      from sound s
                      join in_outcomes t on t.superseded_by = s.outcome_id
                     where t.bad is null and not t.twin)
                update in_outcomes t
                   set bad = case when not exists (select from in_outcomes n where n.outcome_id = t.superseded_by)
                                  then 'superseded_by refers to one that is not there'
                                  when exists (select from in_outcomes n
                                                where n.outcome_id = t.superseded_by and n.bad is not null)
                                  then 'superseded_by refers to one that was set aside'
                                  else 'superseded_by is circular, or leads to one that was set aside' end
                 where t.bad is null and not t.twin and t.superseded_by is not null
                   and not exists (select from sound s where s.outcome_id = t.outcome_id)
                """);
    }

    /// Outcomes that are replaced by another person's. Few are replaced by one of another case at all. What
    /// is not in the folder is looked up a row at a time: joined, the planner takes every outcome of a
    /// council with every other.
    private void ofOthers() {
        run("""
                create temporary table in_across on commit drop as
                select t.line, t.council, t.case_id, n.council as other_council, n.case_id as other_case
                  from in_outcomes t
                  join in_outcomes n on n.outcome_id = t.superseded_by and n.bad is null and not n.twin
                 where t.bad is null and not t.twin and n.case_id <> t.case_id
                union all
                select b.line, b.council, b.case_id, b.council, b.other_case
                  from (select t.line, t.council, t.case_id,
                               (select n.case_id
                                  from origin o
                                  join desired_outcome n on n.authority = o.authority and n.id = o.row_id
                                 where o.authority = t.council and o.kind = 'outcome'
                                   and o.source_id = t.superseded_by) as other_case
                          from in_outcomes t
                         where t.bad is null and not t.twin and t.superseded_by is not null
                           and not exists (select from in_outcomes n where n.outcome_id = t.superseded_by)) b
                 where b.other_case <> b.case_id
                """);
        run("""
                with of_case as (
                    select f.authority as council, f.id, f.person_id from case_file f
                     where f.id in (select case_id from in_across union select other_case from in_across)
                    union
                    select c.council, %1$s, k.id
                      from in_concerns c
                      join in_knows k on k.council = c.council and k.person_id = c.person_id
                     where c.bad is null and not c.twin and not c.here
                       and %1$s in (select case_id from in_across union select other_case from in_across))
                update in_outcomes t set bad = 'superseded_by refers to an outcome of another person'
                  from in_across a
                  left join of_case c on c.council = a.council and c.id = a.case_id
                  left join of_case o on o.council = a.other_council and o.id = a.other_case
                 where t.line = a.line and (a.council <> a.other_council or c.person_id is distinct from o.person_id)
                """.formatted(Made.CASE.from("c")));
    }

    /// A risk has no identifier of its own: it is identified by its enquiry, its content, and the number of
    /// times that content occurs.
    private void risks() {
        run("alter table in_risks add risk_id text");
        run("""
                update in_risks t
                   set risk_id = t.enquiry_id || '#' || encode(substr(t.sent, 1, 12), 'hex') || '#' || n.often
                  from (select line, row_number() over (partition by enquiry_id, sent order by line) as often
                          from in_risks where bad is null) n
                 where n.line = t.line
                """);
        here("risks", "risk", "received_risk");
        // The risks of an enquiry of our own were recorded at its ending; they come back as they went.
        own.compareRisks("""
                t.parent = t.own
                and not exists (select from origin o where o.authority = t.council and o.row_id = t.parent)
                """);
    }

    private void reviews() {
        twins("reviews", "review");
        run("""
                update in_reviews r set bad = 'authority is not the code of a council', council = null
                 where r.bad is null and not exists (select from authority a where a.code = r.council)
                """);
        anotherCouncils("reviews");
        here("reviews", "review", "adult_review");
    }

    private void run(String sql) {
        // A statement of ours with the names of our own tables in it; nothing that was sent is ever part of one.
        db.execute(sql);
    }
}
