package org.ownwords.advocacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Dated;
import org.ownwords.vocabulary.Coded;

/// One thing that became of asking for an advocate.
///
/// @param who   the advocate's name, or null
/// @param words anything more, or null; where it comes to an end, why; where the advocate helped, with what, and what
///              came of it
public record Progress(
        Step step,
        LocalDate on,
        @Nullable String who,
        @Nullable String words) {

    /// What became of it.
    public enum Step implements Coded {
        ACCEPTED("accepted", "The request for an advocate was accepted", "accepted", "the request was accepted"),
        STARTED("started", "An advocate has started", "started", "an advocate started"),
        HELPED(
                "helped",
                "The advocate helped where wishes were disputed, or otherwise",
                "helped",
                "the advocate helped"),
        DECLINED("declined", "The request for an advocate was declined", "declined", "the request was declined"),
        NOT_AVAILABLE("not-available", "No advocate is available", "not available", "no advocate was available"),
        WITHDRAWN("withdrawn", "The request for an advocate was withdrawn", "withdrawn", "the request was withdrawn"),
        ENDED("ended", "The advocate’s work has ended", "ended", "the advocate’s work ended");

        private final String code;
        private final String words;
        private final String brief;
        private final String dated;

        Step(String code, String words, String brief, String dated) {
            this.code = code;
            this.words = words;
            this.brief = brief;
            this.dated = dated;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return words;
        }

        /// After what it is about: `asked for on 4 July 2026, accepted`.
        String brief() {
            return brief;
        }

        Dated dated(LocalDate on) {
            return new Dated(dated, on);
        }

        /// Whether nothing more comes of it.
        boolean ends() {
            return switch (this) {
                case ACCEPTED, STARTED, HELPED -> false;
                case DECLINED, NOT_AVAILABLE, WITHDRAWN, ENDED -> true;
            };
        }

        /// Whether no advocate ever starts.
        boolean isNever() {
            return switch (this) {
                case ACCEPTED, STARTED, HELPED, ENDED -> false;
                case DECLINED, NOT_AVAILABLE, WITHDRAWN -> true;
            };
        }

        /// Whether it says why, or what came of it.
        boolean wantsWords() {
            return ends() || this == HELPED;
        }

        /// Whether one of both is not true. An advocate may help more than once.
        private boolean excludes(Step other) {
            return (this == other && this != HELPED)
                    || (ends() && other.ends())
                    || (this == STARTED && other.isNever())
                    || (isNever() && other == STARTED)
                    || (this == HELPED && other.isNever())
                    || (isNever() && other == HELPED);
        }

        static List<Step> all() {
            return List.of(values());
        }

        public static Optional<Step> of(String code) {
            return Coded.of(values(), code);
        }
    }

    public Progress {
        if (step.wantsWords() && (words == null || words.isBlank())) {
            throw new IllegalArgumentException(
                    "What comes to an end does so for a reason, and help is help with something");
        }
    }

    Dated dated() {
        return step.dated(on);
    }

    /// Whether it may be true beside the others: each step but help is made once, it ends once, and nobody
    /// starts who was never to be had. In which order they are recorded does not matter.
    static boolean mayStandBeside(Step step, List<Progress> others) {
        return others.stream().map(Progress::step).noneMatch(step::excludes);
    }
}
