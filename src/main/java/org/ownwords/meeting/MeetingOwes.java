package org.ownwords.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Stage;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// A meeting to come is due on its day. One that was held owes the person its minutes, until they have
/// them or there is a reason why not. Neither holds a case open, and a closing does not ask about them:
/// somebody is owed the minutes after it too.
@Component
class MeetingOwes implements Owes {

    static final Stage MINUTES = new Stage("meeting-minutes", "From a meeting to the minutes for the person");

    private final MeetingStore store;

    MeetingOwes(MeetingStore store) {
        this.store = store;
    }

    @Override
    public List<Stage> stages() {
        return List.of(MINUTES);
    }

    @Override
    public Set<String> tables() {
        return Set.of("meeting");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.on(cases).stream().flatMap(MeetingOwes::owed).toList();
    }

    private static Stream<Owed> owed(KeptMeeting kept) {
        return Stream.of(
                        kept.isAwaited() ? Optional.of(toCome(kept)) : Optional.<Owed>empty(),
                        kept.owesMinutes() ? Optional.of(minutes(kept)) : Optional.<Owed>empty())
                .flatMap(Optional::stream);
    }

    private static Owed toCome(KeptMeeting kept) {
        var meeting = kept.meeting();
        var place = meeting.setting().place();
        return new Owed(
                kept.caseId(),
                new Because("meeting", kept.id().value()),
                new Prompt(
                        place == null
                                ? meeting.kind().words()
                                : "%s: %s".formatted(meeting.kind().words(), place),
                        "Somebody is waiting for it, or to hear that it is off",
                        kept.path() + "/became"),
                new Whom.Holder(),
                new When.Day(meeting.on()),
                Bearing.STEP);
    }

    private static Owed minutes(KeptMeeting kept) {
        return new Owed(
                kept.caseId(),
                new Because("minutes", kept.id().value()),
                new Prompt(
                        "Give them the minutes: %s".formatted(kept.words()),
                        "Until then, they may not know what was decided about them",
                        kept.path() + (kept.written() ? "/minutes-given/new" : "/minutes/new")),
                new Whom.Holder(),
                new When.Within(MINUTES, kept.meeting().on()),
                Bearing.STEP);
    }
}
