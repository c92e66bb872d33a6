package org.ownwords.meeting;

import java.util.Optional;
import java.util.function.Supplier;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Voice;

/// Reads what happened at a meeting.
final class HeldForm {

    /// What is typed about a meeting that was held, and about no other.
    static final String[] WORDS = {
        "attendedWhy", "contribution", "helped", "apart", "present", "revisited", "decidedWhat"
    };

    private HeldForm() {}

    /// Reads it.
    ///
    /// @param invited whether the person was asked to come: if not, there is a reason already
    /// @return what it says, once everything on the form can be accepted
    static Supplier<Became> read(Reader read, String name, boolean invited) {
        var attended = read.choice("attended", Attended::of, "Select whether %s was there".formatted(name));
        var why = read.optionalWords("attendedWhy");
        if (why == null && invited && attended.filter(HeldForm::isNotWhole).isPresent()) {
            read.problem("attendedWhy", "Enter why %s was not there, or not for all of it".formatted(name));
        }
        var contribution = read.optionalWords("contribution");
        var voice = contribution == null
                ? Optional.<Voice>empty()
                : read.choice("voice", Voice::of, "Select whose words these are");
        var ways = read.choices("ways", Way.all(), Way::code);
        var helped = read.optionalWords("helped");
        var well = read.optionalChoice("eachOther", EachOther::of).orElse(null);
        var apart = read.optionalWords("apart");
        var came = read.choices("came", Party.all(), Party::code);
        var present = read.optionalWords("present");
        var revisited = read.optionalWords("revisited");
        var decided = read.words("decidedWhat", "Enter what was decided, or that nothing was");
        return () -> new Became.Held(
                new Attendance(attended.orElseThrow(), why, apart),
                new TakingPart(contribution, voice.orElse(null), ways, helped, well),
                came,
                present,
                revisited,
                decided);
    }

    private static boolean isNotWhole(Attended attended) {
        return attended != Attended.ALL;
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, Became.Held held) {
        var attendance = held.attendance();
        var takingPart = held.takingPart();
        var voice = takingPart.voice();
        var well = takingPart.well();
        return typed.with("attended", attendance.attended().code())
                .withAny("attendedWhy", attendance.why())
                .withAny("apart", attendance.apart())
                .withAny("contribution", takingPart.contribution())
                .withAny("voice", voice == null ? null : voice.code())
                .with("ways", takingPart.ways().stream().map(Way::code).toList())
                .withAny("helped", takingPart.helped())
                .withAny("eachOther", well == null ? null : well.code())
                .with("came", held.came().stream().map(Party::code).toList())
                .withAny("present", held.present())
                .withAny("revisited", held.revisited())
                .with("decidedWhat", held.decided());
    }
}
