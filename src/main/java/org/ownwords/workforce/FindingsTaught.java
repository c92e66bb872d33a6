package org.ownwords.workforce;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.adultreview.LedToLearning;
import org.springframework.stereotype.Component;

/// What follows from a finding of a review: training, and what colleagues need to learn. Who had it is on its page.
@Component
class FindingsTaught implements LedToLearning {

    private final Workforce workforce;

    FindingsTaught(Workforce workforce) {
        this.workforce = workforce;
    }

    @Override
    public List<Led> ledTo(By by) {
        var visible = workforce.visibleTo(by.practitioner());
        return Stream.of(Noun.COURSE, Noun.NEED)
                .flatMap(noun -> visible.list(noun).stream())
                .flatMap(known -> {
                    var finding = known.says().finding();
                    return finding == null
                            ? Stream.empty()
                            : Stream.of(new Led(
                                    finding,
                                    known.says().noun().one() + ": "
                                            + known.says().heading(),
                                    known.path()));
                })
                .toList();
    }
}
