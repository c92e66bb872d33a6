package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// The report of a body that was asked to enquire is waited for until it comes. Then whoever holds the
/// case reads it, and accepts it or asks again.
@Component
class CausedOwes implements Owes {

    private final CausedStore store;

    CausedOwes(CausedStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("caused_enquiry");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream()
                .filter(AskedBody::isFollowed)
                .flatMap(CausedOwes::owed)
                .toList();
    }

    private static Stream<Owed> owed(AskedBody body) {
        return switch (body.standing()) {
            case ReportStanding.Awaited(var since, var by, var from) ->
                Stream.of(new Owed(
                        body.caseId(),
                        new Because("caused-report", body.id().value()),
                        new Prompt(
                                body.what(),
                                "The council stays responsible for what it asked them to find out: Care Act 2014, section 42(2)",
                                body.path()),
                        Whom.of(from),
                        when(since, by),
                        Bearing.STEP));
            case ReportStanding.ToRead(var since) ->
                Stream.of(new Owed(
                        body.caseId(),
                        new Because("caused-report-to-read", body.id().value()),
                        new Prompt(
                                "Accept the report from %s, or ask again"
                                        .formatted(body.caused().organisation()),
                                "Only the council decides what comes of it",
                                body.path()),
                        new Whom.Holder(),
                        new When.Waiting(since),
                        Bearing.STEP));
            case ReportStanding.Accepted _, ReportStanding.NotNeeded _ -> Stream.empty();
        };
    }

    private static When when(LocalDate since, @Nullable LocalDate by) {
        return by == null ? new When.Waiting(since) : new When.Day(by);
    }
}
