package org.ownwords.returns.tables;

import java.util.Optional;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.returns.cells.SacReturns;
import org.ownwords.returns.files.SacDownload;
import org.ownwords.returns.publishing.PublishedReturns;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The return as it stands, as files to take away.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/returns")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST})
class SacFilePages {

    private final SacReturns returns;
    private final PublishedReturns published;

    SacFilePages(SacReturns returns, PublishedReturns published) {
        this.returns = returns;
        this.published = published;
    }

    /// What the council may publish itself, for all readers to download.
    @GetMapping("/sac/{year}/files/local.csv")
    View local(By by, @PathVariable String year) {
        return SacDownload.published(published.in(year, by));
    }

    /// Exact counts, for the collection, and what it publishes of them.
    @GetMapping("/sac/{year}/files/{name}")
    @Allow({Role.MANAGER, Role.ANALYST})
    View file(By by, @PathVariable String year, @PathVariable String name) {
        return SacDownload.named(name, returns.in(year, by), Optional.empty());
    }
}
