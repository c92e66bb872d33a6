package org.ownwords.letter;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.letter.LetterForm.Entered;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.passage.Block;
import org.ownwords.passage.Passages;
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

/// Letters: which can be written, and one as it would be. The whole letter is looked at before it is recorded, with
/// what the worker added and to whom it goes, and from there it can be changed again. A letter is kept only as it
/// was shown: where the record or the wording changed meanwhile, it is shown again.
@Controller
@Transactional
@RequestMapping("/cases/{caseId}/letters")
@Allow({Role.PRACTITIONER, Role.MANAGER})
class LetterPages {

    private static final String SEEN = "seen";

    /// Which of the buttons was pressed. With neither of these, the letter is recorded.
    private static final String GO = "go";

    private static final String LOOK = "look";
    private static final String CHANGE = "change";

    private final Cases cases;
    private final Letters letters;
    private final Passages passages;
    private final Guarding guarding;
    private final Templates templates;

    LetterPages(Cases cases, Letters letters, Passages passages, Guarding guarding, Templates templates) {
        this.cases = cases;
        this.letters = letters;
        this.passages = passages;
        this.guarding = guarding;
        this.templates = templates;
    }

    @GetMapping("/new")
    Page choose(Chrome chrome, By by, @PathVariable UUID caseId) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        return Page.of(templates.letterChoose(chrome, file, letters.possible(file)));
    }

    /// A letter as it would be.
    record Shown(CaseFile file, Possible possible, Made made) {

        List<Block> begins() {
            return Block.of(made.begins());
        }

        List<Block> ends() {
            return Block.of(made.ends());
        }
    }

    private Shown shown(Chrome chrome, By by, UUID caseId, String kind, UUID about) {
        var file = cases.visibleTo(by.actor()).get(new CaseId(caseId));
        var possible = letters.possible(file, kind, about);
        var writer = new Writer(
                file.person().details().givenName(),
                file.person().name(),
                by.practitioner().name(),
                chrome.council());
        return new Shown(file, possible, Made.of(possible.kind(), possible.facts(), writer, passages.on(by.today())));
    }

    @GetMapping("/new/{letterKind}/{aboutId}")
    Page form(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable String letterKind,
            @PathVariable UUID aboutId) {
        return Page.of(page(chrome, shown(chrome, by, caseId, letterKind, aboutId), typed, Problems.NONE, by));
    }

    @PostMapping("/new/{letterKind}/{aboutId}")
    View send(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable UUID caseId,
            @PathVariable String letterKind,
            @PathVariable UUID aboutId) {
        var shown = shown(chrome, by, caseId, letterKind, aboutId);
        var file = shown.file();
        var kind = shown.possible().kind();
        if (typed.text(GO).equals(CHANGE)) {
            return Page.of(page(chrome, shown, typed.without(GO), Problems.NONE, by));
        }
        return switch (LetterForm.read(
                file.reading(typed),
                letters.raised(file, kind, aboutId),
                by.today(),
                words -> Slip.in(words, guarding.guarded(file, kind, aboutId, by)))) {
            case Refused<Entered>(var problems) -> Page.invalid(page(chrome, shown, typed, problems, by));
            case Accepted<Entered>(var entered) -> {
                if (!typed.text(SEEN).equals(shown.made().mark())) {
                    yield Page.newer(page(chrome, shown, typed.without(SEEN), changed(), by));
                }
                var letter = new Letter(kind, aboutId, shown.made(), entered.own(), entered.sent(), null);
                if (typed.text(GO).equals(LOOK)) {
                    yield Page.of(
                            templates.letterLook(chrome, shown, letter, Block.of(letter.whole()), typed.without(GO)));
                }
                letters.send(typed.id(), file, letter, null, by);
                yield Page.to(file.id().path());
            }
        };
    }

    private static Problems changed() {
        return Problems.of(
                "toWhom",
                "The letter is another one than you were shown. Read it below, and send yours again if it is right");
    }

    private JteModel page(Chrome chrome, Shown shown, Typed typed, Problems problems, By by) {
        return templates.letterForm(chrome, shown, typed, problems, by.today());
    }
}
