package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Another body asked to make an enquiry: the council must "make (or cause to be made)" it (Care Act
/// 2014, section 42(2)). The duty stays with the council, which alone can end what it caused.
///
/// @param askedOn   the day they were asked
/// @param scope     what they are asked to find out, and why
/// @param whyThem   why they are the right ones to ask, or null
/// @param involving how the person will be part of it, or null
/// @param reportBy  when they are asked to report, or null
record CausedEnquiry(
        String organisation,
        LocalDate askedOn,
        String scope,
        @Nullable String whyThem,
        @Nullable String involving,
        @Nullable LocalDate reportBy) {

    public CausedEnquiry {
        if (organisation.isBlank() || scope.isBlank()) {
            throw new IllegalArgumentException("An organisation is asked to find something out");
        }
    }

    /// Reads what was asked.
    ///
    /// @param enquiry which they are asked to make
    /// @param reports what became of their report already: none of it before they were asked
    static Reading<CausedEnquiry> read(Reader read, Enquiry enquiry, List<Report> reports, LocalDate today) {
        var organisation = read.line("organisation", "Enter the organisation you are asking");
        var askedOn = read.pastDay("askedOn", "Enter the day they were asked", today);
        var asked = new Dated("they were asked", askedOn);
        read.inOrder("askedOn", new Dated("the enquiry started", enquiry.startedOn()), asked);
        reports.forEach(report -> read.inOrder("askedOn", asked, report.became().dated(report.on())));
        var scope = read.words("scope", "Enter what they are asked to find out, and why");
        var whyThem = read.optionalWords("whyThem");
        var involving = read.optionalWords("involving");
        var reportBy = read.optionalDay("reportBy");
        return read.accept(() -> new CausedEnquiry(organisation, askedOn, scope, whyThem, involving, reportBy));
    }

    /// As it was entered.
    Typed entered() {
        return Typed.nothing()
                .with("organisation", organisation)
                .with("askedOn", askedOn)
                .with("scope", scope)
                .withAny("whyThem", whyThem)
                .withAny("involving", involving)
                .with("reportBy", reportBy);
    }
}
