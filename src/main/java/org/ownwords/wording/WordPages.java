package org.ownwords.wording;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.ownwords.vocabulary.CodeList;
import org.ownwords.vocabulary.LocalWords.Entry;
import org.ownwords.vocabulary.LocallyNamed;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What the council calls the entries of code lists: set by an administrator.
@Controller
@Transactional
@RequestMapping("/settings/words")
@Allow(Role.ADMINISTRATOR)
class WordPages {

    private final Wording wording;
    private final Practitioners practitioners;
    private final Templates templates;

    WordPages(Wording wording, Practitioners practitioners, Templates templates) {
        this.wording = wording;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome) {
        return Page.of(templates.wordingList(chrome, CodeList.all()));
    }

    @GetMapping("/{list}/{code}")
    Page form(Chrome chrome, Typed typed, @PathVariable String list, @PathVariable String code) {
        return Page.of(page(chrome, of(list, code), typed, Problems.NONE));
    }

    @PostMapping("/{list}/{code}")
    View set(Chrome chrome, By by, Typed typed, @PathVariable String list, @PathVariable String code) {
        var shown = of(list, code);
        var read = new Reader(typed);
        var words = read.optionalLine("words");
        var why = read.words("why", "Enter why it is called so here");
        return switch (read.accept(() -> new LocalWord(typed.id(), new Entry(list, code), words, why))) {
            case Refused<LocalWord>(var problems) -> Page.invalid(page(chrome, shown, typed, problems));
            case Accepted<LocalWord>(var word) ->
                switch (wording.set(word, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to("/settings/words");
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                shown,
                                typed.without(Typed.ID).with("replaces", shown.replaces()),
                                Change.changedSince("words")));
                };
        };
    }

    private JteModel page(Chrome chrome, Shown shown, Typed typed, Problems problems) {
        return templates.wordingWord(chrome, shown, typed, problems);
    }

    private Shown of(String list, String code) {
        var codes = CodeList.of(list).orElseThrow(NotFound::new);
        var entry = codes.entry(code).orElseThrow(NotFound::new);
        var history = wording.history(new Entry(list, code));
        var names = practitioners.names();
        return new Shown(
                codes,
                entry,
                history.stream().findFirst().map(each -> each.what()),
                history.stream()
                        .map(each -> new Since(
                                Days.on(each.recorded()),
                                Optional.ofNullable(each.what().words())
                                        .map("“%s”."::formatted)
                                        .orElse("The national words."),
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
    }

    /// An entry, with what it is called here and all that was recorded of that.
    ///
    /// @param last what was recorded last
    record Shown(CodeList list, LocallyNamed entry, Optional<LocalWord> last, List<Since> since) {

        String replaces() {
            return last.map(LocalWord::id).map(UUID::toString).orElse("");
        }

        String words() {
            return last.map(LocalWord::words).orElse("");
        }
    }
}
