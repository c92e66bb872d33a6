package org.ownwords.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.Coded;

/// One thing that an entry says.
record Line(String label, String words) {

    /// Lines in order; what is not there is left out.
    static final class Lines {

        private final List<Line> lines = new ArrayList<>();

        Lines with(String label, @Nullable String words) {
            if (words != null && !words.isBlank()) {
                lines.add(new Line(label, words));
            }
            return this;
        }

        Lines with(String label, @Nullable LocalDate day) {
            return with(label, day == null ? null : Days.day(day));
        }

        Lines with(String label, @Nullable Coded coded) {
            return with(label, coded == null ? null : coded.words());
        }

        Lines with(String label, List<? extends Coded> all) {
            return with(label, all.stream().map(Coded::words).collect(Collectors.joining("; ")));
        }

        List<Line> list() {
            return List.copyOf(lines);
        }
    }
}
