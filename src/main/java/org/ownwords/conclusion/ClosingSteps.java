package org.ownwords.conclusion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Next;
import org.ownwords.casework.Stands;
import org.ownwords.casework.Step;
import org.ownwords.enquiry.Enquiries;
import org.ownwords.enquiry.Enquiry;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// How the enquiries of a case ended, or how long they have been open.
@Component
class ClosingSteps implements Stands {

    private static final int AFTER_THE_ENQUIRY = 10;

    private final ConclusionStore store;
    private final ReceivedEndingStore received;
    private final Enquiries enquiries;

    ClosingSteps(ConclusionStore store, ReceivedEndingStore received, Enquiries enquiries) {
        this.store = store;
        this.received = received;
        this.enquiries = enquiries;
    }

    @Override
    public List<Step> steps(CaseFile file, By by) {
        var concluded = store.on(file.id());
        var sent = received.on(file.id());
        return enquiries.on(file).stream()
                .map(enquiry -> step(
                        file,
                        enquiry,
                        concluded.stream()
                                .filter(each -> each.enquiry().equals(enquiry.id()))
                                .findFirst()
                                .orElse(null),
                        sent.stream()
                                .filter(each -> each.enquiry().equals(enquiry.id()))
                                .findFirst()
                                .orElse(null),
                        by))
                .toList();
    }

    private static Step step(
            CaseFile file, Enquiry enquiry, @Nullable Concluded concluded, @Nullable ReceivedEnding sent, By by) {
        var path = "%s/enquiries/%s".formatted(file.id().path(), enquiry.id().value());
        var next = new ArrayList<Next>();
        // A closing that was sent back leaves the enquiry open.
        var ended = concluded == null ? sent != null : !concluded.isSentBack();
        if (!ended) {
            next.add(Next.always("Close the enquiry", path + "/conclusion"));
        }
        if (concluded == null ? sent != null : concluded.isAgreed()) {
            next.add(Next.always("Correct the closing", path + "/conclusion"));
        }
        if (concluded != null
                && concluded.awaitsSignOff()
                && SignOff.mayBeBy(by.practitioner(), concluded.work(), by.today())
                        instanceof SignOff.Permission.Allowed) {
            next.add(Next.always("Sign off the closing", path + "/sign-off"));
        }
        next.add(Next.always("Record what they heard of it", path + "/heard/new"));
        next.add(Next.always("What to think of at closing", path + "/closing-checklist"));
        next.add(Next.always("Say which enquiry it follows", path + "/follows"));
        return new Step(
                enquiry.id().value(),
                null,
                AFTER_THE_ENQUIRY,
                words(enquiry, concluded, sent, by.today()),
                ended,
                next);
    }

    private static String words(
            Enquiry enquiry, @Nullable Concluded concluded, @Nullable ReceivedEnding sent, LocalDate today) {
        if (concluded != null) {
            return concluded.words();
        }
        if (sent != null) {
            return sent.words();
        }
        var days = ChronoUnit.DAYS.between(enquiry.startedOn(), today);
        return days == 1 ? "open 1 day" : "open %d days".formatted(days);
    }
}
