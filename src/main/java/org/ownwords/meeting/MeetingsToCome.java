package org.ownwords.meeting;

import java.util.List;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The meetings of a case that are to come, for whoever writes the invitations.
@Service
@Transactional(readOnly = true)
public class MeetingsToCome {

    private final MeetingStore store;

    MeetingsToCome(MeetingStore store) {
        this.store = store;
    }

    /// The latest first. One query.
    public List<ToCome> on(CaseFile file) {
        return store.on(file.id()).stream()
                .filter(KeptMeeting::isAwaited)
                .map(ToCome::of)
                .toList();
    }
}
