package org.ownwords.selfassessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.AnswerScale;

/// A framework in one version. Another version is another framework, which follows it: one that has been used is
/// never changed. It is wide because its page shows each of these by itself.
///
/// @param code    what it is kept by: a name for those that come with the software, an id for a council's own
/// @param follows the code of the version before it, or null
/// @param written why, by whom and when it was written, or null for those that come with the software
record Framework(
        String code,
        @Nullable String follows,
        int version,
        Says says,
        @Nullable Written written) {

    /// What it says.
    ///
    /// @param source whose it is
    record Says(String name, String source, AnswerScale scale, List<Point> points) {
        public Says {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("A framework has points");
            }
        }
    }

    /// @param hint   or an empty text
    /// @param beside what the regulators of partners ask for at the same point
    record Point(String words, String hint, List<String> beside) {
        Point {
            beside = List.copyOf(beside);
        }
    }

    record Written(String why, String by, Instant at) {}

    String title() {
        return version == 1 ? says.name() : says.name() + ", version " + version;
    }

    AnswerScale scale() {
        return says.scale();
    }

    List<Point> points() {
        return says.points();
    }

    boolean hasBeside() {
        return points().stream().anyMatch(each -> !each.beside().isEmpty());
    }

    String path() {
        return "/self-assessments/frameworks/" + code;
    }
}
