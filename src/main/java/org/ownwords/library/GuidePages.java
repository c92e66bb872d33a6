package org.ownwords.library;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Change;
import org.ownwords.access.Kept;
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

/// Changing the practice library: by an administrator, or by a manager, who leads practice.
@Controller
@Transactional
@RequestMapping("/settings/library")
@Allow({Role.ADMINISTRATOR, Role.MANAGER})
class GuidePages {

    private final Library library;
    private final Practitioners practitioners;
    private final Templates templates;

    GuidePages(Library library, Practitioners practitioners, Templates templates) {
        this.library = library;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome) {
        return Page.of(templates.librarySettings(chrome, library.now().all(), library.notInUse()));
    }

    @GetMapping("/new")
    Page form(Chrome chrome, Typed typed) {
        return Page.of(page(chrome, nothing(typed.id()), typed, Problems.NONE));
    }

    @PostMapping("/new")
    View add(Chrome chrome, By by, Typed typed) {
        return set(chrome, nothing(typed.id()), typed, by);
    }

    /// One that does not exist yet: it is kept under the id of its first version.
    private static ShownGuide nothing(UUID id) {
        return new ShownGuide(id.toString(), Optional.empty(), Optional.empty(), List.of());
    }

    @GetMapping("/{guide}")
    Page form(Chrome chrome, Typed typed, @PathVariable String guide) {
        var shown = shown(guide);
        var filled = typed.isEmpty()
                ? shown.guide()
                        .map(each -> GuideForm.entered(
                                each, shown.last().map(GuideVersion::inUse).orElse(true)))
                        .orElse(typed)
                : typed;
        return Page.of(page(chrome, shown, filled, Problems.NONE));
    }

    @PostMapping("/{guide}")
    View change(Chrome chrome, By by, Typed typed, @PathVariable String guide) {
        return set(chrome, shown(guide), typed, by);
    }

    private View set(Chrome chrome, ShownGuide shown, Typed typed, By by) {
        return switch (GuideForm.read(new Reader(typed), shown.code())) {
            case Refused<GuideVersion>(var problems) -> Page.invalid(page(chrome, shown, typed, problems));
            case Accepted<GuideVersion>(var version) ->
                switch (library.set(version, typed.reference("replaces"), by)) {
                    case Change.Made() -> Page.to("/settings/library");
                    case Change.Taken(), Change.ChangedSince() ->
                        Page.newer(page(
                                chrome,
                                shown,
                                typed.without(Typed.ID).with("replaces", shown.replaces()),
                                Problems.of(
                                        "words",
                                        "This was changed since you opened it. Look at what was recorded below, and"
                                                + " send yours again if it is still right")));
                };
        };
    }

    private ShownGuide shown(String code) {
        var history = library.history(code);
        var last = history.stream().findFirst().map(Kept::what);
        var guide = last.map(GuideVersion::guide)
                .or(() -> Published.GUIDES.stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        if (guide.isEmpty()) {
            throw new NotFound();
        }
        var names = practitioners.names();
        return new ShownGuide(
                code,
                guide,
                last,
                history.stream()
                        .map(each -> new Since(
                                Days.on(each.recorded()),
                                each.what().inUse()
                                        ? "“%s”: %s"
                                                .formatted(
                                                        each.what().guide().title(),
                                                        each.what().guide().words())
                                        : "It is shown no more.",
                                each.what().why(),
                                names.getOrDefault(each.by(), each.by()),
                                each.recorded()))
                        .toList());
    }

    private JteModel page(Chrome chrome, ShownGuide shown, Typed typed, Problems problems) {
        return templates.libraryGuide(chrome, shown, typed, problems);
    }
}
