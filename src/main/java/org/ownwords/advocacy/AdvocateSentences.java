package org.ownwords.advocacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.advocacy.Progress.Step;
import org.ownwords.history.Told.Detail;

/// What the timeline says of an advocate who was asked for, and of what became of it.
final class AdvocateSentences {

    private static final String KIND = "Kind";
    private static final String FROM = "From";
    private static final String ADVOCATE = "Advocate";
    private static final String BROUGHT_ABOUT = "What they helped with, and what came of it";

    /// The particulars that the person's own copy has: who their advocate is.
    static final List<String> THEIRS = List.of(KIND, FROM, ADVOCATE, BROUGHT_ABOUT);

    private AdvocateSentences() {}

    static String sentence(Asking asking) {
        return asking.isRefused() ? "An advocate was offered and is not wanted." : "An advocate was asked for.";
    }

    static List<Detail> details(Asking asking) {
        var advocate = asking.advocate();
        var particulars = switch (advocate) {
            case Advocate.CareAct() -> Stream.<Optional<Detail>>empty();
            case Advocate.Imca(var decision, var benefit, var _) ->
                Stream.of(
                        Detail.of("What the person cannot decide", decision),
                        Detail.of("What an IMCA adds for them", benefit));
            case Advocate.AnotherKind(var _, var words, var _) -> Stream.of(Detail.of("Which", words));
        };
        return Stream.of(
                        Stream.of(
                                Detail.of(KIND, advocate.kind().words()),
                                Detail.of(FROM, asking.provider()),
                                Detail.of(
                                        "Does the person agree?",
                                        asking.agreement().given().words()),
                                Detail.of(
                                        "How this is known, or why",
                                        asking.agreement().why())),
                        particulars,
                        Stream.of(
                                Detail.of("Also the advocate that section 68 asks for", alsoUnderSection68(advocate))))
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String alsoUnderSection68(Advocate advocate) {
        return switch (advocate) {
            case Advocate.CareAct() -> "";
            case Advocate.Imca imca -> imca.underSection68() ? "Yes" : "No";
            case Advocate.AnotherKind another -> another.underSection68() ? "Yes" : "No";
        };
    }

    private static String words(Step step) {
        if (step == Step.HELPED) {
            return BROUGHT_ABOUT;
        }
        return step.ends() ? "Why" : "More";
    }

    static String sentence(Progress progress) {
        return progress.step().words() + ".";
    }

    static List<Detail> details(Progress progress) {
        return Stream.of(Detail.of(ADVOCATE, progress.who()), Detail.of(words(progress.step()), progress.words()))
                .flatMap(Optional::stream)
                .toList();
    }
}
