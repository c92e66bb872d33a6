package org.ownwords.workforce;

import static org.ownwords.workforce.EntryForm.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what somebody needs to learn.
final class NeedForm {

    private NeedForm() {}

    static List<Ask> asks(Around around) {
        var asks = new ArrayList<>(List.of(
                Ask.line("what", "What is to be learned?", null),
                Ask.ofMany(
                        "role",
                        "By which role? (optional)",
                        "Leave this and what is asked below it empty where it is for everybody",
                        CourseForm.roles()),
                Ask.ofMany("person", "By which colleague? (optional)", null, around.learners())));
        if (!teams(around).isEmpty()) {
            asks.add(Ask.ofMany("team", "By a team as a whole? (optional)", null, teams(around)));
        }
        asks.addAll(CourseForm.sources(around, "What showed it?"));
        asks.add(Ask.day("by", "By when? (optional)", null));
        return List.copyOf(asks);
    }

    /// The team of whoever records, and the one that was named before.
    private static List<Option> teams(Around around) {
        var teams = new ArrayList<Option>();
        var own = around.me().team();
        if (own != null) {
            teams.add(Option.of(own, "Your team"));
        }
        if (around.before() instanceof Need need
                && need.team() != null
                && !need.team().equals(own)) {
            teams.add(Option.of(need.team(), "The team that it names now"));
        }
        return teams;
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var what = read.line("what", "Enter what is to be learned");
        var role = read.optionalChoice("role", EntryForm.among(CourseForm.roles()));
        var person = read.optionalChoice("person", EntryForm.among(around.learners()));
        var team = read.optionalChoice("team", EntryForm.among(teams(around)));
        if (Stream.of(role, person, team).filter(Optional::isPresent).count() > 1) {
            read.problem("person", "Select a role, a colleague or a team, and only one of them");
        }
        var source = read.choice("source", Source::of, "Select what showed it");
        var sourceSays = read.optionalLine("sourceSays");
        var finding = CourseForm.finding(read, around);
        var by = read.optionalDay("by");
        return () -> new Need(
                what,
                role.orElse(null),
                person.orElse(null),
                team.orElse(null),
                source.orElseThrow(),
                sourceSays,
                finding,
                by);
    }

    static Typed entered(Need need) {
        return Typed.nothing()
                .with("what", need.what())
                .withAny("role", need.role())
                .withAny("person", need.person())
                .withAny("team", need.team())
                .withAny("source", code(need.source()))
                .withAny("sourceSays", need.sourceSays())
                .withAny(
                        "finding",
                        need.finding() == null ? null : need.finding().toString())
                .with("by", need.by());
    }
}
