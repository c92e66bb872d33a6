package org.ownwords.conclusion;

import static org.ownwords.conclusion.ConclusionSentences.COULD_DECIDE;
import static org.ownwords.conclusion.ConclusionSentences.SUPPORTED;
import static org.ownwords.conclusion.ConclusionSentences.said;
import static ownwords.generated.db.Tables.CONCLUSION;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.ownwords.history.Told.Detail;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;

/// What the timeline says of a closing beside its sentence.
final class ClosingDetailsTellsStore {

    private static final String WHAT = "What";
    private static final String WHY = "Why";
    private static final String BY_WHOM = "By whom";
    private static final String NOT_ASKED = "Why their views were not asked";
    private static final String WHOSE_VOICE = "Whose voice";
    private static final String FEEL_SAFER = "Do they feel safer";
    private static final String FELT_LISTENED_TO = "Did they feel listened to";
    private static final String UNDERSTOOD_WHY = "Did they understand why";
    private static final String IN_THEMSELVES = "How are they in themselves";
    private static final String GOES_ON = "What goes on";
    private static final String REGARD = "What regard was had to what they believe and feel";
    private static final String STEPPED_IN = "How far the council stepped in";
    private static final String PROPORTION = "Why that was in proportion";
    private static final String FROM_AGAIN = "Does something keep it from happening again";
    private static final String TOOK_PART = "How they took part";
    private static final String BY_WHAT = "What keeps it from happening again";

    /// The details of a closing that go into the person's own copy.
    static final List<String> FOR_THE_PERSON = List.of(
            WHAT,
            WHY,
            BY_WHOM,
            NOT_ASKED,
            WHOSE_VOICE,
            FEEL_SAFER,
            FELT_LISTENED_TO,
            UNDERSTOOD_WHY,
            IN_THEMSELVES,
            GOES_ON,
            REGARD,
            STEPPED_IN,
            PROPORTION,
            FROM_AGAIN,
            BY_WHAT,
            TOOK_PART);

    private ClosingDetailsTellsStore() {}

    /// @param risks what was found of each risk
    static List<Detail> of(Record row, List<Risk> risks) {
        return Stream.of(
                        Detail.of("What was wrong with the closing before", row.get(CONCLUSION.CORRECTION)),
                        Detail.of(row.get(CONCLUSION.ACTION_NEEDED) ? WHAT : WHY, row.get(CONCLUSION.ACTION)),
                        Detail.of(BY_WHOM, row.get(CONCLUSION.ACTION_BY)),
                        Detail.of(NOT_ASKED, row.get(CONCLUSION.VIEWS_NOT_SOUGHT)),
                        said(WHOSE_VOICE, row.get(CONCLUSION.ANSWERED_BY), Voice::of),
                        said(FEEL_SAFER, row.get(CONCLUSION.FEELS_SAFER), FeelsSafer::of),
                        said(FELT_LISTENED_TO, row.get(CONCLUSION.LISTENED_TO), ListenedTo::of),
                        said(UNDERSTOOD_WHY, row.get(CONCLUSION.UNDERSTOOD), Understood::of),
                        said(IN_THEMSELVES, row.get(CONCLUSION.WELLBEING), Wellbeing::of),
                        said(COULD_DECIDE, row.get(CONCLUSION.LACKED_CAPACITY), LackedCapacity::of),
                        said(SUPPORTED, row.get(CONCLUSION.SUPPORTED_BY), SupportedBy::of),
                        Detail.of(GOES_ON, row.get(CONCLUSION.LIVES_ON)),
                        Detail.of(REGARD, row.get(CONCLUSION.REGARD)),
                        said(STEPPED_IN, row.get(CONCLUSION.STEPPED_IN), SteppedIn::of),
                        Detail.of(PROPORTION, row.get(CONCLUSION.PROPORTION)),
                        said(FROM_AGAIN, row.get(CONCLUSION.FROM_AGAIN), FromAgain::of),
                        Detail.of(BY_WHAT, row.get(CONCLUSION.BY_WHAT)),
                        Detail.of(TOOK_PART, row.get(CONCLUSION.TOOK_PART)),
                        Detail.of("How family and carers were involved", row.get(CONCLUSION.CARERS)),
                        Detail.of(
                                "For the national figures",
                                risks.stream().map(Risk::words).collect(Collectors.joining(" "))),
                        Detail.of("Words the Board may read", row.get(CONCLUSION.WORDS_FOR_BOARD)))
                .flatMap(Optional::stream)
                .toList();
    }
}
