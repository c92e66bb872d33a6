package org.ownwords.operator;

import org.ownwords.access.Allow;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.history.SealCopies;
import org.ownwords.history.Seals;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.SentFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The seals, to be downloaded and kept where they cannot be changed together with the record. A seal
/// contains ids and hashes and no words from the record.
@Controller
@RequestMapping("/seals")
@Allow(Role.ADMINISTRATOR)
class SealPages {

    private final Seals seals;
    private final SealCopies copies;
    private final Templates templates;

    SealPages(Seals seals, SealCopies copies, Templates templates) {
        this.seals = seals;
        this.copies = copies;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, Practitioner practitioner) {
        var authority = practitioner.authority();
        return Page.of(templates.operatorSeals(
                chrome,
                seals.of(authority),
                copies.folder().orElse(null),
                copies.lastWritten(authority).orElse(null),
                copies.lastFailed(authority).orElse(null)));
    }

    /// That it was taken away is logged before any of it is sent.
    @GetMapping("/{number}")
    SentFile download(Practitioner practitioner, @PathVariable long number) {
        var seal = seals.of(practitioner.authority()).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new SentFile(
                "ownwords-%s-%d.seal".formatted(seal.authority(), seal.number()),
                "text/plain;charset=UTF-8",
                out -> seals.export(seal, out));
    }
}
