package org.ownwords.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.meeting.AttachmentForm.Described;
import org.ownwords.meeting.Keeping.Why;
import org.ownwords.meeting.MeetingFact.AttachmentKept;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/// Files of meetings: what somebody brings that is not words. The same id twice records once. A file
/// is read from where it was put while it was sent, a piece at a time; its row and its pieces are
/// written in one transaction.
@Service
@Transactional
class Attachments {

    private final AttachmentStore store;
    private final VirusScanner scanner;
    private final ApplicationEventPublisher events;
    private final long most;

    Attachments(
            AttachmentStore store,
            VirusScanner scanner,
            ApplicationEventPublisher events,
            @Value("${ownwords.attachments.most:20MB}") DataSize most) {
        this.store = store;
        this.scanner = scanner;
        this.events = events;
        this.most = most.toBytes();
    }

    /// Keeps a file, or says why not.
    ///
    /// @throws UncheckedIOException where it cannot be read to its end. Then nothing of it is kept
    Keeping keep(AttachmentId id, CaseFile file, MeetingId meeting, Described described, By by) {
        try {
            return kept(id, file, meeting, described, by);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Keeping kept(AttachmentId id, CaseFile file, MeetingId meeting, Described described, By by)
            throws IOException {
        var bytes = described.bytes();
        var read = ReadFile.of(bytes);
        if (read.size() > most) {
            return new Keeping.Refused(Why.TOO_LARGE);
        }
        var type = read.type();
        if (type.isEmpty()) {
            return new Keeping.Refused(Why.OF_NO_KIND_THAT_IS_TAKEN);
        }
        var scanned = scanner.scan(bytes);
        return switch (scanned) {
            case Scanned.Infected() -> new Keeping.Refused(Why.INFECTED);
            case Scanned.NoAnswer() -> new Keeping.Refused(Why.COULD_NOT_BE_CHECKED);
            case Scanned.Clean(), Scanned.NotAsked() -> {
                var checked = scanned instanceof Scanned.Clean;
                var kept = new KeptAttachment(id, meeting, described.attachment(), type.get(), read.size(), checked);
                if (store.add(file.id(), kept, read.digest(), by)) {
                    store.addPieces(id, bytes, by);
                    events.publishEvent(new AttachmentKept(file.id(), id, by));
                }
                yield new Keeping.Kept();
            }
        };
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
        return "%d MB".formatted(most / (1 << 20));
    }
}
