package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.casework.Settlement;
import org.ownwords.casework.Settles;
import org.ownwords.casework.Unsettled;
import org.ownwords.enquiry.Report.AfterClosing;
import org.ownwords.enquiry.Report.Became;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What becomes of a report that is still waited for, or not accepted yet, when its enquiry ends.
@Component
class SettlesReports implements Settles {

    private final CausedEnquiries caused;

    SettlesReports(CausedEnquiries caused) {
        this.caused = caused;
    }

    @Override
    public List<Unsettled> unsettled(CaseFile file, UUID enquiry) {
        var ending = new EnquiryId(enquiry);
        return caused.on(file, ending).stream()
                .filter(AskedBody::isFollowed)
                .filter(body -> !body.goesOnAfter(ending))
                .map(SettlesReports::unsettled)
                .toList();
    }

    private static Unsettled unsettled(AskedBody body) {
        return switch (body.standing()) {
            case ReportStanding.Awaited(var _, var by, var from) ->
                new Unsettled(body.id().value(), body.what(), from, by);
            case ReportStanding.ToRead _, ReportStanding.Accepted _, ReportStanding.NotNeeded _ ->
                new Unsettled(body.id().value(), body.what(), null, null);
        };
    }

    @Override
    public void settle(UUID id, CaseFile file, UUID enquiry, Unsettled thing, Settlement settlement, By by) {
        var body = new CausedId(thing.row());
        if (settlement instanceof Settlement.Done(var on, var whatHappened)
                && caused.get(file, body).standing() instanceof ReportStanding.Awaited) {
            // Nothing is accepted before it came.
            caused.report(
                    Ids.from(id, "came"),
                    file,
                    body,
                    new Report(Became.RECEIVED, on, whatHappened, null, null, null),
                    by);
        }
        caused.report(id, file, body, report(settlement, new EnquiryId(enquiry), by.today()), by);
    }

    private static Report report(Settlement settlement, EnquiryId enquiry, LocalDate today) {
        return switch (settlement) {
            case Settlement.Done(var on, var whatHappened) ->
                new Report(Became.ACCEPTED, on, whatHappened, null, null, null);
            case Settlement.NotNeeded(var why) -> new Report(Became.NOT_NEEDED, today, why, null, null, null);
            case Settlement.GoesOn(var doer, var dueOn) ->
                new Report(Became.ASKED_AGAIN, today, null, null, dueOn, new AfterClosing(doer, enquiry));
        };
    }
}
