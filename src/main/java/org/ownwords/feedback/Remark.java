package org.ownwords.feedback;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.person.CaseId;

/// A complaint, or thanks. It is wide because one is read from one row and shown as a whole.
///
/// @param caseId   the case it is about, or null
/// @param words    verbatim
/// @param answerer who answers a complaint; null of thanks
/// @param answer   what was done about it, or null
record Remark(
        UUID id,
        Kind kind,
        @Nullable CaseId caseId,
        From from,
        About about,
        String words,
        LocalDate on,
        @Nullable Answerer answerer,
        @Nullable Answer answer,
        String recordedBy) {

    /// Which of the two.
    enum Kind {
        COMPLAINT("complaint", "A complaint"),
        THANKS("thanks", "Thanks");

        private final String code;
        private final String words;

        Kind(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        static Optional<Kind> of(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }
    }

    /// Whose words they are.
    enum Whose {
        ADULT("adult", "The person themselves"),
        REPRESENTATIVE("representative", "Somebody who speaks for them, such as a friend or relative"),
        OTHER("other", "Somebody else");

        private final String code;
        private final String words;

        Whose(String code, String words) {
            this.code = code;
            this.words = words;
        }

        String code() {
            return code;
        }

        String words() {
            return words;
        }

        static Optional<Whose> of(String code) {
            return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
        }

        static java.util.List<Option> options() {
            return Stream.of(values())
                    .map(each -> Option.of(each.code, each.words))
                    .toList();
        }
    }

    /// By whom it was said.
    ///
    /// @param name theirs, or null where they did not give it
    record From(Whose whose, @Nullable String name) {}

    /// Whom or what it is about.
    sealed interface About {

        /// Somebody who works here.
        ///
        /// @param id the identity of somebody here
        record Colleague(String id) implements About {}

        /// Somebody who works elsewhere.
        ///
        /// @param name an organisation, or one of its people
        record Partner(String name) implements About {
            public Partner {
                if (name.isBlank()) {
                    throw new IllegalArgumentException("A partner has a name");
                }
            }
        }

        record Else(String what) implements About {
            public Else {
                if (what.isBlank()) {
                    throw new IllegalArgumentException("It is about something");
                }
            }
        }

        default boolean is(String actor) {
            return this instanceof Colleague(var id) && id.equals(actor);
        }
    }

    /// Who answers, and by when.
    record Answerer(String id, LocalDate by) {}

    /// What was done about it.
    ///
    /// @param done    what was done, and what they were told
    /// @param learned what is done differently because of it, or null
    /// @param by      the identity of whoever answered
    record Answer(String done, @Nullable String learned, LocalDate on, String by) {}

    public Remark {
        if ((kind == Kind.COMPLAINT) != (answerer != null)) {
            throw new IllegalArgumentException("Somebody answers a complaint, and thanks want no answer");
        }
        if (answerer != null && about.is(answerer.id())) {
            throw new IllegalArgumentException("Nobody answers a complaint about themselves");
        }
    }

    String path() {
        return "/remarks/" + id;
    }

    boolean isThanks() {
        return kind == Kind.THANKS;
    }

    /// What it is and about whom or what, as a line.
    ///
    /// @param names of colleagues, by their identity
    String line(Map<String, String> names) {
        var of = isThanks() ? "for" : "about";
        return switch (about) {
            case About.Colleague(var id) -> "%s %s %s".formatted(kind.words(), of, names.getOrDefault(id, id));
            case About.Partner(var name) -> "%s %s %s".formatted(kind.words(), of, name);
            case About.Else(var what) -> "%s about %s".formatted(kind.words(), what);
        };
    }

    /// Whether something is still to be done: a complaint is answered, and thanks are passed on to a partner. Thanks
    /// to a colleague reach them by themselves.
    boolean isOpen() {
        return answer == null && (!isThanks() || about instanceof About.Partner);
    }

    boolean isLate(LocalDate today) {
        return isOpen() && answerer != null && answerer.by().isBefore(today);
    }
}
