package org.ownwords.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.disclosure.SmallNumbers;
import org.ownwords.quality.Results.Count;
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

    private final Programmes programmes;
    private final ResultStore store;
    private final FollowStore follows;
    private final MeetingStore meetings;

    ProgrammeResults(Programmes programmes, ResultStore store, FollowStore follows, MeetingStore meetings) {
        this.programmes = programmes;
        this.store = store;
        this.follows = follows;
        this.meetings = meetings;
    }

    /// What was found with one set of questions.
    ///
    /// @param counts   how often each answer was given in each draw; empty for those who see what is published
    /// @param compared the draws to compare, the latest first
    record Found(Tool tool, Results results, List<Count> counts, List<Cycle> compared) {}

    /// The page of a programme. It is wide because it shows each of these by itself.
    ///
    /// @param exact     whether numbers are exact, and words are there
    /// @param found     what was found, for each set of questions by itself; none where nothing was
    /// @param agreement how far two readers agree, in words; empty where nobody reads a second time
    /// @param meetings  what those who read together agreed about confidentiality
    /// @param reports   which Board it was reported to
    record Shown(
            Programme programme,
            boolean exact,
            List<Cycle> cycles,
            Map<UUID, Progress> progress,
            List<Found> found,
            String agreement,
            List<Noted> noted,
            List<Action> actions,
            OptionalLong open,
            OptionalLong ended,
            List<AuditMeeting> meetings,
            List<AuditReport> reports) {

        /// How far a draw has come.
        Progress progress(Cycle cycle) {
            return progress.getOrDefault(cycle.id(), Progress.NONE);
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
        var cycles = programmes.cycles(programme);
        var progress = store.progress(programme.id());
        var actions = follows.ofProgramme(programme.id());
        return new Shown(
                programme,
                true,
                cycles,
                progress,
                found(
                        cycles,
                        counts,
                        (tool, ofTool) -> new Found(
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
    Shown published(Programme programme) {
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
                found(
                        programmes.cycles(programme),
                        counts,
                        (tool, ofTool) -> new Found(tool, Results.published(tool, ofTool), List.of(), List.of())),
                "",
                List.of(),
                List.of(),
                few(open(actions)),
                few(actions.size() - open(actions)),
                List.of(),
                meetings.reports(programme.id()));
    }

    /// Each set of questions by itself, that of the latest draw first, where something was found with it.
    private static List<Found> found(List<Cycle> cycles, List<Count> counts, BiFunction<Tool, List<Count>, Found> of) {
        var tools = cycles.stream().collect(Collectors.toMap(Cycle::id, Cycle::tool));
        return cycles.stream()
                .map(Cycle::tool)
                .distinct()
                .flatMap(tool -> Optional.of(counts.stream()
                                .filter(each -> tool.equals(tools.get(each.cycle())))
                                .toList())
                        .filter(ofTool -> !ofTool.isEmpty())
                        .map(ofTool -> of.apply(tool, ofTool))
                        .stream())
                .toList();
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
