package org.ownwords.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ownwords.counted.HowDone;
import org.ownwords.vocabulary.ConcernTheme;

/// How the work was done, as figures for those who may open the cases. They are exact, and are not published.
/// It is wide because the page shows each of these by itself.
///
/// @param tookPart  how far people took part
/// @param wellbeing how they were in themselves when it ended
/// @param fromAgain whether something keeps it from happening again
/// @param feelsSafe whether they felt safe when they were asked since
/// @param advocates of those for whom an advocate was asked for, for how many none was available
/// @param themes    what concerns were about
/// @param hard      of what was hard to bring about, how far it came about
/// @param lonely    what is done about being lonely
record HowFigures(
        Figure tookPart,
        Figure wellbeing,
        Figure fromAgain,
        Figure feelsSafe,
        Figure advocates,
        Figure themes,
        Figure hard,
        Figure lonely) {

    private static final String NOT_SAID = "Not recorded";

    private static final Map<String, String> TOOK_PART = ordered(
            "negotiated", "Decided with others what is to happen, and how",
            "influenced", "Were heard, and it changed what was decided",
            "told", "Were told what others had decided",
            "no-part", "Took no part, for a reason");
    private static final Map<String, String> WELLBEING =
            ordered("better", "Better than before", "same", "Much the same", "worse", "Worse than before");
    private static final Map<String, String> FROM_AGAIN =
            ordered("fully", "Yes", "partly", "In part", "not", "No", "not-known", "It is not known");
    private static final Map<String, String> FEELS_SAFE = ordered("yes", "Yes", "partly", "In some ways", "no", "No");
    private static final Map<String, String> ADVOCATE =
            ordered("not-available", "None was available at some time", "asked", "An advocate was available");

    private static final Map<String, String> CAME_ABOUT =
            ordered("fully", "In full", "partly", "In part", "not", "Not at all");
    private static final Map<String, String> LONELY = ordered(
            "wanted", "Something was offered, and they wanted it", "offered", "Something was offered, without a yes");

    private static Map<String, String> ordered(String... codesAndWords) {
        var words = new LinkedHashMap<String, String>();
        for (var i = 0; i < codesAndWords.length; i += 2) {
            words.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return words;
    }

    static HowFigures of(HowDone done) {
        return new HowFigures(
                of(TOOK_PART, done.tookPart()),
                of(WELLBEING, done.wellbeing()),
                of(FROM_AGAIN, done.fromAgain()),
                of(FEELS_SAFE, done.feelsSafe()),
                known(ADVOCATE, done.advocate()),
                new Figure(
                        OptionalLong.empty(),
                        ConcernTheme.all().stream()
                                .map(theme -> Figure.Part.of(
                                        theme.words(),
                                        OptionalLong.of(done.themes().getOrDefault(theme.code(), 0L)),
                                        OptionalLong.empty()))
                                .toList()),
                known(
                        CAME_ABOUT,
                        done.hard().entrySet().stream()
                                .collect(Collectors.toMap(each -> Optional.of(each.getKey()), Map.Entry::getValue))),
                of(LONELY, done.lonely()));
    }

    /// Everybody, those of whom it was not said last.
    private static Figure of(Map<String, String> words, Map<Optional<String>, Long> numbers) {
        var whole = OptionalLong.of(
                numbers.values().stream().mapToLong(Long::longValue).sum());
        var parts = new ArrayList<>(parts(words, numbers, whole));
        parts.add(Figure.Part.notKnown(
                NOT_SAID, OptionalLong.of(numbers.getOrDefault(Optional.<String>empty(), 0L)), whole));
        return new Figure(whole, parts);
    }

    /// Only those of whom it was said.
    private static Figure known(Map<String, String> words, Map<Optional<String>, Long> numbers) {
        var whole = OptionalLong.of(words.keySet().stream()
                .mapToLong(code -> numbers.getOrDefault(Optional.of(code), 0L))
                .sum());
        return new Figure(whole, parts(words, numbers, whole));
    }

    private static List<Figure.Part> parts(
            Map<String, String> words, Map<Optional<String>, Long> numbers, OptionalLong whole) {
        return words.entrySet().stream()
                .map(each -> Figure.Part.of(
                        each.getValue(), OptionalLong.of(numbers.getOrDefault(Optional.of(each.getKey()), 0L)), whole))
                .toList();
    }
}
