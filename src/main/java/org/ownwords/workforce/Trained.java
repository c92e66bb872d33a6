package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Practitioners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is due for training that must be had.
@Component
@Transactional(readOnly = true)
class Trained {

    private final Workforce workforce;
    private final Practitioners practitioners;

    Trained(Workforce workforce, Practitioners practitioners) {
        this.workforce = workforce;
        this.practitioners = practitioners;
    }

    /// The training that somebody is due for.
    List<TrainingDue> own(By by) {
        return due(List.of(by.practitioner()), by);
    }

    /// The training that the colleagues of somebody's team are due for.
    List<TrainingDue> ofTeam(By by) {
        return due(team(by), by);
    }

    /// Those who work in somebody's team, themselves among them.
    List<Practitioner> team(By by) {
        var team = by.practitioner().team();
        return team == null
                ? List.of()
                : practitioners.all().stream()
                        .filter(each -> team.equals(each.team()))
                        .toList();
    }

    /// Those of everybody here who must have had a training, with how it stands for each.
    List<TrainingDue> asked(Known course, By by) {
        var last = workforce.lastHad();
        return practitioners.all().stream()
                .filter(each -> ((Course) course.says()).isAskedOf(each))
                .map(each -> new TrainingDue(
                        course,
                        each,
                        TrainingStanding.of(
                                (Course) course.says(),
                                each,
                                last.get(new TrainingDue.Last(
                                        course.id(), each.id().value())),
                                by.today())))
                .toList();
    }

    private List<TrainingDue> due(List<Practitioner> colleagues, By by) {
        var required = workforce.visibleTo(by.practitioner()).list(Noun.COURSE).stream()
                .filter(known -> ((Course) known.says()).required())
                .toList();
        Map<TrainingDue.Last, LocalDate> last = required.isEmpty() ? Map.of() : workforce.lastHad();
        return TrainingDue.of(required, colleagues, last, by.today());
    }
}
