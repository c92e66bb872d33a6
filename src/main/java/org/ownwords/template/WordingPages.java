package org.ownwords.template;

import gg.jte.models.runtime.JteModel;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Since;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// How the council words its documents: set by an administrator, who reads no case. What is looked at before it
/// is set is a made-up case.
@Controller
@Transactional
@RequestMapping(WordingPages.HOME)
@Allow(Role.ADMINISTRATOR)
class WordingPages {

    static final String HOME = "/settings/documents";

    private final Documents documents;
    private final Wordings wordings;
    private final Practitioners practitioners;
    private final Templates templates;

    WordingPages(Documents documents, Wordings wordings, Practitioners practitioners, Templates templates) {
        this.documents = documents;
        this.wordings = wordings;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome) {
        return Page.of(templates.templateList(
                chrome,
                documents.all().stream()
                        .map(each -> ListedDocument.of(each.kind(), wordings.of(each.kind())))
                        .toList()));
    }

    @GetMapping("/{document}/{language}/{style}")
    Page form(
            Chrome chrome,
            Typed typed,
            @PathVariable String document,
            @PathVariable String language,
            @PathVariable String style) {
        var shown = of(document, language, style);
        return Page.of(page(chrome, shown, typed, Problems.NONE, shown.looked(shown.now())));
    }

    @PostMapping("/{document}/{language}/{style}")
    View set(
            Chrome chrome,
            By by,
            Typed typed,
            @PathVariable String document,
            @PathVariable String language,
            @PathVariable String style) {
        var shown = of(document, language, style);
        var read = new Reader(typed);
        var wording = WordingForm.typed(read, shown.kind(), shown.language(), shown.style());
        var looked = shown.looked(wording);
        if (typed.has("look")) {
            return Page.of(page(chrome, shown, typed, Problems.NONE, looked));
        }
        return switch (WordingForm.read(read, shown.kind(), wording)) {
            case Refused<SetWording>(var problems) -> Page.invalid(page(chrome, shown, typed, problems, looked));
            case Accepted<SetWording>(var set) ->
                switch (wordings.set(set, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to(HOME);
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                shown,
                                typed.without(Typed.ID).with("replaces", shown.replaces()),
                                Problems.of(
                                        "why",
                                        "This was changed since you opened it. Look at what was recorded below, and"
                                                + " send yours again if it is still right"),
                                looked));
                };
        };
    }

    private JteModel page(Chrome chrome, ShownWording shown, Typed typed, Problems problems, LookedWording looked) {
        return templates.templateWording(chrome, shown, typed, problems, looked);
    }

    private ShownWording of(String document, String language, String style) {
        var of = documents.find(document).orElseThrow(NotFound::new);
        var in = Language.of(language).orElseThrow(NotFound::new);
        var written = Style.of(style)
                .filter(each -> of.kind().styles().contains(each))
                .orElseThrow(NotFound::new);
        var history = wordings.history(document, in, written);
        var names = practitioners.names();
        return new ShownWording(
                of,
                in,
                written,
                wordings.find(of.kind(), in, written).map(Wordings.Holding::wording),
                history.stream().findFirst().map(each -> each.what().id()),
                history.stream()
                        .map(each -> new Since(
                                Days.on(each.recorded()),
                                each.what().isEnded()
                                        ? "The council’s own wording ended."
                                        : "The council’s own wording.",
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
    }
}
