package org.ownwords.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.page.Reader;
import org.ownwords.person.NhsNumber;
import org.ownwords.person.PersonName;

/// What a column may contain, besides nothing. A value is refused with the reason, never with the value
/// itself: more people may read the reason than the record.
public sealed interface Content {

    /// Why the value is not allowed, or nothing.
    Optional<String> problem(String value);

    /// The PostgreSQL type it is kept as.
    String type();

    /// The value as it is meant: without spaces around it, and without what a spreadsheet made of it, where
    /// that can mean one thing only ([Spreadsheet]). What has been read once is read as itself.
    default String read(String value) {
        return Spreadsheet.trimmed(value);
    }

    /// The value as PostgreSQL reads it.
    ///
    /// @param value as it was read
    default String kept(String value) {
        return value;
    }

    /// Text, as long as can be typed here.
    ///
    /// @param boxes of how many boxes what we send of our own is put together
    record Words(int boxes) implements Content {
        @Override
        public Optional<String> problem(String value) {
            return text(value, boxes * Reader.MOST_WORDS + boxes - 1);
        }

        /// Word for word.
        @Override
        public String read(String value) {
            return value;
        }

        @Override
        public String type() {
            return "text";
        }
    }

    /// A line, as long as one that can be typed here.
    record Line() implements Content {
        @Override
        public Optional<String> problem(String value) {
            return text(value, Reader.MOST_LINE);
        }

        @Override
        public String type() {
            return "text";
        }
    }

    /// A person's name.
    record Name() implements Content {
        @Override
        public Optional<String> problem(String value) {
            return text(value, Reader.MOST_LINE).or(() -> PersonName.problem(value));
        }

        @Override
        public String type() {
            return "text";
        }

        @Override
        public String kept(String value) {
            return PersonName.kept(value);
        }
    }

    /// The sending system's own identifier of a row. No known system has longer ones, and a longer one could
    /// not be looked up.
    record Identifier() implements Content {

        /// In characters.
        private static final int LONGEST = 200;

        @Override
        public Optional<String> problem(String value) {
            return Spreadsheet.isShortened(value) ? Optional.of(Spreadsheet.SHORTENED) : text(value, LONGEST);
        }

        @Override
        public String type() {
            return "text";
        }
    }

    private static Optional<String> text(String value, int longest) {
        if (value.length() > longest) {
            return Optional.of("is longer than %,d characters".formatted(longest));
        }
        return value.indexOf('\0') < 0 ? Optional.empty() : Optional.of("has a null character in it");
    }

    record Code(Set<String> codes) implements Content {
        @Override
        public Optional<String> problem(String value) {
            return codes.contains(value) ? Optional.empty() : Optional.of("is not one of the codes for it");
        }

        @Override
        public String type() {
            return "text";
        }
    }

    /// Several codes with `|` between them.
    record Codes(Set<String> codes) implements Content {

        /// In characters: every code of the longest list, several times over.
        private static final int LONGEST = 1000;

        @Override
        public Optional<String> problem(String value) {
            if (value.length() > LONGEST) {
                return text(value, LONGEST);
            }
            for (var code : value.split("[|]", -1)) {
                if (!codes.contains(code)) {
                    return Optional.of("has something that is not one of the codes for it");
                }
            }
            return Optional.empty();
        }

        @Override
        public String type() {
            return "text[]";
        }

        @Override
        public String kept(String value) {
            return "{" + value.replace('|', ',') + "}";
        }
    }

    /// `2025-07-03`. There is no day for somebody of whom the year of birth alone is known, and none is made up.
    record Day() implements Content {

        private static final Pattern SHAPE = Pattern.compile("(1[89]|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");
        private static final Pattern YEAR = Pattern.compile("[0-9]{4}([.]0)?");

        @Override
        public Optional<String> problem(String value) {
            try {
                if (SHAPE.matcher(value).matches() && LocalDate.parse(value) != null) {
                    return Optional.empty();
                }
            } catch (DateTimeException e) {
                // A day that does not exist.
            }
            if (YEAR.matcher(value).matches()) {
                return Optional.of("is a year alone. Leave it empty where the day is not known");
            }
            return Optional.of(
                    Spreadsheet.isDay(value)
                            ? "is not a date like 2025-07-03, and its day and month may stand either way round"
                            : "is not a date like 2025-07-03");
        }

        @Override
        public String read(String value) {
            var trimmed = Spreadsheet.trimmed(value);
            return SHAPE.matcher(trimmed).matches() ? trimmed : Spreadsheet.day(trimmed);
        }

        @Override
        public String type() {
            return "date";
        }
    }

    /// `2025-07-03T09:15:00+01:00`.
    record Moment() implements Content {

        /// In characters.
        private static final int DAY = 10;

        private static final String NO_OFFSET =
                "has no offset from UTC at its end, like +01:00. Write it like 2025-07-03T09:15:00+01:00";

        private static final Pattern SHAPE = Pattern.compile(
                "(1[89]|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})?");

        @Override
        public Optional<String> problem(String value) {
            var shape = SHAPE.matcher(value);
            try {
                if ((shape.matches() && shape.group(4) == null) || Spreadsheet.isMoment(value)) {
                    return Optional.of(NO_OFFSET);
                }
                if (shape.matches() && OffsetDateTime.parse(value) != null) {
                    return Optional.empty();
                }
            } catch (DateTimeException e) {
                // A time that does not exist.
            }
            return Optional.of("is not a date and time like 2025-07-03T09:15:00+01:00");
        }

        /// With a space for the `T` too.
        @Override
        public String read(String value) {
            var trimmed = Spreadsheet.trimmed(value);
            if (trimmed.length() <= DAY || trimmed.charAt(DAY) != ' ') {
                return trimmed;
            }
            var whole = trimmed.substring(0, DAY) + "T" + trimmed.substring(DAY + 1);
            var shape = SHAPE.matcher(whole);
            return shape.matches() && shape.group(4) != null ? whole : trimmed;
        }

        @Override
        public String type() {
            return "timestamptz";
        }

        @Override
        public String kept(String value) {
            return OffsetDateTime.parse(value).toInstant().toString();
        }
    }

    record Nhs() implements Content {
        @Override
        public Optional<String> problem(String value) {
            if (Spreadsheet.isShortened(value)) {
                return Optional.of(Spreadsheet.SHORTENED);
            }
            return NhsNumber.of(value).isPresent()
                    ? Optional.empty()
                    : Optional.of("is not ten digits that pass the check of an NHS number");
        }

        @Override
        public String read(String value) {
            return Spreadsheet.whole(Spreadsheet.trimmed(value));
        }

        @Override
        public String type() {
            return "text";
        }

        @Override
        public String kept(String value) {
            return NhsNumber.of(value).map(NhsNumber::digits).orElse(value);
        }
    }

    /// A count.
    record Count() implements Content {

        private static final Pattern SHAPE = Pattern.compile("[0-9]{1,6}");

        @Override
        public Optional<String> problem(String value) {
            return SHAPE.matcher(value).matches() ? Optional.empty() : Optional.of("is not a number");
        }

        @Override
        public String read(String value) {
            return Spreadsheet.whole(Spreadsheet.trimmed(value));
        }

        @Override
        public String type() {
            return "integer";
        }
    }
}
