package org.ownwords.section42;

/// What became of a concern, as far as others may be told: whether enquiries are made, and none of the reasons.
public enum ConcernBecame {
    /// Enquiries are made, under section 42 or otherwise.
    ENQUIRED_INTO,

    /// No enquiries are made.
    NOT_ENQUIRED_INTO,

    /// It is not decided yet, or another system decided it.
    NOT_DECIDED;

    static ConcernBecame of(Judgement judgement) {
        return switch (judgement.decision()) {
            case Section42Decision.NotYetDecidable _ -> NOT_DECIDED;
            case Section42Decision.DutyArises _, Section42Decision.NoDuty _ ->
                judgement.callsForEnquiry() ? ENQUIRED_INTO : NOT_ENQUIRED_INTO;
        };
    }
}
