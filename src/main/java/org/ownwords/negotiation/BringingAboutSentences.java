package org.ownwords.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.history.Told.Detail;

/// What the timeline says of who is to bring something about.
final class BringingAboutSentences {

    private BringingAboutSentences() {}

    static String sentence(BringingAbout bringing) {
        return "Who is to bring a wish about: %s.".formatted(bringing.who());
    }

    static List<Detail> details(BringingAbout bringing) {
        var bringer = bringing.bringer();
        return Stream.of(
                        Detail.of("Who that is", bringer == null ? null : bringer.words()),
                        Detail.of("Who else does what", bringing.helping()),
                        Detail.of(
                                "Whether the council can do it", bringing.gift().brief()),
                        Detail.of("What the council can do", bringing.council()))
                .flatMap(Optional::stream)
                .toList();
    }
}
