package org.ownwords.feedback;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Sending the person a link to a page of their own, ending it at once, and answering what they sent from it. Why it is
/// safe is recorded each time.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/own-page")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class OwnLinkPages {

    private final Cases cases;
    private final OwnDoor door;
    private final OwnPictures pictures;
    private final Templates templates;

    OwnLinkPages(Cases cases, OwnDoor door, OwnPictures pictures, Templates templates) {
        this.cases = cases;
        this.door = door;
        this.pictures = pictures;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, @PathVariable UUID caseId) {
        return Page.of(page(chrome, file(by, caseId), null, Typed.nothing(), Problems.NONE, by));
    }

    @PostMapping
    Page make(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId) {
        var file = file(by, caseId);
        return switch (OwnForm.made(new Reader(typed), file.person().details().dateOfDeath())) {
            case Refused<OwnLink.Made>(var problems) -> Page.invalid(page(chrome, file, null, typed, problems, by));
            case Accepted<OwnLink.Made>(var accepted) -> {
                var token = door.make(UUID.randomUUID(), file, accepted, by);
                yield Page.of(page(chrome, file, address(token), Typed.nothing(), Problems.NONE, by));
            }
        };
    }

    private static String address(Token token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(YoursPages.PATH + "/" + token.written())
                .build()
                .toUriString();
    }

    @PostMapping("/{linkId}/end")
    View end(By by, @PathVariable UUID caseId, @PathVariable UUID linkId) {
        var file = file(by, caseId);
        door.end(
                door.on(file).stream()
                        .filter(each -> each.id().equals(linkId))
                        .findFirst()
                        .orElseThrow(NotFound::new),
                by);
        return Page.to(file.id().path() + "/own-page");
    }

    @GetMapping("/pictures/{pictureId}")
    SentFile picture(By by, @PathVariable UUID caseId, @PathVariable UUID pictureId) {
        var picture = door.picture(file(by, caseId), pictureId);
        return new SentFile(picture.fileName(), picture.type().code(), out -> pictures.write(picture.id(), out));
    }

    @GetMapping("/said/{saidId}")
    Page answering(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID saidId) {
        var file = file(by, caseId);
        return Page.of(
                templates.feedbackOwnAnswer(chrome, file, door.said(file, saidId), typed, Problems.NONE, by.today()));
    }

    @PostMapping("/said/{saidId}")
    View answer(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID saidId) {
        var file = file(by, caseId);
        var said = door.said(file, saidId);
        return switch (OwnForm.answer(new Reader(typed), by.today())) {
            case Refused<OwnSaid.Answer>(var problems) ->
                Page.invalid(templates.feedbackOwnAnswer(chrome, file, said, typed, problems, by.today()));
            case Accepted<OwnSaid.Answer>(var answer) -> {
                door.answer(typed.id(), file, said, answer, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private CaseFile file(By by, UUID caseId) {
        return cases.visibleTo(by.actor()).get(new CaseId(caseId));
    }

    private JteModel page(Chrome chrome, CaseFile file, @Nullable String made, Typed typed, Problems problems, By by) {
        return templates.feedbackOwnLink(chrome, file, made, door.on(file), door.said(file), typed, problems, by.at());
    }
}
