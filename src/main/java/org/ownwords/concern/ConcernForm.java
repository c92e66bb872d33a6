package org.ownwords.concern;

import java.time.LocalDate;
import org.ownwords.access.By;
import org.ownwords.history.Told;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;

/// Reads a concern. What the concern is and who raised it are needed; the rest may not be known yet.
final class ConcernForm {

    private ConcernForm() {}

    static Concern read(Reader read, Details about, By by) {
        LocalDate on = read.pastDay("raisedOn", "Enter the day we were told", by.today());
        read.inOrder("raisedOn", about.birth(), new Dated("we were told", on));
        var raisedBy = read.choice("raisedBy", RaisedBy::of, "Select who raised the concern");
        var narrative = read.words("narrative", "Enter what the concern is, as it was told to you");
        return new Concern(
                Told.onDay(on, by.at()),
                new Referrer(
                        raisedBy.orElse(RaisedBy.OTHER),
                        read.optionalLine("raiser"),
                        read.optionalLine("organisation")),
                narrative.isBlank() ? "-" : narrative,
                new SuspectedAbuse(
                        read.choices("abuseTypes", AbuseType.all(), AbuseType::code),
                        read.optionalChoice("location", Location::of).orElse(null),
                        read.optionalChoice("sourceOfRisk", SourceOfRisk::of).orElse(null)),
                read.optionalWords("safeNow"),
                new Support(
                        read.optionalChoice("supportReason", SupportReason::of).orElse(null),
                        read.choices("health", HealthCondition.all(), HealthCondition::code)));
    }
}
