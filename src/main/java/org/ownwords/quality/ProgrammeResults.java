package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.quality.Results.Count;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the audits of a programme say together. People who may open the cases see exact numbers. All others see what
/// may be
/// published, and only of draws of which every case has been read: otherwise the difference that one
/// more makes would tell what was found in it.
@Service
@Transactional(readOnly = true)
class ProgrammeResults {

    /// So many draws stand beside each other.
    private static final int LATEST = 6;

    private final Programmes programmes;
    private final ResultStore store;
    private final FollowStore follows;

    ProgrammeResults(Programmes programmes, ResultStore store, FollowStore follows) {
        this.programmes = programmes;
        this.store = store;
        this.follows = follows;
    }

    /// The page of a programme. It is wide because it shows each of these by itself.
    ///
    /// @param exact     whether numbers are exact, and words are there
    /// @param counts    how often each answer was given in each draw; empty for those who see what is published
    /// @param agreement how far two readers agree, in words; empty where nobody reads a second time
    record Shown(
            Programme programme,
            boolean exact,
            List<Cycle> cycles,
            Map<UUID, Progress> progress,
            Results results,
            List<Count> counts,
            String agreement,
            List<Noted> noted,
            List<Action> actions,
            OptionalLong open,
            OptionalLong ended) {

        /// How far a draw has come.
        Progress progress(Cycle cycle) {
            return progress.getOrDefault(cycle.id(), Progress.NONE);
        }

        /// The draws to compare, the latest first.
        List<Cycle> compared() {
            return cycles.stream()
                    .filter(each -> progress(each).read() > 0)
                    .limit(LATEST)
                    .toList();
        }

        boolean hasNone() {
            return progress.values().stream().allMatch(each -> each.read() == 0);
        }
    }

    Shown of(Programme programme, By by) {
        return switch (Audience.of(by.practitioner().role())) {
            case OPENS_CASES -> exact(programme);
            case EVERYBODY -> published(programme);
        };
    }

    private Shown exact(Programme programme) {
        var counts = store.counts(programme.id());
        var actions = follows.ofProgramme(programme.id());
        return new Shown(
                programme,
                true,
                programmes.cycles(programme),
                store.progress(programme.id()),
                Results.exact(programme.tool(), counts),
                counts,
                agreement(programme),
                store.noted(programme.id()),
                actions,
                OptionalLong.of(open(actions)),
                OptionalLong.of(actions.size() - open(actions)));
    }

    private Shown published(Programme programme) {
        var progress = store.progress(programme.id()).entrySet().stream()
                .filter(each -> each.getValue().isDone())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var counts = store.counts(programme.id()).stream()
                .filter(each -> progress.containsKey(each.cycle()))
                .toList();
        var actions = follows.ofProgramme(programme.id());
        return new Shown(
                programme,
                false,
                List.of(),
                progress,
                Results.published(programme.tool(), counts),
                List.of(),
                "",
                List.of(),
                List.of(),
                few(open(actions)),
                few(actions.size() - open(actions)));
    }

    private static long open(List<Action> actions) {
        return actions.stream().filter(each -> each.ended() == null).count();
    }

    private static OptionalLong few(long number) {
        return SmallNumbers.isFew(number) ? OptionalLong.empty() : OptionalLong.of(SmallNumbers.rounded(number));
    }

    private String agreement(Programme programme) {
        return programme.setUp().secondReader()
                ? Agreement.of(
                                store.pairs(programme.id()),
                                programme.tool().ratings().size())
                        .words()
                : "";
    }
}
