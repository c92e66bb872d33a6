package org.ownwords.template;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problem;
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
                        .map(each -> Listed.of(each.kind(), wordings.of(each.kind())))
                        .toList()));
    }

    /// A kind of document, with the wordings that hold and those that can be begun.
    record Listed(Kind kind, List<Wordings.Holding> holding, List<Begun> others) {

        /// A wording that is not there yet.
        record Begun(Language language, Style style) {}

        static Listed of(Kind kind, List<Wordings.Holding> holding) {
            return new Listed(
                    kind,
                    holding,
                    Language.all().stream()
                            .flatMap(language -> kind.styles().stream().map(style -> new Begun(language, style)))
                            .filter(begun -> holding.stream()
                                    .noneMatch(each -> each.wording().language() == begun.language()
                                            && each.wording().style() == begun.style()))
                            .toList());
        }

        static String path(Kind kind, Language language, Style style) {
            return "%s/%s/%s/%s".formatted(HOME, kind.code(), language.code(), style.code());
        }
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
                                new Problems(List.of(new Problem(
                                        "why",
                                        "This was changed since you opened it. Look at what was recorded below, and"
                                                + " send yours again if it is still right"))),
                                looked));
                };
        };
    }

    private JteModel page(Chrome chrome, Shown shown, Typed typed, Problems problems, Looked looked) {
        return templates.templateWording(chrome, shown, typed, problems, looked);
    }

    private Shown of(String document, String language, String style) {
        var of = documents.find(document).orElseThrow(NotFound::new);
        var in = Language.of(language).orElseThrow(NotFound::new);
        var written = Style.of(style)
                .filter(each -> of.kind().styles().contains(each))
                .orElseThrow(NotFound::new);
        var history = wordings.history(document, in, written);
        var names = practitioners.names();
        return new Shown(
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

    /// A wording, with what was recorded of it.
    ///
    /// @param holds what holds now, if it is worded in this language
    /// @param last  the row that was recorded last
    record Shown(
            Document document,
            Language language,
            Style style,
            Optional<Wording> holds,
            Optional<UUID> last,
            List<Since> since) {

        Kind kind() {
            return document.kind();
        }

        String replaces() {
            return last.map(UUID::toString).orElse("");
        }

        /// What the form opens with: what holds, or the English words to be translated.
        Wording now() {
            return holds.orElseGet(() -> new Wording(
                    kind().code(), language, style, kind().ours(style).parts()));
        }

        /// Whether there is a wording of the council that can be ended.
        boolean canEnd() {
            return last.isPresent() && holds.isPresent() && !holds.get().equals(kind().ours(style));
        }

        Looked looked(Wording wording) {
            return new Looked(
                    document.madeUp(wording.madeUp()),
                    language.isEnglish() ? ReadingAge.of(wording) : null,
                    Fault.of(kind(), wording));
        }
    }

    /// What a wording looks like.
    ///
    /// @param age at which it can be read, or null where it is not English
    record Looked(Content content, @Nullable Integer age, List<Fault> faults) {

        boolean isPlain() {
            return age == null || age <= ReadingAge.PLAIN;
        }
    }
}
