package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.disclosure.SmallNumbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the audits of a programme say together. People who may open the cases see exact numbers. All others
/// see what may be published, and only of draws of which every case has been read: otherwise the difference
/// that one more makes would tell what was found in it.
@Service
@Transactional(readOnly = true)
class ProgrammeResults {

    /// So many draws stand beside each other.
    private static final int LATEST = 6;

    private final Draws draws;
    private final ResultStore store;
    private final ActionStore actions;
    private final MeetingStore meetings;

    ProgrammeResults(Draws draws, ResultStore store, ActionStore actions, MeetingStore meetings) {
        this.draws = draws;
        this.store = store;
        this.actions = actions;
        this.meetings = meetings;
    }

    ShownProgramme of(Programme programme, By by) {
        return switch (Audience.of(by.practitioner().role())) {
            case OPENS_CASES -> exact(programme);
            case EVERYBODY -> published(programme);
        };
    }

    private ShownProgramme exact(Programme programme) {
        var counts = store.counts(programme.id());
        var cycles = draws.cycles(programme);
        var progress = store.progress(programme.id());
        var actions = this.actions.ofProgramme(programme.id());
        return new ShownProgramme(
                programme,
                true,
                cycles,
                progress,
                FoundWith.each(
                        cycles,
                        counts,
                        (tool, ofTool) -> new FoundWith(
                                tool,
                                Results.exact(tool, ofTool),
                                ofTool,
                                cycles.stream()
                                        .filter(each -> each.tool().code().equals(tool.code()))
                                        .filter(each -> progress.getOrDefault(each.id(), Progress.NONE)
                                                        .read()
                                                > 0)
                                        .limit(LATEST)
                                        .toList())),
                agreement(programme, cycles),
                store.noted(programme.id()),
                actions,
                OptionalLong.of(open(actions)),
                OptionalLong.of(actions.size() - open(actions)),
                meetings.meetings(programme.id()),
                meetings.reports(programme.id()));
    }

    /// As everybody may see it. What two Boards are told is the same.
    ShownProgramme published(Programme programme) {
        var progress = store.progress(programme.id()).entrySet().stream()
                .filter(each -> each.getValue().isDone())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var counts = store.counts(programme.id()).stream()
                .filter(each -> progress.containsKey(each.cycle()))
                .toList();
        var actions = this.actions.ofProgramme(programme.id());
        return new ShownProgramme(
                programme,
                false,
                List.of(),
                progress,
                FoundWith.each(
                        draws.cycles(programme),
                        counts,
                        (tool, ofTool) -> new FoundWith(tool, Results.published(tool, ofTool), List.of(), List.of())),
                "",
                List.of(),
                List.of(),
                few(open(actions)),
                few(actions.size() - open(actions)),
                List.of(),
                meetings.reports(programme.id()));
    }

    private static long open(List<Action> actions) {
        return actions.stream().filter(each -> each.ended() == null).count();
    }

    private static OptionalLong few(long number) {
        return SmallNumbers.isFew(number) ? OptionalLong.empty() : OptionalLong.of(SmallNumbers.rounded(number));
    }

    /// Of the questions that the programme has now: answers of one scale do not go with those of another.
    private String agreement(Programme programme, List<Cycle> cycles) {
        return programme.setUp().secondReader()
                ? Agreement.of(
                                store.pairs(cycles.stream()
                                        .filter(each -> each.tool()
                                                .code()
                                                .equals(programme.tool().code()))
                                        .map(Cycle::id)
                                        .toList()),
                                programme.tool().ratings().size())
                        .words()
                : "";
    }
}
