package org.ownwords.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Dated;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads a meeting: one that is to come, was held or was called off.
final class MeetingForm {

    private static final String STATE = "state";
    private static final String MEETS_ON = "meetsOn";
    private static final String CALLED_OFF_WHY = "calledOffWhy";
    private static final String INVITED = "invited";
    private static final String NOT_INVITED_WHY = "notInvitedWhy";

    private MeetingForm() {}

    /// One meeting.
    ///
    /// @param name    what to call the person in what is asked for
    /// @param follows the same meeting as it was arranged before, or null
    static Reading<Meeting> read(Reader read, String name, @Nullable MeetingId follows, LocalDate today) {
        return read(read, name, follows, today, today);
    }

    /// One meeting.
    ///
    /// @param earliest the first day that one that is to come may be on
    static Reading<Meeting> read(
            Reader read, String name, @Nullable MeetingId follows, LocalDate earliest, LocalDate today) {
        var kind = read.choice("kind", MeetingKind::of, "Select what kind of meeting it is");
        var state = read.optionalChoice(STATE, Became.State::of);
        var on = day(read, state, earliest, today);
        var setting = new Setting(
                on, read.optionalLine("place"), read.optionalWords("placeWhy"), read.optionalWords("purpose"));
        var invitation = invitation(read, name);
        if (isInvited(read) && kind.filter(MeetingKind.PROFESSIONALS::equals).isPresent()) {
            read.problem(
                    INVITED,
                    "Select No and enter why the meeting is without %s, or select another kind of meeting"
                            .formatted(name));
        }
        if (isHeld(read) && isThere(read)) {
            read.inLife(
                    MEETS_ON,
                    new Dated("the meeting was held with them", on),
                    "If %s was not there, select No".formatted(name));
        }
        var became = became(read, name);
        return read.accept(() -> new Meeting(kind.orElseThrow(), setting, invitation, became.get(), follows));
    }

    private static LocalDate day(Reader read, Optional<Became.State> state, LocalDate earliest, LocalDate today) {
        if (state.filter(Became.State.HELD::equals).isPresent()) {
            return read.pastDay(MEETS_ON, "Enter the day of the meeting", today);
        }
        var day = read.optionalDay(MEETS_ON);
        if (day == null) {
            read.dayProblem(MEETS_ON, "Enter the day of the meeting");
            return today;
        }
        if (day.isBefore(earliest) && state.filter(Became.State.TO_COME::equals).isPresent()) {
            read.dayProblem(MEETS_ON, "A meeting that is to come is today or later. If it was held, select that");
        }
        return day;
    }

    private static boolean isHeld(Reader read) {
        return read.typed().text(STATE).equals(Became.State.HELD.code());
    }

    private static boolean isThere(Reader read) {
        return Attended.of(read.typed().text("attended"))
                .filter(attended -> attended != Attended.NO)
                .isPresent();
    }

    private static boolean isInvited(Reader read) {
        return read.typed().text(INVITED).equals("yes");
    }

    private static Invitation invitation(Reader read, String name) {
        read.yes(INVITED, "Select whether %s is asked to come".formatted(name));
        Branches.refuseStrayWords(read, INVITED, "no", NOT_INVITED_WHY);
        var notInvited = read.typed().text(INVITED).equals("no")
                ? read.words(NOT_INVITED_WHY, "Enter why %s is not asked to come".formatted(name))
                : "";
        return new Invitation(
                notInvited.isBlank() ? null : notInvited,
                read.optionalWords("prepared"),
                read.choices("asked", Party.all(), Party::code),
                read.optionalWords("names"));
    }

    private static Supplier<Became> became(Reader read, String name) {
        var state = read.choice(STATE, Became.State::of, "Select whether it was held");
        Branches.refuseStrayWords(read, STATE, Became.State.CALLED_OFF.code(), CALLED_OFF_WHY);
        Branches.refuseStrayWords(read, STATE, Became.State.HELD.code(), HeldForm.WORDS);
        return switch (state.orElse(Became.State.TO_COME)) {
            case TO_COME -> Became.ToCome::new;
            case CALLED_OFF -> {
                var why = read.words(CALLED_OFF_WHY, "Enter why it was called off");
                yield () -> new Became.CalledOff(why);
            }
            case HELD -> HeldForm.read(read, name, isInvited(read));
        };
    }

    /// One as it was entered.
    static Typed entered(Meeting meeting) {
        var typed = known(meeting).with(STATE, meeting.became().state().code());
        return switch (meeting.became()) {
            case Became.ToCome() -> typed;
            case Became.CalledOff(var why) -> typed.with(CALLED_OFF_WHY, why);
            case Became.Held held -> HeldForm.entered(typed, held);
        };
    }

    /// What was arranged, and need not be entered again when it has been held.
    static Typed known(Meeting meeting) {
        var setting = meeting.setting();
        var invitation = meeting.invitation();
        return Typed.nothing()
                .with("kind", meeting.kind().code())
                .with(MEETS_ON, setting.on())
                .withAny("place", setting.place())
                .withAny("placeWhy", setting.why())
                .withAny("purpose", setting.purpose())
                .with(INVITED, invitation.isTheirs() ? "yes" : "no")
                .withAny(NOT_INVITED_WHY, invitation.notInvited())
                .withAny("prepared", invitation.prepared())
                .with("asked", codes(invitation.asked()))
                .withAny("names", invitation.names());
    }

    private static List<String> codes(List<Party> parties) {
        return parties.stream().map(Party::code).toList();
    }
}
