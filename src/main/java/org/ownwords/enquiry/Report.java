package org.ownwords.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.page.Dated;
import org.ownwords.vocabulary.Coded;

/// One thing that became of the report of a body that was asked to enquire.
///
/// @param words        what they found, or why; only that a report is accepted needs no words
/// @param personsWords what the person says about what was found, or null
/// @param reportBy     by when they are asked again to report, or null
/// @param goesOn       that it goes on when an enquiry has ended, or null
record Report(
        Became became,
        LocalDate on,
        @Nullable String words,
        @Nullable String personsWords,
        @Nullable LocalDate reportBy,
        @Nullable AfterClosing goesOn) {

    /// Who sees to it when an enquiry has ended.
    record AfterClosing(Doer doer, EnquiryId enquiry) {}

    /// What became of it.
    enum Became implements Coded {
        RECEIVED("received", "Their report came"),
        ACCEPTED("accepted", "We accept the report"),
        ASKED_AGAIN("asked-again", "We do not accept it yet, and ask them again"),
        NOT_NEEDED("not-needed", "We no longer need it");

        private final String code;
        private final String words;

        Became(String code, String words) {
            this.code = code;
            this.words = words;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        /// What happened on a day, to compare it with another.
        Dated dated(LocalDate on) {
            return new Dated(
                    switch (this) {
                        case RECEIVED -> "their report came";
                        case ACCEPTED -> "the report was accepted";
                        case ASKED_AGAIN -> "they were asked again";
                        case NOT_NEEDED -> "it was no longer needed";
                    },
                    on);
        }

        public static Optional<Became> of(String code) {
            return Coded.of(values(), code);
        }

        static List<Became> all() {
            return List.of(values());
        }
    }

    public Report {
        if (became != Became.ACCEPTED && goesOn == null && (words == null || words.isBlank())) {
            throw new IllegalArgumentException("What became of a report has words");
        }
    }
}
