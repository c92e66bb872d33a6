package org.ownwords.larchmere;

import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// What is left to chance in the plainer records: the same each time.
final class Chances {

    private final SplittableRandom random = new SplittableRandom(42);

    /// Random choices for the national figures only, kept separate so that the stories do not change.
    private final SplittableRandom figures = new SplittableRandom(43);

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// One in five is not recorded.
    <T> @Nullable T figure(List<T> list) {
        return figures.nextInt(5) == 0 ? null : pickFigure(list);
    }

    <T> T pickFigure(List<T> list) {
        return list.get(figures.nextInt(list.size()));
    }

    int figureBelow(int bound) {
        return figures.nextInt(bound);
    }
}
