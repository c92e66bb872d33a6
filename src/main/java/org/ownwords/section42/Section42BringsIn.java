package org.ownwords.section42;

import java.util.List;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.Staged;

/// Decisions that are brought in, kept as they were sent.
public final class Section42BringsIn implements BringsIn {

    @Override
    public List<BroughtIn> broughtIn() {
        return List.of(new BroughtIn(
                Made.DECISION,
                "received_decision",
                "'DecisionReceived'",
                "case_id",
                "coalesce(a.decided_at, a.recorded_at)",
                "authority, id, case_id, concern_id, needs_for_care, at_risk, unable_to_protect, decision, decided_at,"
                        + " decision_reason, responses",
                """
                select c.council, %s, %s, %s, c.needs_for_care, c.at_risk, c.unable_to_protect, c.decision,
                       c.decided_at, c.decision_reason, coalesce(c.responses, '{}')
                  from in_concerns c
                 where %s
                   and num_nonnulls(c.needs_for_care, c.at_risk, c.unable_to_protect, c.decision, c.decided_at,
                                    c.decision_reason, c.responses) > 0
                """.formatted(Made.DECISION.from("c"), Made.CASE.from("c"), Kind.CONCERN.id("c"), Staged.isNew("c"))));
    }
}
