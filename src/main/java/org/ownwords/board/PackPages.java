package org.ownwords.board;

import java.io.IOException;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.SentFile;
import org.ownwords.pdf.Pdf;
import org.ownwords.pdf.Printable;
import org.ownwords.reported.Tellings;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The Board's pack: all that it is told of a year or of a quarter, as a page, as a PDF and as tables. Nothing in it is
/// typed by hand, and nothing is in it that may not be published.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/board")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class PackPages {

    private final Tellings tellings;
    private final PublishedYears published;
    private final Practitioners practitioners;
    private final Templates templates;

    PackPages(Tellings tellings, PublishedYears published, Practitioners practitioners, Templates templates) {
        this.tellings = tellings;
        this.published = published;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping("/pack")
    Page show(Chrome chrome, By by, @RequestParam(defaultValue = "") String year) {
        var pack = pack(year, by);
        return Page.of(
                templates.boardPack(chrome, pack, PackTime.offered(by.today()), Printable.missingIn(html(pack))));
    }

    @GetMapping("/pack.pdf")
    SentFile pdf(By by, @RequestParam(defaultValue = "") String year) {
        var pack = pack(year, by);
        var html = html(pack);
        if (!Printable.missingIn(html).isEmpty()) {
            throw new NotFound();
        }
        return new SentFile(
                "board-pack-%s.pdf".formatted(pack.time().text()), "application/pdf", out -> Pdf.write(html, out));
    }

    @GetMapping("/pack.ods")
    SentFile tables(By by, @RequestParam(defaultValue = "") String year) throws IOException {
        var pack = pack(year, by);
        return new SentFile(
                "board-pack-%s.ods".formatted(pack.time().text()),
                "application/vnd.oasis.opendocument.spreadsheet",
                pack::write);
    }

    private String html(Pack pack) {
        return templates.boardPackFile(pack).render();
    }

    private Pack pack(String text, By by) {
        var time = text.isBlank()
                ? PackTime.of(ReportingYear.of(by.today()))
                : PackTime.of(text, by.today()).orElseThrow(NotFound::new);
        var span = time.span(by.today());
        var until = published.of(by.authority(), time.year(), span.knownOn()).until();
        return new Pack(
                practitioners.councilName(by.authority()),
                time,
                until.map(day -> "As the record stood on %s.".formatted(Days.day(day)))
                        .orElse(
                                "No figures can be shown for this time: too little was recorded, and somebody could be identified."),
                tellings.of(span, by));
    }
}
