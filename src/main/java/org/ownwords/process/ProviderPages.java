package org.ownwords.process;

import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is known of one provider of care, on all cases that a reader may open: what others look into, with what each
/// person wants from it, concerns it raised, what it was asked to do and whether it is thought to have caused harm.
/// Others who live there may be in the same danger.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ProviderPages {

    private final Processes processes;
    private final Templates templates;

    ProviderPages(Processes processes, Templates templates) {
        this.processes = processes;
        this.templates = templates;
    }

    @GetMapping("/providers")
    Page provider(Chrome chrome, By by, @RequestParam(defaultValue = "") String name) {
        if (name.indexOf('\0') >= 0) {
            throw new NotFound();
        }
        return Page.of(
                name.isBlank()
                        ? templates.processProvider(chrome, "", List.of(), List.of())
                        : templates.processProvider(
                                chrome,
                                name.strip(),
                                processes.aboutProvider(name, by),
                                processes.elseOfProvider(name, by)));
    }
}
