package org.ownwords.section42;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.AbuseType;

/// A concern about the same person from before, in short. What happens again and again may be seen only in all of them
/// together: small things that were not decided to be enquired into, one by one.
///
/// @param enquired whether enquiries were made, or null while nothing is decided
/// @param decided  the day that was decided, or null
record EarlierConcern(
        CaseId caseId,
        LocalDate on,
        List<AbuseType> kinds,
        @Nullable Boolean enquired,
        @Nullable LocalDate decided) {

    EarlierConcern {
        kinds = List.copyOf(kinds);
    }

    /// `Financial or material abuse, Neglect`
    public String what() {
        return kinds.isEmpty()
                ? "What kind is not recorded"
                : kinds.stream().map(AbuseType::words).collect(Collectors.joining(", "));
    }

    /// What was decided about it.
    public String became() {
        if (enquired == null || decided == null) {
            return "Nothing is decided yet";
        }
        return "%s, decided on %s"
                .formatted(enquired ? "An enquiry was made" : "No enquiry was made", Days.day(decided));
    }
}
