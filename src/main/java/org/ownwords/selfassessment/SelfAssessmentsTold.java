package org.ownwords.selfassessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ownwords.access.By;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Tabled;
import org.ownwords.reported.TellsBoard;
import org.ownwords.selfassessment.OverYears.OfYear;
import org.springframework.stereotype.Service;

/// Tells how partners see themselves in a year, point by point, and what another that looked at it says. Nothing is
/// added up, and partners stand in the order of their names.
@Service
class SelfAssessmentsTold implements TellsBoard {

    private final SelfAssessments assessments;

    SelfAssessmentsTold(SelfAssessments assessments) {
        this.assessments = assessments;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        // They are of a year, and are worked on through it.
        return time.isYear() ? tellings(assessments.in(time.year())) : List.of();
    }

    /// One for each framework, in the order in which they come.
    static List<Telling> tellings(List<OfYear> all) {
        var byFramework = new LinkedHashMap<Framework, List<OfYear>>();
        all.stream()
                .filter(each -> !each.points().isEmpty())
                .forEach(each -> byFramework
                        .computeIfAbsent(each.framework(), _ -> new ArrayList<>())
                        .add(each));
        return byFramework.entrySet().stream()
                .map(each -> telling(each.getKey(), each.getValue()))
                .toList();
    }

    private static Telling telling(Framework framework, List<OfYear> partners) {
        var heads = new ArrayList<>(List.of("Point"));
        partners.forEach(each -> heads.add(each.assessment().organisation().name()));
        var rows = new ArrayList<List<String>>();
        for (var place = 1; place <= framework.points().size(); place++) {
            var row = new ArrayList<>(List.of(framework.points().get(place - 1).words()));
            for (var partner : partners) {
                row.add(level(partner, place));
            }
            rows.add(row);
        }
        return new Telling(
                ReportPart.QUALITY,
                "How partners see themselves: " + framework.title(),
                "What each partner says of itself in the year, in the words of the scale. Where another partner has looked at"
                        + " it, what that one says stands behind it. Nothing is added up: partners differ in what they do.",
                List.of(new Tabled("Each point, by partner", heads, rows)),
                List.of());
    }

    private static String level(OfYear partner, int place) {
        return partner.at(place)
                .map(point -> {
                    var own = OverYears.words(partner.framework(), point.own().level());
                    var moderated = point.moderated();
                    return moderated == null
                            ? own
                            : "%s. %s: %s"
                                    .formatted(
                                            own,
                                            moderated.moderator(),
                                            OverYears.words(partner.framework(), moderated.level()));
                })
                .orElse("Not said");
    }
}
