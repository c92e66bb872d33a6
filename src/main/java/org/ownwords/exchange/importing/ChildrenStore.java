package org.ownwords.exchange.importing;

import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.interchange.Made;

/// Rows that belong to a row of another file, or to what that became before.
final class ChildrenStore {

    private final StagedStore staged;

    ChildrenStore(StagedStore staged) {
        this.staged = staged;
    }

    void relate(InterchangeFile above, InterchangeFile below) {
        var parents = StagedStore.table(above);
        var parent = above.kind().word();
        var table = staged.inRecord(above);
        var file = StagedStore.table(below);
        var caseOfNew = above == InterchangeFile.CONCERNS ? Made.CASE.from("p") : "p.case_id";
        if (below != InterchangeFile.RISKS) {
            staged.twins(below);
        }
        staged.run("""
                update %1$s t set council = p.council, parent = %4$s,
                       case_id = case when p.here then null else %5$s end
                  from %2$s p
                 where t.bad is null and p.%3$s_id = t.%3$s_id and p.bad is null and not p.twin
                """.formatted(file, parents, parent, above.kind().id("p"), caseOfNew));
        // Not in the folder: brought in before, by exactly one council, or our own.
        staged.run("""
                update %1$s t set council = f.council, parent = f.row_id
                  from (select l.%3$s_id, min(o.authority) as council, min(o.row_id::text)::uuid as row_id
                          from (select distinct %3$s_id from %1$s t where t.bad is null and t.parent is null) l
                         cross join authority a
                          join origin o on o.authority = a.code and o.kind = '%3$s' and o.source_id = l.%3$s_id
                         where %4$s
                         group by l.%3$s_id
                        having count(*) = 1) f
                 where f.%3$s_id = t.%3$s_id and t.parent is null and t.bad is null
                   and not exists (select from %2$s p where p.%3$s_id = t.%3$s_id)
                """.formatted(file, parents, parent, staged.ours("a.code")));
        staged.run("""
                update %1$s t set council = n.authority, parent = n.id
                  from %4$s n
                 where t.bad is null and t.parent is null and t.%3$s_id ~ %5$s and n.id::text = t.%3$s_id and %6$s
                   and not exists (select from %2$s p where p.%3$s_id = t.%3$s_id)
                """.formatted(file, parents, parent, table, StagedStore.UUID_LIKE, staged.ours("n.authority")));
        staged.run("""
                update %1$s t set case_id = n.case_id
                  from %4$s n
                 where t.bad is null and t.case_id is null and n.authority = t.council and n.id = t.parent
                """.formatted(file, parents, parent, table));
        staged.run("""
                update %1$s t
                   set bad = case when exists (select from %2$s p where p.%3$s_id = t.%3$s_id)
                                  then '%3$s_id refers to one that was set aside'
                                  else '%3$s_id refers to one that is not there' end
                 where t.bad is null and t.parent is null
                """.formatted(file, parents, parent));
        if (below != InterchangeFile.RISKS) {
            staged.here(below);
        }
    }
}
