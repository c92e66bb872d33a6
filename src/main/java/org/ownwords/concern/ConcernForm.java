package org.ownwords.concern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.Told;
import org.ownwords.page.Dated;
import org.ownwords.page.Days;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Coded;
import org.ownwords.vocabulary.ConcernTheme;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;

/// Reads a concern. What the concern is and who raised it are needed; the rest may not be known yet.
final class ConcernForm {

    private ConcernForm() {}

    /// One as it was entered.
    static Typed entered(Concern concern) {
        var referrer = concern.referrer();
        var suspected = concern.suspected();
        var support = concern.support();
        return Typed.nothing()
                .with("narrative", concern.narrative())
                .withAny("safeNow", concern.safeNow())
                .withAny("raisedBy", code(referrer.raisedBy()))
                .withAny("raiser", referrer.name())
                .withAny("organisation", referrer.organisation())
                .with("raisedOn", Days.on(concern.raisedAt()))
                .with(
                        "abuseTypes",
                        suspected.types().stream().map(AbuseType::code).toList())
                .withAny("location", code(suspected.location()))
                .withAny("sourceOfRisk", code(suspected.source()))
                .withAny("supportReason", code(support.reason()))
                .with(
                        "health",
                        support.health().stream().map(HealthCondition::code).toList())
                .withAny("effect", concern.known().effect())
                .withAny("mayNeedHelp", code(concern.known().mayNeedHelp()))
                .with(
                        "themes",
                        concern.known().themes().stream()
                                .map(ConcernTheme::code)
                                .toList());
    }

    private static @Nullable String code(@Nullable Coded chosen) {
        return chosen == null ? null : chosen.code();
    }

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
                        read.choices("health", HealthCondition.all(), HealthCondition::code)),
                new FirstKnown(
                        read.optionalWords("effect"),
                        read.optionalChoice("mayNeedHelp", MayNeedHelp::of).orElse(null),
                        read.choices("themes", ConcernTheme.all(), ConcernTheme::code)));
    }
}
