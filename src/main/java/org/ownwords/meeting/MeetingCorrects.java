package org.ownwords.meeting;

import java.util.List;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.springframework.stereotype.Component;

/// Meetings, their minutes and files, which fall with the meeting. What was recorded of a meeting
/// later is whole, so it stands without what was arranged before.
@Component
class MeetingCorrects implements Corrects {

    private static final String MEETING = "meeting";

    @Override
    public List<Correctable> correctable() {
        return List.of(
                Correctable.of(MEETING, "A meeting"),
                Correctable.of("meeting_minutes", "Minutes of a meeting", "meeting_id", MEETING),
                Correctable.of("minutes_given", "Whether the minutes were given", "meeting_id", MEETING),
                Correctable.of("meeting_attachment", "A file of a meeting", "meeting_id", MEETING));
    }
}
