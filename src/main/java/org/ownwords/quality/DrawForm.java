package org.ownwords.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.vocabulary.Coded;

/// Reads what is drawn, and from what.
final class DrawForm {

    /// The answer for all teams together.
    static final String ALL = "all";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern SEED = Pattern.compile("-?[0-9]{1,18}");

    private DrawForm() {}

    /// What is drawn.
    ///
    /// @param why why this frame, or null
    record Wanted(Frame frame, Sampling sampling, @Nullable String why) {}

    /// Of each team, or over all.
    private enum Spread implements Coded {
        EACH_TEAM("team"),
        OVER_ALL("all");

        private final String code;

        Spread(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String words() {
            return code;
        }

        static Optional<Spread> of(String code) {
            return Coded.of(values(), code);
        }
    }

    /// @param chance what the order follows from where no number was entered
    static Reading<Wanted> read(Reader read, List<Team> teams, LocalDate today, long chance) {
        var kind = read.choice("frame", FrameKind::of, "Select what to draw from");
        var team = team(read, teams);
        var from = read.pastDay("from", "Enter the first day", today);
        var until = read.pastDay("until", "Enter the last day", today);
        if (until.isBefore(from)) {
            read.dayProblem("until", "The last day must not be before the first");
        }
        var howMany = howMany(read);
        var spread = read.choice("spread", Spread::of, "Select whether that is of each team, or over all");
        var seed = seed(read, chance);
        var why = read.optionalWords("why");
        return read.accept(() -> new Wanted(
                new Frame(kind.orElseThrow(), team, from, until),
                new Sampling(howMany, spread.orElseThrow() == Spread.EACH_TEAM, seed),
                why));
    }

    private static @Nullable String team(Reader read, List<Team> teams) {
        var typed = read.typed().text("team", ALL);
        if (!typed.equals(ALL) && teams.stream().noneMatch(each -> each.code().equals(typed))) {
            read.problem("team", "Select a team, or all of them");
        }
        return typed.equals(ALL) ? null : typed;
    }

    private static int howMany(Reader read) {
        var typed = read.line("howMany", "Enter how many cases");
        var number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (!typed.isEmpty() && (number < 1 || number > Sampling.MOST)) {
            read.problem("howMany", "Enter a whole number between 1 and " + Sampling.MOST);
        }
        return Math.clamp(number, 1, Sampling.MOST);
    }

    private static long seed(Reader read, long chance) {
        var typed = read.optionalLine("seed");
        if (typed == null) {
            return chance;
        }
        if (!SEED.matcher(typed).matches()) {
            read.problem("seed", "Enter a whole number of up to 18 digits, or nothing");
            return chance;
        }
        return Long.parseLong(typed);
    }
}
