package org.ownwords.settings;

import java.util.Comparator;
import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.access.Sets;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// All settings of the council, and what is not set yet.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/settings")
@Allow(Role.ADMINISTRATOR)
class SettingsPages {

    private final List<Sets> modules;
    private final Templates templates;

    SettingsPages(List<Sets> modules, Templates templates) {
        this.modules = List.copyOf(modules);
        this.templates = templates;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(templates.settingsList(
                chrome,
                modules.stream()
                        .flatMap(module -> module.settings(by).stream())
                        .sorted(Comparator.comparingInt(Sets.Setting::place))
                        .toList()));
    }
}
