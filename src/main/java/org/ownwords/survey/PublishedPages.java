package org.ownwords.survey;

import org.ownwords.access.Allow;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The published tables, each with what in it does not add up.
@Controller
@RequestMapping("/surveys/published")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class PublishedPages {

    private final Templates templates;

    PublishedPages(Templates templates) {
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome) {
        return Page.of(templates.surveyPublished(chrome, PublishedTables.LONDON.tables()));
    }
}
