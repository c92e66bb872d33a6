package org.ownwords.conclusion;

import java.util.List;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Kind;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.Staged;

/// Risks and endings of enquiries that are brought in, kept as they were sent.
public final class ConclusionBringsIn implements BringsIn {

    @Override
    public List<BroughtIn> broughtIn() {
        return List.of(
                new BroughtIn(
                        Made.RISK,
                        "received_risk",
                        "'RiskReceived'",
                        "case_id",
                        "a.recorded_at",
                        "authority, id, case_id, enquiry_id, abuse_type, location, source, assessment, risk_outcome",
                        """
                        select r.council, %s, r.case_id, r.parent, r.abuse_type, r.location, r.source, r.assessment,
                               r.risk_outcome
                          from in_risks r
                         where %s
                        """.formatted(Made.RISK.from("r"), Staged.isNew("r"))),
                new BroughtIn(
                        Made.ENDING,
                        "received_ending",
                        "'EndingReceived'",
                        "case_id",
                        "coalesce(" + Staged.day("a.concluded_on") + ", a.recorded_at)",
                        "authority, id, case_id, enquiry_id, concluded_on, lacked_capacity, supported_by,"
                                + " asked_about_outcomes",
                        """
                        select e.council, %s, e.case_id, %s, e.concluded_on, e.lacked_capacity, e.supported_by,
                               e.asked_about_outcomes
                          from in_enquiries e
                         where %s
                        """.formatted(Made.ENDING.from("e"), Kind.ENQUIRY.id("e"), Staged.isNew("e"))));
    }
}
