package org.ownwords.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.meeting.MeetingFact.MeetingRecorded;
import org.ownwords.meeting.MeetingFact.MinutesGiven;
import org.ownwords.meeting.MeetingFact.MinutesWritten;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Meetings on a case, their minutes, and when the person got those. The same id twice records once.
@Service
@Transactional
class Meetings {

    private final MeetingStore store;
    private final MeetingAddsStore adds;
    private final MinutesStore minutes;
    private final ApplicationEventPublisher events;

    Meetings(MeetingStore store, MeetingAddsStore adds, MinutesStore minutes, ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.minutes = minutes;
        this.events = events;
    }

    /// Records a meeting that is to come, was held or was called off.
    ///
    /// @param first the meeting that this is recorded in the place of, or null. Its minutes stay
    void record(MeetingId id, CaseFile file, Meeting meeting, @Nullable MeetingId first, By by) {
        if (adds.add(id, file.id(), meeting, first, by)) {
            events.publishEvent(new MeetingRecorded(file.id(), id, by));
        }
    }

    /// Records minutes.
    ///
    /// @param first the minutes that these are recorded in the place of, or null
    void write(UUID id, CaseFile file, MeetingId meeting, Minutes written, @Nullable UUID first, By by) {
        if (minutes.add(id, file.id(), meeting, written, first, by)) {
            events.publishEvent(new MinutesWritten(file.id(), id, by));
        }
    }

    /// Records that the person got minutes, or why they do not.
    ///
    /// @param first what this is recorded in the place of, or null
    void give(UUID id, CaseFile file, MeetingId meeting, Given given, @Nullable UUID first, By by) {
        if (minutes.addGiven(id, file.id(), meeting, given, first, by)) {
            events.publishEvent(new MinutesGiven(file.id(), id, by));
        }
    }

    /// Those of a case, the latest first, up to [MeetingStore#MOST]. One that was followed is not
    /// among them.
    @Transactional(readOnly = true)
    List<KeptMeeting> on(CaseFile file) {
        return store.on(file.id());
    }

    /// One of a case, where it stands.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KeptMeeting get(CaseFile file, MeetingId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }

    /// The latest minutes of a meeting.
    @Transactional(readOnly = true)
    Optional<Minutes> minutes(CaseFile file, MeetingId meeting) {
        return minutes.latest(file.id(), meeting);
    }
}
