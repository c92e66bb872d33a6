package org.ownwords.timescale;

/// Why a clock is stopped, and the manager who supports that.
///
/// "Clear and defensible decisions should be recorded together with an evidence-based rationale ... and
/// management support" (Making Safeguarding Personal 2013/14: report of findings, section 13).
///
/// @param supportedBy the manager who supports it, by name
public record Rationale(PauseReason reason, String why, String supportedBy) {

    public Rationale {
        if (why.isBlank() || supportedBy.isBlank()) {
            throw new IllegalArgumentException("A clock is paused for a reason, with a manager's support");
        }
    }
}
