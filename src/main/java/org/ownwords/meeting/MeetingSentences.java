package org.ownwords.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the timeline says of a meeting.
final class MeetingSentences {

    /// Why it is without the person. A meeting with this particular is not in their own copy.
    static final String NOT_INVITED = "Why the person is not asked to come";

    private static final String PURPOSE = "What it is for";
    private static final String WHERE = "Where";
    private static final String WHERE_WHY = "Why there";
    private static final String PREPARED = "How they are prepared";
    private static final String ATTENDED = "Were they there?";
    private static final String ATTENDED_WHY = "Why not, or not for all of it";
    private static final String VOICE = "Whose words";
    private static final String WAYS = "How they took part";
    private static final String HELPED = "Who or what helped";
    private static final String EACH_OTHER = "How well they understood each other";
    private static final String REVISITED = "What was said about what they want";
    private static final String DECIDED = "What was decided";
    private static final String CALLED_OFF = "Why it was called off";

    /// The particulars that the person's own copy has: not who else came, nor what is said without
    /// them.
    static final List<String> THEIRS = List.of(
            PURPOSE,
            WHERE,
            WHERE_WHY,
            PREPARED,
            ATTENDED,
            ATTENDED_WHY,
            VOICE,
            WAYS,
            HELPED,
            EACH_OTHER,
            REVISITED,
            DECIDED,
            CALLED_OFF);

    private MeetingSentences() {}

    static String sentence(Meeting meeting) {
        var kind = meeting.kind().words();
        return switch (meeting.became()) {
            case Became.ToCome() -> "%s on %s was arranged.".formatted(kind, Days.day(meeting.on()));
            case Became.Held _ -> "%s was held.".formatted(kind);
            case Became.CalledOff _ -> "%s on %s was called off.".formatted(kind, Days.day(meeting.on()));
        };
    }

    static List<Detail> details(Meeting meeting) {
        var setting = meeting.setting();
        var invitation = meeting.invitation();
        return Stream.of(
                        Stream.of(
                                Detail.of(PURPOSE, setting.purpose()),
                                Detail.of(WHERE, setting.place()),
                                Detail.of(WHERE_WHY, setting.why()),
                                Detail.of(NOT_INVITED, invitation.notInvited()),
                                Detail.of(PREPARED, invitation.prepared()),
                                Detail.of("Who else was asked", words(invitation.asked())),
                                Detail.of("Their names", invitation.names())),
                        became(meeting.became()),
                        Stream.of(Detail.of("Partners", StandingSentences.together(Together.of(meeting)))))
                .flatMap(details -> details)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Stream<Optional<Detail>> became(Became became) {
        return switch (became) {
            case Became.ToCome() -> Stream.empty();
            case Became.CalledOff(var why) -> Stream.of(Detail.of(CALLED_OFF, why));
            case Became.Held held -> held(held);
        };
    }

    private static Stream<Optional<Detail>> held(Became.Held held) {
        var attendance = held.attendance();
        var takingPart = held.takingPart();
        var voice = takingPart.voice();
        var well = takingPart.well();
        return Stream.of(
                Detail.of(ATTENDED, attendance.attended().words()),
                Detail.of(ATTENDED_WHY, attendance.why()),
                Detail.of(VOICE, voice == null ? null : voice.words()),
                Detail.of(WAYS, Way.words(takingPart.ways())),
                Detail.of(HELPED, takingPart.helped()),
                Detail.of(EACH_OTHER, well == null ? null : well.words()),
                Detail.of("Why professionals talked without them", attendance.apart()),
                Detail.of("Who else came", words(held.came())),
                Detail.of("Who was there", held.present()),
                Detail.of(REVISITED, held.revisited()),
                Detail.of(DECIDED, held.decided()));
    }

    private static @Nullable String words(List<Party> parties) {
        var words = Party.inSentence(parties);
        return words.isEmpty() ? null : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
