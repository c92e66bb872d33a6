package org.ownwords.enquiry;

import java.util.List;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// A body that was asked to enquire, with what became of its report, the earliest first.
///
/// @param awaited whether its report is waited for here. It is not where it was recorded as a next step
record AskedBody(
        CausedId id, CaseId caseId, EnquiryId enquiry, CausedEnquiry caused, boolean awaited, List<Report> reports) {

    public AskedBody {
        reports = List.copyOf(reports);
    }

    /// The address under which is recorded what became of the report.
    String path() {
        return "%s/caused/%s/report/new".formatted(caseId.path(), id.value());
    }

    /// What is waited for, in words.
    String what() {
        return "Report from " + caused.organisation();
    }

    ReportStanding standing() {
        return ReportStanding.of(caused, reports);
    }

    /// Whether something is to be done about the report, and no next step says so.
    boolean isFollowed() {
        return (awaited || !reports.isEmpty()) && standing().isOpen();
    }

    /// Whether it was said of this enquiry that the report goes on after it.
    boolean goesOnAfter(EnquiryId ended) {
        return !reports.isEmpty()
                && reports.getLast().goesOn() instanceof Report.AfterClosing(var _, var after)
                && after.equals(ended);
    }

    /// How it stands, as a sentence.
    String stands() {
        return switch (standing()) {
            case ReportStanding.Awaited(var _, var by, var _) ->
                by == null ? "Their report has not come yet." : "Their report is due on %s.".formatted(Days.day(by));
            case ReportStanding.ToRead(var since) ->
                "Their report came on %s. It is not accepted yet.".formatted(Days.day(since));
            case ReportStanding.Accepted(var on) -> "Their report was accepted on %s.".formatted(Days.day(on));
            case ReportStanding.NotNeeded(var on) -> "Their report is not needed since %s.".formatted(Days.day(on));
        };
    }
}
