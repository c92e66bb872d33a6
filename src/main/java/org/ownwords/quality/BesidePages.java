package org.ownwords.quality;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
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
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Recording what was heard or seen beside the audit of a drawn case: what the worker or the person says,
/// what was watched. Any question may be passed over. Whoever is asked or watched agreed to it before.
@Controller
@Transactional
@RequestMapping("/quality/drawn/{drawnId}/beside")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class BesidePages {

    private final Audits audits;
    private final Besides besides;
    private final ToolShelf shelf;
    private final Templates templates;

    BesidePages(Audits audits, Besides besides, ToolShelf shelf, Templates templates) {
        this.audits = audits;
        this.besides = besides;
        this.shelf = shelf;
        this.templates = templates;
    }

    @GetMapping("/{setCode}")
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable String setCode) {
        var read = audits.get(drawnId, by);
        return Page.of(page(chrome, new Asked(read, tool(read, setCode), null), typed, Problems.NONE, by.today()));
    }

    @PostMapping("/{setCode}")
    View record(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable String setCode) {
        var read = audits.get(drawnId, by);
        var asked = new Asked(read, tool(read, setCode), null);
        var reading = new Reader(typed);
        return switch (reading.accept(BesideForm.read(reading, asked, by))) {
            case Refused<HeardBeside>(var problems) -> Page.invalid(page(chrome, asked, typed, problems, by.today()));
            case Accepted<HeardBeside>(var heard) -> {
                besides.record(read, heard, by);
                yield Page.to(read.drawn().path());
            }
        };
    }

    /// Of what is asked.
    ///
    /// @param before the row it was recorded in, where it is recorded again
    record Asked(CaseToRead read, Tool tool, @Nullable AsRecorded before) {

        /// Whether they are answers of one of a group that reads the file together.
        boolean ofGroup() {
            return tool.subject().isRead() && read.isReadByGroup();
        }

        boolean ofSomebody() {
            return ofGroup() || !tool.subject().isRead();
        }
    }

    /// One that is offered, or the one that the case is read with.
    private Tool tool(CaseToRead read, String code) {
        if (read.isReadByGroup() && read.tool().code().equals(code)) {
            return read.tool();
        }
        var entry = shelf.get(code);
        if (!entry.isOffered()) {
            throw new NotFound();
        }
        return entry.tool();
    }

    @GetMapping("/recorded/{besideId}/again")
    Page again(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable UUID besideId) {
        var read = audits.get(drawnId, by);
        var before = besides.own(read, besideId, by);
        return Page.of(page(
                chrome,
                new Asked(read, before.tool(), before.recorded()),
                typed.isEmpty() ? BesideForm.entered(before) : typed,
                Problems.NONE,
                by.today()));
    }

    @PostMapping("/recorded/{besideId}/again")
    View recordAgain(Chrome chrome, By by, Typed typed, @PathVariable UUID drawnId, @PathVariable UUID besideId) {
        var read = audits.get(drawnId, by);
        var before = besides.own(read, besideId, by);
        var asked = new Asked(read, before.tool(), before.recorded());
        var reading = new Reader(typed);
        var heard = BesideForm.read(reading, asked, by);
        var again = Again.read(reading, besideId, before.recorded().row());
        return switch (reading.accept(heard)) {
            case Refused<HeardBeside>(var problems) -> Page.invalid(page(chrome, asked, typed, problems, by.today()));
            case Accepted<HeardBeside>(var right) ->
                besides.recordAgain(read, before.recorded(), right, again.get(), by)
                        ? Page.to(read.drawn().path())
                        : Page.newer(
                                page(chrome, asked, Again.onceMore(typed), Again.changedSince("wrong"), by.today()));
        };
    }

    // The page is made of the case, the questions and what was typed.
    private JteModel page(Chrome chrome, Asked asked, Typed typed, Problems problems, LocalDate today) {
        return templates.qualityBeside(chrome, asked, typed, problems, today);
    }
}
