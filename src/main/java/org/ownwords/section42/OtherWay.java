package org.ownwords.section42;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Coded;

/// Another way that was offered to somebody who does not want safeguarding, or besides it. It never stands in for the
/// section 42 test: the duty arises or not whatever else is offered, and nothing of it waits for this.
///
/// @param toWhom to whom they were pointed, or who helps; or null
/// @param said   what the person says about it, or null
record OtherWay(
        Because because,
        List<Way> ways,
        @Nullable String toWhom,
        @Nullable String said,
        Wanted wanted,
        LocalDate on) {

    /// Why it was offered.
    enum Because implements Coded {
        NOT_SAFEGUARDING("not-safeguarding", "They do not want safeguarding"),
        NOTHING_FOR_THEMSELVES("nothing-for-themselves", "They want nothing for themselves"),
        LONELY("lonely", "They are lonely"),
        OTHER("other", "Another reason");

        private final String code;
        private final String words;

        Because(String code, String words) {
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

        static Optional<Because> of(String code) {
            return Coded.of(values(), code);
        }

        public static List<Because> all() {
            return List.of(values());
        }
    }

    /// What was offered.
    enum Way implements Coded {
        ADVICE("advice", "Advice and information"),
        CARE_ACT_ASSESSMENT("care-act-assessment", "A Care Act assessment, or a review of their care"),
        CARER("carer", "Support for somebody who cares for them"),
        COMPANY("company", "Company: a group, volunteers, neighbours or somebody who visits"),
        TALKING("talking", "Help to talk with family or others"),
        HEALTH("health", "Health care"),
        HOUSING("housing", "Help with where they live"),
        MONEY("money", "Help with money or debts"),
        ANOTHER_ORGANISATION("another-organisation", "Another organisation"),
        OTHER("other", "Something else");

        private final String code;
        private final String words;

        Way(String code, String words) {
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

        static Optional<Way> of(String code) {
            return Coded.of(values(), code);
        }

        public static List<Way> all() {
            return List.of(values());
        }
    }

    /// Whether the person wants it. That they have not said is never taken for a yes.
    enum Wanted implements Coded {
        YES("yes", "Yes"),
        PARTLY("partly", "Some of it"),
        NO("no", "No"),
        NOT_SAID("not-said", "Not said yet");

        private final String code;
        private final String words;

        Wanted(String code, String words) {
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

        static Optional<Wanted> of(String code) {
            return Coded.of(values(), code);
        }

        public static List<Wanted> all() {
            return List.of(values());
        }
    }

    OtherWay {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("Another way is a way at least");
        }
    }

    /// One in the record.
    record Entry(UUID id, OtherWay way) {}

    /// @param name what to call the person
    static Reading<OtherWay> read(Reader read, String name, LocalDate today) {
        var because = read.choice("because", Because::of, "Select why it was offered");
        var ways = read.choices("ways", Way.all(), Way::code);
        if (ways.isEmpty()) {
            read.problem("ways", "Select what was offered");
        }
        var toWhom = read.optionalLine("toWhom");
        var said = read.optionalWords("said");
        var wanted = read.choice("wanted", Wanted::of, "Select whether %s wants it".formatted(name));
        var on = read.pastDay("offeredOn", "Enter the day it was offered", today);
        return read.accept(() -> new OtherWay(because.orElseThrow(), ways, toWhom, said, wanted.orElseThrow(), on));
    }

    /// As it was entered.
    Typed entered() {
        return Typed.nothing()
                .with("because", because.code())
                .with("ways", ways.stream().map(Way::code).toList())
                .withAny("toWhom", toWhom)
                .withAny("said", said)
                .with("wanted", wanted.code())
                .with("offeredOn", on);
    }

    /// What was offered, as a sentence.
    public String sentence() {
        return "Another way was offered: %s."
                .formatted(ways.stream()
                        .map(way -> way.words().toLowerCase(Locale.UK).replace("care act", "Care Act"))
                        .collect(Collectors.joining("; ")));
    }
}
