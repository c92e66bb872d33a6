package org.ownwords.negotiation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.history.Telling;
import org.ownwords.history.Told;
import org.springframework.stereotype.Component;

/// What leaves of it in copies.
///
/// The person's copy has what they say themselves, how far they took part, what was agreed, and who is to
/// bring their wishes about. What others want is others' words: it is disclosed on request, after a colleague
/// has read it with the Data Protection Act 2018, Schedule 2, paragraph 16, in mind.
@Component
class NegotiationCopiesPart implements Leaves {

    private final OthersViewTellsStore views;
    private final NegotiationTellsStore negotiations;
    private final BringingAboutTellsStore bringings;

    NegotiationCopiesPart(
            OthersViewTellsStore views, NegotiationTellsStore negotiations, BringingAboutTellsStore bringings) {
        this.views = views;
        this.negotiations = negotiations;
        this.bringings = bringings;
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        telling.by(views).stream().flatMap(NegotiationCopiesPart::theirAnswer),
                        telling.by(negotiations).stream()
                                .flatMap(told -> Leaving.brieflyToThem(told, NegotiationSentences.THEIRS).stream()),
                        telling.by(bringings).stream().map(Leaving::always))
                .flatMap(leaving -> leaving)
                .toList();
    }

    /// What the person says to it is theirs, without what the other said.
    private static Stream<Leaving> theirAnswer(Told told) {
        return Stream.concat(
                told.details().stream()
                        .filter(detail -> detail.name().equals(OthersViewSentences.THEY_SAY))
                        .map(said -> new Leaving(
                                new Told(
                                        told.happened(),
                                        told.recorded(),
                                        told.by(),
                                        told.row(),
                                        "They said what they make of what somebody else wants for them.",
                                        said.text(),
                                        List.of()),
                                Set.of(Copy.PERSONS))),
                Stream.of(Leaving.onRequest(told)));
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What others want for the person, or suggested, in the others’ words.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
