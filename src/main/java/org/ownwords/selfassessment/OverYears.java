package org.ownwords.selfassessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.ReportingYear;

/// What one organisation said of itself over the years, point by point, with the level before and after another
/// looked at it. A point of an earlier version stands beside one of the same words. Nothing is added up, and no
/// organisation is put before another.
record OverYears(List<ReportingYear> years, List<Line> lines) {

    static final int MOST = 3;

    /// @param levels for each of the years
    record Line(String point, List<Levels> levels) {
        Line {
            levels = List.copyOf(levels);
        }
    }

    /// @param own       in words, or an empty text where nothing was said
    /// @param moderated in words, or an empty text where nobody has looked at it
    record Levels(String own, String moderated) {}

    /// One year's self-assessment with what stands in it.
    record OfYear(SelfAssessment assessment, Framework framework, List<AtPoint> points) {
        OfYear {
            points = List.copyOf(points);
        }

        Optional<AtPoint> at(int place) {
            return points.stream().filter(each -> each.place() == place).findFirst();
        }

        /// What stands at the point of these words.
        Optional<AtPoint> at(String words) {
            for (var place = 1; place <= framework.points().size(); place++) {
                if (framework.points().get(place - 1).words().equals(words)) {
                    return at(place);
                }
            }
            return Optional.empty();
        }
    }

    OverYears {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /// The newest first, as far as the year of the first.
    static OverYears of(OfYear now, List<OfYear> before) {
        var all = new ArrayList<>(List.of(now));
        before.stream()
                .filter(each -> each.assessment().year().from()
                        < now.assessment().year().from())
                .sorted(Comparator.comparing(
                        (OfYear each) -> each.assessment().year().from(), Comparator.reverseOrder()))
                .limit(MOST - 1)
                .forEach(all::add);
        return new OverYears(
                all.stream().map(each -> each.assessment().year()).toList(),
                now.framework().points().stream()
                        .map(point -> new Line(
                                point.words(),
                                all.stream()
                                        .map(each -> levels(each, point.words()))
                                        .toList()))
                        .toList());
    }

    private static Levels levels(OfYear year, String point) {
        return year.at(point)
                .map(each -> {
                    var moderated = each.moderated();
                    return new Levels(
                            words(year.framework(), each.own().level()),
                            moderated == null ? "" : words(year.framework(), moderated.level()));
                })
                .orElse(new Levels("", ""));
    }

    static String words(Framework framework, @Nullable String level) {
        return level == null ? "Cannot say yet" : framework.scale().words(level);
    }

    /// What stands at each point of several self-assessments, by the id of each.
    static OfYear ofYear(SelfAssessment assessment, Framework framework, Map<UUID, List<AtPoint>> points) {
        return new OfYear(assessment, framework, points.getOrDefault(assessment.id(), List.of()));
    }
}
