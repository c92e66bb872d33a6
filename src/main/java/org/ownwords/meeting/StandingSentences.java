package org.ownwords.meeting;

import org.ownwords.page.Days;

/// How a meeting stands, in words.
final class StandingSentences {

    private StandingSentences() {}

    /// Whether it is to come, was held or was called off, and whether the person is part of it.
    ///
    /// @param name what to call the person
    static String stands(Meeting meeting, String name) {
        var on = Days.day(meeting.on());
        return switch (meeting.became()) {
            case Became.ToCome() -> "It is to come, on %s. %s".formatted(on, invited(meeting.invitation(), name));
            case Became.CalledOff(var _) -> "It was to be on %s and was called off.".formatted(on);
            case Became.Held held -> "It was held on %s. %s".formatted(on, attended(held.attendance(), name));
        };
    }

    private static String invited(Invitation invitation, String name) {
        return (invitation.isTheirs() ? "%s is asked to come." : "%s is not asked to come.").formatted(name);
    }

    private static String attended(Attendance attendance, String name) {
        var there = switch (attendance.attended()) {
            case ALL -> "%s was there.";
            case PART -> "%s was there for a part of it.";
            case NO -> "%s was not there.";
        };
        return there.formatted(name);
    }

    /// Whether partners are part of planning. Nothing where that does not matter.
    static String together(Together together) {
        return switch (together) {
            case Together.DoesNotMatter() -> "";
            case Together.WithPartners(var partners) ->
                "Planned with partners: %s.".formatted(Party.inSentence(partners));
            case Together.NoneCame(var asked) ->
                "One organisation planned alone. Asked, and did not come: %s.".formatted(Party.inSentence(asked));
            case Together.Alone(var held) ->
                held ? "One organisation planned alone. No partner was asked." : "No partner is asked to come yet.";
        };
    }

    /// Whether the person got the minutes.
    ///
    /// @param name what to call the person
    static String minutes(KeptMeeting kept, String name) {
        return switch (kept.given()) {
            case null ->
                kept.written() ? "%s has not got the minutes yet.".formatted(name) : "There are no minutes yet.";
            case Given.ToThem(var on, var _) -> "%s got the minutes on %s.".formatted(name, Days.day(on));
            case Given.NotGiven(var why) -> "%s does not get the minutes: %s".formatted(name, why);
        };
    }
}
