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

/// The minutes of a meeting. They do not become the latest by being recorded again.
@Component
class MinutesAgain implements RecordsAgain {

    private final Meetings meetings;
    private final MinutesTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    MinutesAgain(Meetings meetings, MinutesTellsStore ever, KeptEntries kept, Templates templates) {
        this.meetings = meetings;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "meeting_minutes";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return ever.tellMinutes(file.id().chain(), row)
                .map(MinutesForm::entered)
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.meetingMinutesFields(
                typed, problems, file.person().details().givenName(), "");
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = kept.first(file, table(), row);
        var meeting = new MeetingId(kept.named(file, table(), "meeting_id", row));
        return MinutesForm.read(read, file.person().details().givenName())
                .map(right -> id -> meetings.write(id, file, meeting, right, first, by));
    }
}
