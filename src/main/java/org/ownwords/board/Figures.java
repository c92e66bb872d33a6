package org.ownwords.board;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Voice;

/// The Board's first page, made of counts: nothing on it comes from anywhere else.
record Figures(Figure asked, Figure expressed, Figure byVoice, Figure cameAbout, Figure safer, Figure reasons) {

    public static Figures of(Counts counts) {
        var byVoice = Stream.of(Voice.values())
                .map(voice -> counts.byVoice().getOrDefault(voice, 0))
                .toList();
        var cameAbout = Stream.of(CameAbout.values())
                .map(result -> counts.cameAbout().getOrDefault(result, 0))
                .toList();
        var safer = Stream.of("yes", "partly", "no")
                .map(answer -> counts.safer().getOrDefault(answer, 0))
                .toList();
        return new Figures(
                Figure.of(
                        List.of("were asked what they want", "were not asked"),
                        List.of(counts.asked(), counts.people() - counts.asked())),
                Figure.of(
                        List.of("said what they want", "did not, or could not"),
                        List.of(counts.expressed(), counts.people() - counts.expressed())),
                within(
                        counts.people(),
                        counts.expressed(),
                        Stream.of(Voice.values()).map(Voice::words).toList(),
                        byVoice),
                within(counts.people(), counts.expressed(), List.of("in full", "in part", "not at all"), cameAbout),
                within(counts.people(), List.of("feel safer", "feel safer in part", "do not feel safer"), safer),
                reasons(counts.reasons()));
    }

    /// A figure about some of a known number of people. Where those left over are few, its whole would give them away,
    /// so nothing of it is shown.
    private static Figure within(int everybody, List<String> words, List<Integer> numbers) {
        return within(everybody, everybody, words, numbers);
    }

    private static Figure within(int everybody, int some, List<String> words, List<Integer> numbers) {
        var whole = numbers.stream().mapToInt(Integer::intValue).sum();
        return isFew(everybody - whole) || isFew(some - whole) ? Figure.withheld(words) : Figure.of(words, numbers);
    }

    private static boolean isFew(int people) {
        return people > 0 && people < Withholding.SMALLEST_SHOWN;
    }

    /// Reasons that few people had are added together: one by one they could be shown to nobody.
    private static Figure reasons(List<Counts.Reason> reasons) {
        var shown = reasons.stream()
                .filter(reason -> reason.people() >= Withholding.SMALLEST_SHOWN)
                .toList();
        var rest = reasons.stream()
                .filter(reason -> reason.people() < Withholding.SMALLEST_SHOWN)
                .mapToInt(Counts.Reason::people)
                .sum();
        return Figure.of(
                Stream.concat(shown.stream().map(Counts.Reason::words), Stream.of("Other reasons"))
                        .toList(),
                Stream.concat(shown.stream().map(Counts.Reason::people), Stream.of(rest))
                        .toList());
    }
}
