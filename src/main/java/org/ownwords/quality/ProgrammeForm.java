package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.quality.Programme.Timetable;

/// Reads how a programme is set up, and how it is changed.
final class ProgrammeForm {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    private ProgrammeForm() {}

    /// @param tools what it may be read with
    /// @param run   who may draw
    static Reading<Programme.SetUp> read(Reader read, List<Tool> tools, List<Practitioner> run) {
        var name = name(read);
        var kind = read.choice("kind", ProgrammeKind::of, "Select in which way case files are read");
        var tool = tool(read, tools);
        var otherTeam = read.yes("otherTeam", "Select whether somebody may read a case of their own team");
        var second = read.yes("secondReader", "Select whether somebody else reads each case too");
        var rest = Rest.read(read, run);
        return read.accept(() -> new Programme.SetUp(
                name,
                kind.orElseThrow(),
                tool.orElseThrow(),
                !otherTeam,
                second,
                rest.period(),
                rest.owner(),
                rest.why(),
                rest.confidentiality(),
                rest.timetable()));
    }

    /// Those who may draw, of all colleagues.
    static List<Practitioner> managers(List<Practitioner> all) {
        return all.stream().filter(each -> each.role() == Role.MANAGER).toList();
    }

    /// How files are read, and by how many, stays: it holds for what was drawn already.
    static Reading<Programme.SetUp> change(Reader read, Programme programme, List<Tool> tools, List<Practitioner> run) {
        var before = programme.setUp();
        var name = name(read);
        var tool = tool(read, tools);
        var rest = Rest.read(read, run);
        return read.accept(() -> new Programme.SetUp(
                name,
                before.kind(),
                tool.orElseThrow(),
                before.otherTeam(),
                before.secondReader(),
                rest.period(),
                rest.owner(),
                rest.why(),
                rest.confidentiality(),
                rest.timetable()));
    }

    private static String name(Reader read) {
        return read.line("name", "Enter what the programme is called");
    }

    private static Optional<Tool> tool(Reader read, List<Tool> tools) {
        return read.choice(
                "tool",
                code -> tools.stream().filter(each -> each.code().equals(code)).findFirst(),
                "Select with which questions");
    }

    /// What is asked whenever a programme is set up or changed.
    private record Rest(
            String period,
            String owner,
            String why,
            @Nullable String confidentiality,
            @Nullable Timetable timetable) {

        static Rest read(Reader read, List<Practitioner> run) {
            return new Rest(
                    read.line("period", "Enter how often cases are drawn"),
                    read.line("owner", "Enter who is responsible for it"),
                    read.words("why", "Enter what it is for"),
                    read.optionalWords("confidentiality"),
                    timetable(read, run));
        }

        private static @Nullable Timetable timetable(Reader read, List<Practitioner> run) {
            var months = read.optionalLine("everyMonths");
            var runs = read.optionalChoice(
                    "runs",
                    id -> run.stream()
                            .map(each -> each.id().value())
                            .filter(id::equals)
                            .findFirst());
            if (months == null) {
                if (runs.isPresent()) {
                    read.problem("everyMonths", "Enter how many months there are from one draw to the next");
                }
                return null;
            }
            var number = NUMBER.matcher(months).matches() ? Integer.parseInt(months) : 0;
            if (number < 1 || number > Timetable.MOST) {
                read.problem("everyMonths", "Enter a whole number between 1 and " + Timetable.MOST + ", or nothing");
                return null;
            }
            if (runs.isEmpty()) {
                read.problem("runs", "Select on whose list the next draw is");
                return null;
            }
            return new Timetable(number, runs.orElseThrow());
        }
    }

    /// A programme as it would have been typed.
    static Typed entered(Programme programme) {
        var setUp = programme.setUp();
        var timetable = setUp.timetable();
        return Typed.nothing()
                .with("name", setUp.name())
                .with("tool", setUp.tool().code())
                .with("period", setUp.period())
                .with("owner", setUp.owner())
                .with("why", setUp.why())
                .withAny("confidentiality", setUp.confidentiality())
                .withAny("everyMonths", timetable == null ? null : String.valueOf(timetable.everyMonths()))
                .withAny("runs", timetable == null ? null : timetable.runs());
    }
}
