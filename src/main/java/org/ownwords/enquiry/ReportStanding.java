package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.enquiry.Report.Became;

/// How the report of a body that was asked to enquire stands. The council "must make (or cause to be
/// made)" the enquiry (Care Act 2014, section 42(2)), and decides itself what comes of it: a report
/// that came is read, and is accepted or asked for again. Nothing the other body does ends anything.
sealed interface ReportStanding {

    /// It is waited for.
    ///
    /// @param by   the day it is asked for, or null
    /// @param from who sees to it
    record Awaited(LocalDate since, @Nullable LocalDate by, Doer from) implements ReportStanding {}

    /// It came, and the council has not said whether it accepts it.
    record ToRead(LocalDate since) implements ReportStanding {}

    /// The council accepts it.
    record Accepted(LocalDate on) implements ReportStanding {}

    /// The council no longer asks for it.
    record NotNeeded(LocalDate on) implements ReportStanding {}

    /// How it stands.
    ///
    /// @param reports everything that became of it, the earliest first: the latest counts
    static ReportStanding of(CausedEnquiry asked, List<Report> reports) {
        if (reports.isEmpty()) {
            return new Awaited(asked.askedOn(), asked.reportBy(), Doer.named(asked.organisation()));
        }
        var latest = reports.getLast();
        return switch (latest.became()) {
            case RECEIVED -> new ToRead(latest.on());
            case ACCEPTED -> new Accepted(latest.on());
            case ASKED_AGAIN -> new Awaited(latest.on(), latest.reportBy(), from(asked, latest.goesOn()));
            case NOT_NEEDED -> new NotNeeded(latest.on());
        };
    }

    private static Doer from(CausedEnquiry asked, Report.@Nullable AfterClosing goesOn) {
        return goesOn == null ? Doer.named(asked.organisation()) : goesOn.doer();
    }

    /// What can become of it now. Nothing is accepted before it came; and what the council took back or has accepted is
    /// asked for again before anything else comes of it. Each is said by the council: it alone ends what it caused.
    default List<Became> next() {
        return switch (this) {
            case Awaited _ -> List.of(Became.RECEIVED, Became.ASKED_AGAIN, Became.NOT_NEEDED);
            case ToRead _ -> List.of(Became.RECEIVED, Became.ACCEPTED, Became.ASKED_AGAIN, Became.NOT_NEEDED);
            case Accepted _, NotNeeded _ -> List.of(Became.ASKED_AGAIN);
        };
    }

    /// Whether something is still to be done about it.
    default boolean isOpen() {
        return switch (this) {
            case Awaited _, ToRead _ -> true;
            case Accepted _, NotNeeded _ -> false;
        };
    }
}
