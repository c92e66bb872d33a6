package org.ownwords.leaflet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.Role;
import org.ownwords.leaflet.Version.Content;
import org.ownwords.page.Chrome;
import org.ownwords.page.Page;
import org.ownwords.page.SentFile;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// A version of a leaflet to read and print, or its file to download, whether it is given today or was given once.
@Controller
@Transactional(readOnly = true)
@RequestMapping("/leaflets/{versionId}")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.ADMINISTRATOR})
class ReadPages {

    private final Leaflets leaflets;
    private final VersionStore versions;
    private final TransactionTemplate transaction;
    private final Templates templates;

    ReadPages(Leaflets leaflets, VersionStore versions, PlatformTransactionManager transactions, Templates templates) {
        this.leaflets = leaflets;
        this.versions = versions;
        this.transaction = new TransactionTemplate(transactions);
        this.templates = templates;
    }

    @GetMapping
    View read(Chrome chrome, @PathVariable UUID versionId) {
        var version = leaflets.version(versionId);
        return switch (version.content()) {
            case Content.Words(var words) ->
                Page.of(templates.leafletRead(chrome, leaflets.get(version.leaflet()), version, words));
            case Content.File file ->
                new SentFile(
                        file.type().named("leaflet", versionId), file.type().code(), out -> write(versionId, out));
        };
    }

    /// One piece in memory at a time. It is sent after the page's own transaction, so each piece has one.
    private void write(UUID version, OutputStream out) throws IOException {
        for (var number = 0; ; number++) {
            var piece = piece(version, number);
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    private Optional<byte[]> piece(UUID version, int number) {
        return Objects.requireNonNull(transaction.execute(_ -> versions.piece(version, number)));
    }
}
