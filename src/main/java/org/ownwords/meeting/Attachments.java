package org.ownwords.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.attached.Bytes;
import org.ownwords.attached.Inspected;
import org.ownwords.attached.Inspecting;
import org.ownwords.meeting.AttachmentForm.Described;
import org.ownwords.meeting.MeetingFact.AttachmentKept;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files of meetings: what somebody brings that is not words. The same id twice records once. A file
/// is read from where it was put while it was sent, a piece at a time; its row and its pieces are
/// written in one transaction.
@Service
@Transactional
class Attachments {

    private final AttachmentStore store;
    private final Inspecting inspecting;
    private final ApplicationEventPublisher events;

    Attachments(AttachmentStore store, Inspecting inspecting, ApplicationEventPublisher events) {
        this.store = store;
        this.inspecting = inspecting;
        this.events = events;
    }

    /// Keeps a file, or says why not.
    ///
    /// @throws UncheckedIOException where it cannot be read to its end. Then nothing of it is kept
    Inspected keep(AttachmentId id, CaseFile file, MeetingId meeting, Described described, By by) {
        var inspected = inspecting.inspect(described.bytes());
        if (inspected instanceof Inspected.Taken(var type, var size, var digest, var checked)) {
            var kept = new KeptAttachment(id, meeting, described.attachment(), type, size, checked);
            if (store.add(file.id(), kept, digest, by)) {
                addPieces(id, described.bytes(), by);
                events.publishEvent(new AttachmentKept(file.id(), id, by));
            }
        }
        return inspected;
    }

    private void addPieces(AttachmentId id, Bytes bytes, By by) {
        try {
            store.addPieces(id, bytes, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those of a case, by their meetings, the latest first, up to [AttachmentStore#MOST].
    @Transactional(readOnly = true)
    Map<MeetingId, List<KeptAttachment>> on(CaseFile file) {
        return store.on(file.id()).stream().collect(Collectors.groupingBy(KeptAttachment::meeting));
    }

    /// One of a case, where it stands.
    ///
    /// @throws NotFound where none of this case stands under this id
    @Transactional(readOnly = true)
    KeptAttachment get(CaseFile file, AttachmentId id) {
        return store.find(file.id(), id).orElseThrow(NotFound::new);
    }

    /// The most that is taken, in words.
    String most() {
        return inspecting.most();
    }
}
