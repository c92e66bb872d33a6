package org.ownwords.letter;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.SentFile;
import org.ownwords.page.Typed;
import org.ownwords.passage.Block;
import org.ownwords.pdf.Pdf;
import org.ownwords.pdf.Printable;
import org.ownwords.pdf.Size;
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
import org.springframework.web.servlet.View;

/// A letter that was sent: reading it, having it as a file, and recording again how it was sent.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/letters/{letterId}")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class SentLetterPages {

    private final Cases cases;
    private final Letters letters;
    private final Templates templates;

    SentLetterPages(Cases cases, Letters letters, Templates templates) {
        this.cases = cases;
        this.letters = letters;
        this.templates = templates;
    }

    @GetMapping
    Page read(Chrome chrome, By by, @PathVariable UUID caseId, @PathVariable UUID letterId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = letters.get(file, letterId);
        return Page.of(templates.letterRead(
                chrome, file, known, Block.of(known.letter().whole()), Printable.missing(written(known, chrome))));
    }

    /// All that is printed of it, for what has to look at every letter.
    private static String written(KnownLetter known, Chrome chrome) {
        return chrome.council()
                + known.letter().sent().toWhom()
                + known.letter().whole();
    }

    /// The letter as a file, in ordinary or in large print.
    @GetMapping("/file")
    SentFile file(
            Chrome chrome,
            By by,
            @PathVariable UUID caseId,
            @PathVariable UUID letterId,
            @RequestParam(defaultValue = "") String print) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = letters.get(file, letterId);
        if (!Printable.missing(written(known, chrome)).isEmpty()) {
            throw new NotFound();
        }
        var size = print.equals("large") ? Size.LARGE : Size.ORDINARY;
        var html = templates
                .letterFile(
                        known,
                        file.number(),
                        chrome.council(),
                        Block.of(known.letter().whole()),
                        size)
                .render();
        return new SentFile("letter-%d.pdf".formatted(file.number()), "application/pdf", out -> Pdf.write(html, out));
    }

    @GetMapping("/once-more")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID letterId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(again(chrome, file, letters.get(file, letterId), typed, Problems.NONE, by));
    }

    @PostMapping("/once-more")
    View sendAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID caseId, @PathVariable UUID letterId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var known = letters.get(file, letterId);
        var letter = known.letter();
        var read = file.reading(typed);
        var sent = LetterForm.sent(read, letters.raised(file, letter.kind(), letter.about()), by.today());
        return switch (read.accept(sent)) {
            case Refused<Letter.Sent>(var problems) -> Page.invalid(again(chrome, file, known, typed, problems, by));
            case Accepted<Letter.Sent>(var right) -> {
                letters.send(
                        typed.id(),
                        file,
                        new Letter(letter.kind(), letter.about(), letter.made(), letter.own(), right, known.id()),
                        null,
                        by);
                yield Page.to(file.id().path());
            }
        };
    }

    private JteModel again(Chrome chrome, CaseFile file, KnownLetter known, Typed typed, Problems problems, By by) {
        return templates.letterAgain(chrome, file, known, typed, problems, by.today());
    }
}
