package org.ownwords.meeting;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.attached.Bytes;
import org.ownwords.attached.Inspected;
import org.ownwords.attached.Inspected.Why;
import org.ownwords.meeting.AttachmentForm.Described;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// A picture, a recording or a paper of a meeting.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/meetings/{meetingId}/attachments")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class AttachmentPages {

    private final Cases cases;
    private final Meetings meetings;
    private final Attachments attachments;
    private final AttachmentBytes bytes;
    private final Templates templates;

    AttachmentPages(
            Cases cases, Meetings meetings, Attachments attachments, AttachmentBytes bytes, Templates templates) {
        this.cases = cases;
        this.meetings = meetings;
        this.attachments = attachments;
        this.bytes = bytes;
        this.templates = templates;
    }

    /// What a form is opened on.
    private record Opened(Chrome chrome, CaseFile file, KeptMeeting kept) {}

    private Opened open(Chrome chrome, By by, UUID caseId, UUID meetingId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return new Opened(chrome, file, meetings.get(file, new MeetingId(meetingId)));
    }

    // Whether the file was too large to be read is said by the address.
    @GetMapping("/new")
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable UUID meetingId,
            @RequestParam(defaultValue = "") String refused) {
        var opened = open(chrome, by, caseId, meetingId);
        return refused.equals("size")
                ? refused(opened, typed.without("refused"), Why.TOO_LARGE)
                : Page.of(page(opened, typed, Problems.NONE));
    }

    // A file comes beside what every form has.
    @PostMapping("/new")
    View keep(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable UUID meetingId,
            @RequestParam(name = AttachmentForm.FILE, required = false) @Nullable MultipartFile sent) {
        var opened = open(chrome, by, caseId, meetingId);
        var name = opened.file().person().details().givenName();
        return switch (AttachmentForm.read(new Reader(typed), name, bytes(sent))) {
            case Reading.Refused<Described>(var problems) -> Page.invalid(page(opened, typed, problems));
            case Reading.Accepted<Described>(var described) -> {
                var id = new AttachmentId(typed.id());
                var inspected =
                        attachments.keep(id, opened.file(), opened.kept().id(), described, by);
                yield switch (inspected) {
                    case Inspected.Taken _ -> Page.to(opened.file().id().path());
                    case Inspected.Refused(var why) -> refused(opened, typed, why);
                };
            }
        };
    }

    /// Nothing where no file was chosen: a browser sends one without a name then.
    private static @Nullable Bytes bytes(@Nullable MultipartFile sent) {
        if (sent == null) {
            return null;
        }
        var name = sent.getOriginalFilename();
        return name == null || name.isEmpty() ? null : sent::getInputStream;
    }

    @GetMapping("/{attachmentId}")
    SentFile download(By by, @PathVariable UUID caseId, @PathVariable UUID attachmentId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var kept = attachments.get(file, new AttachmentId(attachmentId));
        return new SentFile(kept.fileName(), kept.type().code(), out -> bytes.write(kept.id(), out));
    }

    private Page refused(Opened opened, Typed typed, Why why) {
        var problem = new Problem(AttachmentForm.FILE, why.words(attachments.most()));
        return Page.invalid(page(opened, typed, Problems.of(problem)));
    }

    private JteModel page(Opened opened, Typed typed, Problems problems) {
        return templates.meetingAttachment(
                opened.chrome(), opened.file(), opened.kept(), attachments.most(), typed, problems);
    }
}
