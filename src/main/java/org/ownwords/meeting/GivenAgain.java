package org.ownwords.meeting;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// Whether the person got the minutes of a meeting. It does not become the latest by being recorded
/// again.
@Component
class GivenAgain implements RecordsAgain {

    private final Meetings meetings;
    private final MinutesTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    GivenAgain(Meetings meetings, MinutesTellsStore ever, KeptEntries kept, Templates templates) {
        this.meetings = meetings;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "minutes_given";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellGiven(file.id().chain(), row).map(MinutesForm::entered).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.meetingGivenFields(
                typed, problems, file.person().details().givenName(), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var meeting = meetings.get(file, new MeetingId(kept.named(file, table(), "meeting_id", row)));
        var name = file.person().details().givenName();
        return MinutesForm.readGiven(read, name, meeting.meeting(), by.today())
                .map(right -> id -> meetings.give(id, file, meeting.id(), right, first, by));
    }
}
