package org.ownwords.enquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Another body asked to make an enquiry: the council must "make (or cause to be made)" it (Care Act 2014, section
/// 42(2)). The duty stays with the council, which alone can end what it caused.
///
/// @param askedOn   the day they were asked
/// @param scope     what they are asked to find out, and why
/// @param involving how the person will be part of it, or null
/// @param reportBy  when they are asked to report, or null
record CausedEnquiry(
        String organisation,
        LocalDate askedOn,
        String scope,
        @Nullable String involving,
        @Nullable LocalDate reportBy) {

    public CausedEnquiry {
        if (organisation.isBlank() || scope.isBlank()) {
            throw new IllegalArgumentException("An organisation is asked to find something out");
        }
    }

    /// @param enquiry which they are asked to make
    static Reading<CausedEnquiry> read(Reader read, Enquiry enquiry, LocalDate today) {
        var organisation = read.line("organisation", "Enter the organisation you are asking");
        var askedOn = read.pastDay("askedOn", "Enter the day they were asked", today);
        read.inOrder(
                "askedOn",
                new Dated("the enquiry started", enquiry.startedOn()),
                new Dated("they were asked", askedOn));
        var scope = read.words("scope", "Enter what they are asked to find out, and why");
        var involving = read.optionalWords("involving");
        var reportBy = read.optionalDay("reportBy");
        return read.accept(() -> new CausedEnquiry(organisation, askedOn, scope, involving, reportBy));
    }

    /// As it was entered.
    Typed entered() {
        return Typed.nothing()
                .with("organisation", organisation)
                .with("askedOn", askedOn)
                .with("scope", scope)
                .withAny("involving", involving)
                .with("reportBy", reportBy);
    }
}
