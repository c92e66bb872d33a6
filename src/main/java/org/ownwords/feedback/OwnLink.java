package org.ownwords.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.person.CaseId;

/// A link to a page of the person's own about one case.
///
/// @param made when it was made. Nothing that was recorded later is on the page
record OwnLink(UUID id, CaseId caseId, Instant made, Made how, Known known) {

    /// How long the page stays open after it was opened.
    static final Duration OPEN_FOR = Duration.ofHours(1);

    /// What is recorded of making one.
    ///
    /// @param whySafe why it is safe that they have it
    /// @param days    for how many days it opens
    record Made(String whySafe, HowSent how, int days) {}

    /// How it was sent.
    enum HowSent {
        SHOWN("shown", "You hand it to them, and they open it while you are there"),
        TEXT_MESSAGE("text-message", "In a text message to a telephone that only they use"),
        EMAIL("email", "In an email that only they read"),
        PAPER("paper", "On paper");

        private final String code;
        private final String words;

        HowSent(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        static Optional<HowSent> of(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }

        static List<Option> options() {
            return Stream.of(values())
                    .map(each -> Option.of(each.code, each.words))
                    .toList();
        }
    }

    /// What is known of a link.
    ///
    /// @param until   the moment from which it opens nothing
    /// @param opened  when it was opened, or null
    /// @param ended   whether it was ended
    /// @param changed whether the case is somebody else’s now, or records were joined or parted since
    /// @param diedOn  the day the person died, or null
    record Known(
            Instant until,
            @Nullable Instant opened,
            boolean ended,
            boolean changed,
            @Nullable LocalDate diedOn) {}

    /// Whether the link opens at a moment: once.
    static boolean opens(Known known, Instant now) {
        return known.opened() == null && isAlive(known, now);
    }

    /// Whether the page that it opened is still open.
    static boolean isOpen(Known known, Instant now) {
        return known.opened() != null && now.isBefore(known.opened().plus(OPEN_FOR)) && isAlive(known, now);
    }

    private static boolean isAlive(Known known, Instant now) {
        return !known.ended() && !known.changed() && known.diedOn() == null && now.isBefore(known.until());
    }

    /// How it stands, in words.
    String stands(Instant now) {
        if (isOpen(known, now)) {
            return "It is open now";
        }
        if (opens(known, now)) {
            return "It has not been opened";
        }
        return known.opened() == null ? "It opens no more" : "It was opened, and opens no more";
    }

    boolean canBeEnded(Instant now) {
        return opens(known, now) || isOpen(known, now);
    }
}
