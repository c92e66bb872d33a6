package org.ownwords.concern;

import java.util.List;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.SetAside;
import org.ownwords.interchange.Staged;

/// Concerns that are brought in.
public final class ConcernBringsIn implements BringsIn {

    @Override
    public List<BroughtIn> broughtIn() {
        return List.of(new BroughtIn(
                Made.CONCERN,
                "concern",
                "'ConcernRaised'",
                "case_id",
                "a.raised_at",
                "authority, id, case_id, raised_at, raised_by, organisation, narrative, abuse_types, location,"
                        + " source_of_risk, support_reason, health",
                """
                select c.council, %s, %s, c.raised_at, c.raised_by, c.organisation, coalesce(c.narrative, ''),
                       coalesce(c.abuse_types, '{}'), c.location, c.source_of_risk, c.primary_support_reason,
                       coalesce(c.health_conditions, '{}')
                  from in_concerns c
                 where %s
                """.formatted(Kind.CONCERN.id("c"), Made.CASE.from("c"), Staged.isNew("c"))));
    }

    /// No concern was raised about somebody before they were born (decision 0090).
    @Override
    public List<SetAside> setAside() {
        return List.of(new SetAside(Kind.CONCERN, """
                update in_concerns c set bad = 'raised_at is before the date_of_birth of the person'
                  from in_people p
                 where p.person_id = c.person_id and p.bad is null and not p.twin and %s
                   and (c.raised_at at time zone 'Europe/London')::date < p.date_of_birth
                """.formatted(Staged.isNew("c"))));
    }
}
