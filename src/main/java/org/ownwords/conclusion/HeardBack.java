package org.ownwords.conclusion;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;

/// Whether the person has heard what came of it. Whoever spoke up hears how it ended, in a way they understand.
///
/// @param on the day they heard it, or on which it was said that they have not
record HeardBack(Became became, LocalDate on) {

    /// What became of telling them.
    sealed interface Became {

        /// They have heard it.
        ///
        /// @param what   what they were told
        /// @param how    in which way, or null
        /// @param byWhom who told them
        /// @param said   what they said to it, or null
        record Heard(
                String what,
                @Nullable String how,
                Doer byWhom,
                @Nullable String said) implements Became {
            public Heard {
                if (what.isBlank()) {
                    throw new IllegalArgumentException("Who heard what came of it was told something");
                }
            }
        }

        /// They are to hear it. Until then it is on the list.
        ///
        /// @param byWhom who tells them, or null for whoever holds the case
        /// @param dueOn  by when, or null
        record ToCome(@Nullable Doer byWhom, @Nullable LocalDate dueOn) implements Became {}

        /// They are not told.
        record NotTold(String why) implements Became {
            public NotTold {
                if (why.isBlank()) {
                    throw new IllegalArgumentException("Who is not told is not told for a reason");
                }
            }
        }
    }

    /// One in the record.
    record Entry(UUID id, CaseId caseId, EnquiryId enquiry, HeardBack heardBack) {

        /// The address under which it is said again.
        String path() {
            return "%s/enquiries/%s/heard/new".formatted(caseId.path(), enquiry.value());
        }
    }

    /// As a sentence.
    ///
    /// @param name what to call the person
    public String sentence(String name) {
        return switch (became) {
            case Became.Heard _ -> "%s has heard what came of it.".formatted(name);
            case Became.ToCome _ -> "%s is still to hear what came of it.".formatted(name);
            case Became.NotTold _ -> "%s is not told what came of it.".formatted(name);
        };
    }

    /// The newest of an enquiry of each.
    ///
    /// @param entries the newest first
    static List<Entry> now(Collection<Entry> entries) {
        var now = new LinkedHashMap<EnquiryId, Entry>();
        entries.forEach(entry -> now.putIfAbsent(entry.enquiry(), entry));
        return List.copyOf(now.values());
    }
}
