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

/// A meeting that was written down wrongly. Its minutes, and what was recorded of it later, stay.
@Component
class MeetingAgain implements RecordsAgain {

    private final Meetings meetings;
    private final MeetingTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    MeetingAgain(Meetings meetings, MeetingTellsStore ever, KeptEntries kept, Templates templates) {
        this.meetings = meetings;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "meeting";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return MeetingForm.entered(get(file, row));
    }

    /// In error or not.
    private Meeting get(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.meetingFields(typed, problems, file.person().details().givenName());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new MeetingId(kept.first(file, table(), row));
        var name = file.person().details().givenName();
        var was = get(file, row);
        var earliest = was.on().isBefore(by.today()) ? was.on() : by.today();
        return MeetingForm.read(read, name, was.follows(), earliest, by.today())
                .map(right -> id -> meetings.record(new MeetingId(id), file, right, first, by));
    }
}
