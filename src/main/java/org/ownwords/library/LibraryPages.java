package org.ownwords.library;

import java.util.Optional;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The practice library, for everybody who works here. It has nothing of anybody's case.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/library")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST, Role.INTERVIEWER, Role.ADMINISTRATOR})
class LibraryPages {

    private final Library library;
    private final Templates templates;

    LibraryPages(Library library, Templates templates) {
        this.library = library;
        this.templates = templates;
    }

    /// Whether somebody may change the library: whoever keeps the settings, and whoever leads practice.
    static boolean mayChange(By by) {
        return switch (by.practitioner().role()) {
            case ADMINISTRATOR, MANAGER -> true;
            case PRACTITIONER, BOARD_VIEWER, ANALYST, INTERVIEWER -> false;
        };
    }

    @GetMapping
    Page all(Chrome chrome, By by, @RequestParam(name = "for", defaultValue = "") String forWhom) {
        var chosen = ForWhom.of(forWhom);
        return Page.of(templates.libraryList(
                chrome,
                Optional.empty(),
                library.now().all().stream()
                        .filter(each -> chosen.map(each.forWhom()::equals).orElse(true))
                        .toList(),
                mayChange(by)));
    }

    @GetMapping("/{place}")
    Page at(Chrome chrome, By by, @PathVariable String place) {
        var at = Place.of(place).orElseThrow(NotFound::new);
        return Page.of(
                templates.libraryList(chrome, Optional.of(at), library.now().at(at), mayChange(by)));
    }

    @GetMapping("/guides/{guide}")
    Page guide(Chrome chrome, By by, @PathVariable String guide) {
        return Page.of(
                templates.libraryShow(chrome, library.now().find(guide).orElseThrow(NotFound::new), mayChange(by)));
    }
}
