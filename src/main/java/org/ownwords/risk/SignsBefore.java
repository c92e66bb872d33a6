package org.ownwords.risk;

import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.casework.SaysBefore;
import org.ownwords.casework.SaysBefore.Line;
import org.ownwords.casework.SaysBefore.Way;
import org.ownwords.casework.SaysBefore.Work;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether signs of coercion were looked for, before somebody looks at what the person can decide. Pressure is
/// recorded as a sign whether or not their capacity is doubted: who can decide may still not be free to.
@Component
class SignsBefore implements SaysBefore {

    private final Signs signs;

    SignsBefore(Signs signs) {
        this.signs = signs;
    }

    @Override
    public List<Line> before(Work work, CaseFile file, By by) {
        return switch (work) {
            case SECTION_42, PLAN, CLOSING, RISK, MEETING -> List.of();
            case CAPACITY, BEST_INTERESTS ->
                List.of(line(
                        signs.latest(file),
                        file.person().details().givenName(),
                        file.id().path()));
        };
    }

    /// What was seen last, or that nobody looked.
    ///
    /// @param name what to call the person
    /// @param path the address of the case
    static Line line(List<Looked> latest, String name, String path) {
        var way = new Way("Record signs of coercion or control", path + "/signs/coercion/new");
        return latest.stream()
                .filter(looked -> looked.about() == SignsAbout.COERCION)
                .findFirst()
                .map(looked -> new Line(seen(looked), way))
                .orElseGet(() -> new Line(
                        "It is not recorded that anybody looked for signs that %s is under pressure. Somebody may be able to decide and not be free to."
                                .formatted(name),
                        way));
    }

    private static String seen(Looked looked) {
        var yes = looked.with(Answer.YES).stream().map(Found::words).collect(Collectors.joining("; "));
        return yes.isEmpty()
                ? "No sign of coercion or control was seen on %s.".formatted(Days.day(looked.on()))
                : "Signs of coercion or control, on %s: %s.".formatted(Days.day(looked.on()), yes);
    }
}
