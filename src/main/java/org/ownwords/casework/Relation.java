package org.ownwords.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// Somebody around the person, or an organisation, as one entry has it.
///
/// @param who    as they are named in the entry
/// @param from   the entry
/// @param theirs a case about them, where the entry names one, or null
public record Relation(
        Kind kind, String who, Is is, From from, @Nullable CaseId theirs) {

    /// In which group they are shown, in this order. Nobody is shown as good or bad for the person: a group says what
    /// somebody is to them, and no more.
    public enum Kind {
        FAMILY("Family, friends and neighbours"),
        TRUSTED("Whom they trust"),
        ADVOCATE("Advocates"),
        DECIDER("Who may decide by law"),
        COLLEAGUE("People at the council"),
        PARTNER("Partners and organisations"),
        OTHERS("Others who may be in danger too"),
        THOUGHT_TO_HAVE_CAUSED_HARM("People thought to have caused harm");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As a heading.
        public String words() {
            return words;
        }
    }

    /// What they are to the person.
    ///
    /// @param words  a short phrase: `Care Act advocate`
    /// @param stands how that stands, as a sentence, or empty
    /// @param day    since when, or on which day, as far as it is known, or null
    /// @param lasts  whether it is so since that day. If not, it was so on that day
    public record Is(String words, String stands, @Nullable LocalDate day, boolean lasts) {

        /// Something that is so since a day, or since nobody knows when.
        public static Is since(@Nullable LocalDate day, String words, String stands) {
            return new Is(words, stands, day, true);
        }

        /// Something that was so on a day.
        public static Is on(LocalDate day, String words, String stands) {
            return new Is(words, stands, day, false);
        }

        /// `Care Act advocate, since 3 July 2026`
        public String dated() {
            return day == null ? words : "%s, %s %s".formatted(words, lasts ? "since" : "on", Days.day(day));
        }
    }

    /// Where it is recorded.
    public sealed interface From {

        /// An entry of a case.
        record Entry(CaseId caseId, UUID row) implements From {}

        /// A page about the person.
        ///
        /// @param words what it is called
        /// @param path  its address, within this site
        record About(String words, String path) implements From {}
    }

    public Relation {
        if (who.isBlank()) {
            throw new IllegalArgumentException("Somebody around the person is called something");
        }
    }

    /// One that an entry of a case has.
    public static Relation of(Kind kind, String who, Is is, CaseId caseId, UUID row) {
        return new Relation(kind, who, is, new From.Entry(caseId, row), null);
    }

    /// Somebody who does something: a colleague here, or somebody of a partner.
    public static Relation of(Doer doer, Is is, CaseId caseId, UUID row) {
        return of(doer.id() == null ? Kind.PARTNER : Kind.COLLEAGUE, doer.name(), is, caseId, row);
    }
}
